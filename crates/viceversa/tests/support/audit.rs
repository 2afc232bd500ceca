//! The same browser as a critic: what every page owes to its readers, whatever it is about.

use serde_json::{Value, json};

use super::browser::Browser;
use super::look::Look;

const AUDIT: &str = include_str!("audit.js");

impl Browser {
    /// From now on the window has this size, these colours, and scripts or none. The language stays.
    #[track_caller]
    pub fn wear(&self, look: Look) {
        for (command, parameters) in look.wishes() {
            self.done(self.session.chromium(command, &parameters));
        }
    }

    /// What is wrong with this page, one line for each fault: heading, landmarks, labels, sizes, contrast, weight,
    /// sideways scrolling, the browser's own complaints.
    #[track_caller]
    pub fn faults(&self) -> Vec<String> {
        let mut faults = lines(&self.audit("page"));
        let wider = self.ask("wider", &[]);
        faults.extend(lines(&wider).into_iter().map(|what| format!("sticks out: {what}")));
        faults.extend(self.complaints());
        faults
    }

    /// What the Tab key does not reach, or reaches without showing it.
    #[track_caller]
    pub fn unreachable(&self) -> Vec<String> {
        let stops = self.audit("listen").as_u64().unwrap_or_default();
        self.keys(&vec!["Tab"; usize::try_from(stops).unwrap_or_default()]);
        lines(&self.audit("missed"))
    }

    /// Where the links of this page lead, inside the house.
    #[track_caller]
    pub fn ways(&self) -> Vec<String> {
        lines(&self.audit("ways"))
    }

    #[track_caller]
    fn audit(&self, what: &str) -> Value {
        self.done(self.session.script(AUDIT, &[json!(what)]))
    }
}

fn lines(found: &Value) -> Vec<String> {
    let texts = found.as_array().into_iter().flatten();
    texts.filter_map(|line| line.as_str().map(str::to_owned)).collect()
}
