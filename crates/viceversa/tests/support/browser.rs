//! A real Chromium, driven as a person drives it: press what is written on a button, fill what a label names, read
//! what stands on the page. Every failure says what the page offered instead.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use base64::Engine as _;
use serde_json::{Value, json};

use super::folder::Folder;
use super::look::Look;
use super::webdriver::Session;

const PAGE: &str = include_str!("page.js");

/// How long a page may take to show what is waited for.
pub(super) const PATIENCE: Duration = Duration::from_secs(8);
/// How long a click may take to turn the page, before it counts as one that does not.
const TURN: Duration = Duration::from_secs(4);

/// One person's window, with a profile of its own.
pub struct Browser {
    pub(super) session: Session,
    pub(super) who: String,
    // After the session: the profile goes when the browser does not write into it any more.
    _profile: Folder,
}

impl Browser {
    /// A fresh window for `who`, or `None` (and why, on the console) where no driver is at hand.
    ///
    /// ```ignore
    /// let Some(company) = Browser::open("company", Look::wide()) else { return };
    /// ```
    pub fn open(who: &str, look: Look) -> Option<Self> {
        let Ok(driver) = std::env::var("VICEVERSA_TEST_WEBDRIVER") else {
            super::skip::skip("VICEVERSA_TEST_WEBDRIVER names no chromedriver");
            return None;
        };
        let profile = Folder::new("chromium");
        let session = Session::open(&driver, &look.capabilities(&profile))
            .unwrap_or_else(|error| panic!("{who}'s Chromium does not open at {driver}: {error}"));
        let browser = Self { session, who: who.to_owned(), _profile: profile };
        for (command, parameters) in look.wishes() {
            browser.done(browser.session.chromium(command, &parameters));
        }
        Some(browser)
    }

    /// From now on it brings this cookie to that address, and no other.
    #[track_caller]
    pub fn hold(&self, url: &str, cookie: Option<(&str, &str)>) {
        self.done(self.session.chromium("Network.clearBrowserCookies", &json!({})));
        if let Some((name, value)) = cookie {
            let cookie = json!({"url": url, "name": name, "value": value});
            self.done(self.session.chromium("Network.setCookie", &cookie));
        }
    }

    /// Opens a page.
    #[track_caller]
    pub fn go(&self, url: &str) {
        self.done(self.session.post("/url", &json!({ "url": url })));
    }

    /// Loads the page again.
    #[track_caller]
    pub fn reload(&self) {
        self.done(self.session.post("/refresh", &json!({})));
    }

    /// The path and query it is at.
    #[track_caller]
    pub fn path(&self) -> String {
        let url = self.done(self.session.get("/url"));
        let url = url.as_str().unwrap_or_default();
        let after = url.split_once("://").map_or(url, |(_, rest)| rest);
        after.find('/').map_or("/", |slash| &after[slash..]).to_owned()
    }

    /// Presses the one button, link or fold that says this (or, if none says just this, begins so).
    #[track_caller]
    pub fn press(&self, words: &str) {
        self.click(&self.find("press", words, None));
    }

    /// The same where several say it: the one beside these words.
    #[track_caller]
    pub fn press_near(&self, near: &str, words: &str) {
        self.click(&self.find("press", words, Some(near)));
    }

    /// Whether something to press says this.
    #[track_caller]
    pub fn offers(&self, words: &str) -> bool {
        let found = self.ask("press", &[json!(words), Value::Null]);
        found["count"].as_u64().is_some_and(|count| count > 0)
    }

    /// Fills the field with this label: types, picks the option, sets the date, or ticks (any text but `""`).
    #[track_caller]
    pub fn fill(&self, label: &str, text: &str) {
        self.fill_found(&self.find("field", label, None), label, text);
    }

    /// The same where several have that label: the one beside these words.
    #[track_caller]
    pub fn fill_near(&self, near: &str, label: &str, text: &str) {
        self.fill_found(&self.find("field", label, Some(near)), label, text);
    }

