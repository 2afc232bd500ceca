//! The same browser as a critic from outside: axe-core's rules for WCAG 2.2 AA. Where it comes from, and how it is
//! renewed, stands in `vendor/axe-core/README.md`.

use serde_json::{Value, json};

use super::browser::Browser;

/// axe-core as it was published, with its notice.
pub const AXE: &str = include_str!("../vendor/axe-core/axe.min.js");
const LOOK: &str = include_str!("axe.js");

/// WCAG 2.0, 2.1 and 2.2, levels A and AA; and what is good to do beside, which fails nothing.
const TAGS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/// What may differ with the window's size and colours; the rest is the same in every look.
const OF_THE_LOOK: [&str; 2] = ["color-contrast", "target-size"];

/// How much of the page is asked about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// Everything.
    All,
    /// What may differ from look to look.
    Look,
}

/// What axe-core says of a page.
#[derive(Default)]
pub struct Verdict {
    /// What breaks WCAG, with where and how to mend it: each a paragraph.
    pub faults: Vec<String>,
    /// What would be better otherwise, or only a person can tell.
    pub advice: Vec<String>,
}

impl Browser {
    /// From now on every page that is opened has axe-core beside it. (By the browser's own hand, so that the policy
    /// which forbids strange scripts stays as it is.)
    #[track_caller]
    pub fn bring_axe(&self) {
        let script = json!({ "source": AXE });
        self.done(self.session.chromium("Page.addScriptToEvaluateOnNewDocument", &script));
    }

    /// What axe-core finds on this page.
    #[track_caller]
    pub fn verdict(&self, depth: Depth) -> Verdict {
        let rules: &[&str] = if depth == Depth::All { &[] } else { &OF_THE_LOOK };
        let said = self.done(self.session.script_to_come(LOOK, &[json!(TAGS), json!(rules)]));
        let passed = said["passed"].as_u64().unwrap_or_default();
        assert!(passed > 0, "axe-core did not look at {}: {said}", self.path());
        let (best, faults): (Vec<&Value>, Vec<&Value>) =
            list(&said["found"]).partition(|found| found["best"] == true);
        let untold = list(&said["untold"]).map(|found| format!("only a person can tell: {}", told(found)));
        let advice = best.into_iter().map(told).chain(untold).collect();
        Verdict { faults: faults.into_iter().map(told).collect(), advice }
    }
}

fn list(found: &Value) -> impl Iterator<Item = &Value> {
    found.as_array().into_iter().flatten()
}

/// 'color-contrast (serious): … at `.soft`: `<p class="soft">…`; to mend: …'
fn told(found: &Value) -> String {
    let text = |name: &str| found[name].as_str().unwrap_or_default();
    let mend: Vec<&str> = list(&found["mend"]).filter_map(Value::as_str).collect();
    format!(
        "{} ({}): {}\n    at {}: {}\n    to mend: {}\n    {}",
        text("rule"),
        text("impact"),
        text("help"),
        text("where"),
        text("what"),
        mend.join("; "),
        text("more"),
    )
}
