//! The same browser, by what stands in the page's code: where a form posts to, what a field is named. Words are for
//! people and change; a walk through the product in two languages holds on to what does not.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::browser::{Browser, PATIENCE};

impl Browser {
    /// Presses the button of the form that posts to an address with this ending: `/here`, `/agree`.
    #[track_caller]
    pub fn send(&self, action: &str) {
        self.press_at(&format!("form[method=post][action$=\"{action}\"] button:not([name])"));
    }

    /// The same where several forms post there: the one that holds this field with this value.
    #[track_caller]
    pub fn send_with(&self, action: &str, name: &str, value: &str) {
        self.press_at(&format!(
            "form[method=post][action$=\"{action}\"]:has([name=\"{name}\"][value=\"{value}\"]) button"
        ));
    }

    /// Presses the button of the page's form with nothing filled in, past what the browser itself would ask for;
    /// says whether there is one.
    #[track_caller]
    pub fn send_as_it_is(&self) -> bool {
        let button = self.ask("unasked", &[json!("main form[method=post] button:not([name])")]);
        if button.is_null() {
            return false;
        }
        self.click(&button);
        true
    }

    /// Follows the first link of the page's main part to an address with this ending.
    #[track_caller]
    pub fn follow(&self, address: &str) {
        self.press_at(&format!("main a[href$=\"{address}\"]"));
    }

    /// Presses the first one that this selector finds and the reader sees.
    #[track_caller]
    pub fn press_at(&self, selector: &str) {
        self.click(&self.at(selector));
    }

    /// The same where several are found: the one beside these words.
    #[track_caller]
    pub fn press_at_near(&self, near: &str, selector: &str) {
        let found = self.ask("at", &[json!(selector), json!(near)]);
        if found.is_null() {
            self.fail(&format!("sees nothing at {selector} beside {near:?}"), &self.main_text());
        }
        self.click(&found);
    }

    /// Fills the field of this name: types, picks the option (by its words or its value), sets the date, or ticks.
    #[track_caller]
    pub fn set(&self, name: &str, text: &str) {
        self.fill_found(&self.at(&format!("main [name=\"{name}\"]")), name, text);
    }

    /// The same by a selector, where several fields have that name.
    #[track_caller]
    pub fn set_at(&self, selector: &str, text: &str) {
        self.fill_found(&self.at(selector), selector, text);
    }

    /// Puts a file of this machine into the field of this name.
    #[track_caller]
    pub fn attach(&self, name: &str, file: &std::path::Path) {
        let id = self.id(&self.at(&format!("main input[type=file][name=\"{name}\"]")));
        let path = file.to_string_lossy().into_owned();
        self.done(self.session.post(&format!("/element/{id}/value"), &json!({ "text": path })));
    }

    /// Picks one of several radios or ticks of this name by its value.
    #[track_caller]
    pub fn pick(&self, name: &str, value: &str) {
        self.fill_found(&self.at(&format!("main [name=\"{name}\"][value=\"{value}\"]")), name, "yes");
    }

    /// What the field of this name holds.
    #[track_caller]
    pub fn holds(&self, name: &str) -> String {
        let id = self.id(&self.at(&format!("main [name=\"{name}\"]")));
        let value = self.done(self.session.get(&format!("/element/{id}/property/value")));
        value.as_str().unwrap_or_default().to_owned()
    }

    /// How many of these stand on the page.
    #[track_caller]
    pub fn count(&self, selector: &str) -> u64 {
        self.ask("count", &[json!(selector)]).as_u64().unwrap_or_default()
    }

    /// The words of the first of these.
    #[track_caller]
    pub fn said(&self, selector: &str) -> String {
        let said = self.ask("said", &[self.at(selector)]);
        said.as_str().unwrap_or_default().to_owned()
    }

    /// Whether one of these says this.
    #[track_caller]
    pub fn says(&self, selector: &str, words: &str) -> bool {
        self.ask("says", &[json!(selector), json!(words)]) == true
    }

    /// An attribute of the first of these; empty where it has none.
    #[track_caller]
    pub fn attribute(&self, selector: &str, name: &str) -> String {
        let id = self.id(&self.at(selector));
        let value = self.done(self.session.get(&format!("/element/{id}/attribute/{name}")));
        value.as_str().unwrap_or_default().to_owned()
    }

    /// Loads the page again until one of these stands on it: the worker may need a moment.
    #[track_caller]
    pub fn reload_until(&self, selector: &str) {
        let deadline = Instant::now() + PATIENCE;
        while self.count(selector) == 0 {
            if Instant::now() > deadline {
                self.fail(&format!("waits in vain for {selector}"), &self.main_text());
            }
            std::thread::sleep(Duration::from_millis(100));
            self.reload();
        }
    }

    /// The page's main part says this, now.
    #[track_caller]
    pub fn reads(&self, words: &str) {
        let text = self.main_text();
        if !text.contains(words) {
            self.fail(&format!("does not read {words:?}"), &text);
        }
    }

    #[track_caller]
    fn at(&self, selector: &str) -> Value {
        let found = self.ask("at", &[json!(selector)]);
        if found.is_null() {
            self.fail(&format!("sees nothing at {selector}"), &self.main_text());
        }
        found
    }
}