    /// What stands in the field with this label.
    #[track_caller]
    pub fn value(&self, label: &str) -> String {
        let field = self.find("field", label, None);
        let id = self.id(&field);
        self.done(self.session.get(&format!("/element/{id}/property/value")))
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// The text of the page's main part, as it is seen.
    #[track_caller]
    pub fn main_text(&self) -> String {
        self.ask("main", &[]).as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the page says this.
    #[track_caller]
    pub fn see(&self, words: &str) {
        self.wait(words, true);
    }

    /// Waits until the page does not say this (any more).
    #[track_caller]
    pub fn see_not(&self, words: &str) {
        self.wait(words, false);
    }

    /// Presses keys one after the other: `"Tab"`, `"Enter"`, `"Space"`, or a single letter.
    #[track_caller]
    pub fn keys(&self, keys: &[&str]) {
        let steps: Vec<Value> = keys
            .iter()
            .map(|key| match *key {
                "Tab" => "\u{E004}",
                "Enter" => "\u{E007}",
                "Space" => " ",
                "Escape" => "\u{E00C}",
                other => other,
            })
            .flat_map(|key| ["keyDown", "keyUp"].map(|what| json!({"type": what, "value": key})))
            .collect();
        self.done(
            self.session
                .post("/actions", &json!({"actions": [{"type": "key", "id": "keys", "actions": steps}]})),
        );
    }

    /// Nothing sticks out to the side.
    #[track_caller]
    pub fn fits(&self) {
        let wider = self.ask("wider", &[]);
        assert!(
            wider.as_array().is_none_or(Vec::is_empty),
            "{} must scroll {} sideways because of {wider:#}",
            self.who,
            self.path()
        );
    }

    /// The browser's console has no error: no blocked style or script, nothing missing, no exception.
    #[track_caller]
    pub fn has_no_complaints(&self) {
        let complaints = self.complaints();
        assert!(
            complaints.is_empty(),
            "{}'s browser complains at {}:\n{}",
            self.who,
            self.path(),
            complaints.join("\n")
        );
    }

    /// The errors in the browser's console since they were asked for last. (That a form was refused or a page is not
    /// there, 4xx, is an answer and no error.)
    #[track_caller]
    pub fn complaints(&self) -> Vec<String> {
        let log = self.done(self.session.post("/se/log", &json!({"type": "browser"})));
        let entries = log.as_array().into_iter().flatten();
        let severe = entries.filter(|entry| entry["level"] == "SEVERE");
        let messages = severe.map(|entry| entry["message"].to_string());
        messages.filter(|message| !message.contains("responded with a status of 4")).collect()
    }

    /// A picture of the whole page as `NAME.png` in the folder that `VICEVERSA_SCREENSHOTS` names; else nothing.
    #[track_caller]
    pub fn picture(&self, name: &str) {
        let Some(folder) = std::env::var_os("VICEVERSA_SCREENSHOTS").map(PathBuf::from) else {
            return;
        };
        let taken = self.done(
            self.session
                .chromium("Page.captureScreenshot", &json!({"format": "png", "captureBeyondViewport": true})),
        );
        let image = base64::engine::general_purpose::STANDARD
            .decode(taken["data"].as_str().unwrap_or_default())
            .expect("Chromium sends base64");
        fs::create_dir_all(&folder).expect("VICEVERSA_SCREENSHOTS can be made");
        fs::write(folder.join(format!("{name}.png")), image).expect("the picture can be written");
    }

    #[track_caller]
    fn wait(&self, words: &str, wanted: bool) {
        let deadline = Instant::now() + PATIENCE;
        while self.main_text().contains(words) != wanted {
            if Instant::now() > deadline {
                let verb = if wanted { "does not see" } else { "still sees" };
                self.fail(&format!("{verb} {words:?}"), &self.main_text());
            }
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    #[track_caller]
    pub(super) fn find(&self, what: &str, words: &str, near: Option<&str>) -> Value {
        let found = self.ask(what, &[json!(words), json!(near)]);
        if found["element"].is_null() {
            let beside = near.map(|near| format!(" beside {near:?}")).unwrap_or_default();
            self.fail(
                &format!(
                    "looks for one thing to {what} that says {words:?}{beside} and finds {}",
                    found["count"]
                ),
                &format!("{:#}", found["offered"]),
            );
        }
        found["element"].clone()
    }

    #[track_caller]
    pub(super) fn fill_found(&self, field: &Value, label: &str, text: &str) {
        match self.ask("kind", std::slice::from_ref(field)).as_str() {
            Some("select") => {
                let others = self.ask("option", &[field.clone(), json!(text)]);
                if let Some(others) = others.as_str() {
                    self.fail(&format!("finds no option {text:?} under {label:?}"), others);
                }
            }
            Some("value") => {
                let set = self.ask("value", &[field.clone(), json!(text)]);
                assert!(set == text, "{label:?} does not take {text:?}, it holds {set}");
            }
            Some("tick") => {
                let id = self.id(field);
                let ticked = self.done(self.session.get(&format!("/element/{id}/selected")));
                if ticked.as_bool() == Some(text.is_empty()) {
                    self.click(field);
                }
            }
            _ => self.type_into(field, text),
        }
    }

    #[track_caller]
    pub(super) fn type_into(&self, field: &Value, text: &str) {
        let id = self.id(field);
        self.done(self.session.post(&format!("/element/{id}/clear"), &json!({})));
        self.done(self.session.post(&format!("/element/{id}/value"), &json!({ "text": text })));
    }

    /// Clicks; where that leads to another page, waits until it is there (the driver itself may answer too early).
    #[track_caller]
    pub(super) fn click(&self, element: &Value) {
        let id = self.id(element);
        let leaves = self.ask("leaves", std::slice::from_ref(element)) == true;
        self.done(self.session.post(&format!("/element/{id}/click"), &json!({})));
        let deadline = Instant::now() + TURN;
        // An error here means that the page is being exchanged under the question.
        while leaves && !matches!(self.session.script(PAGE, &[json!("arrived")]), Ok(Value::Bool(true))) {
            if Instant::now() > deadline {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    #[track_caller]
    pub(super) fn css(&self, selector: &str) -> Value {
        self.done(self.session.post("/element", &json!({"using": "css selector", "value": selector})))
    }

    #[track_caller]
    pub(super) fn ask(&self, what: &str, arguments: &[Value]) -> Value {
        let mut all = vec![json!(what)];
        all.extend_from_slice(arguments);
        self.done(self.session.script(PAGE, &all))
    }

    #[track_caller]
    pub(super) fn id(&self, element: &Value) -> String {
        let id = Session::element(element);
        id.unwrap_or_else(|| panic!("not an element: {element}")).to_owned()
    }

    #[track_caller]
    pub(super) fn done(&self, answer: Result<Value, String>) -> Value {
        answer.unwrap_or_else(|error| panic!("{}'s browser: {error}", self.who))
    }

    #[track_caller]
    pub(super) fn fail(&self, what: &str, instead: &str) -> ! {
        self.picture(&format!("failed-{}", self.who));
        panic!("{} {what} at {}. There is:\n{instead}", self.who, self.path());
    }
}
