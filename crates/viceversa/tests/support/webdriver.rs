//! The few commands of the W3C WebDriver protocol that the browser needs: JSON over HTTP, one call after the other.
//! (A crate for it would bring an asynchronous runtime into tests that read from top to bottom.)

use serde_json::{Value, json};
use ureq::Agent;

/// The key under which WebDriver names an element (W3C WebDriver, section 12).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// One browser window behind a driver; closed at drop.
pub struct Session {
    agent: Agent,
    base: String,
}

impl Session {
    /// Opens a window with these capabilities at the driver's address.
    pub fn open(driver: &str, capabilities: &Value) -> Result<Self, String> {
        let agent = Agent::config_builder()
            .http_status_as_error(false)
            .proxy(None)
            .timeout_global(Some(std::time::Duration::from_secs(120)))
            .build()
            .into();
        let mut session = Self { agent, base: format!("{}/session", driver.trim_end_matches('/')) };
        let opened = session.post("", &json!({"capabilities": {"alwaysMatch": capabilities}}))?;
        let id = opened["sessionId"].as_str().ok_or_else(|| format!("no session in {opened}"))?;
        session.base = format!("{}/{id}", session.base);
        Ok(session)
    }

    /// A command with a body: `/url`, `/back`, `/element/ID/click`.
    pub fn post(&self, command: &str, body: &Value) -> Result<Value, String> {
        let answer = self
            .agent
            .post(format!("{}{command}", self.base))
            .header("content-type", "application/json")
            .send(body.to_string());
        value_of(command, answer)
    }

    /// A command that only asks: `/url`, `/title`.
    pub fn get(&self, command: &str) -> Result<Value, String> {
        value_of(command, self.agent.get(format!("{}{command}", self.base)).call())
    }

    /// Runs a function body in the page. `arguments[0]`… are the arguments.
    pub fn script(&self, body: &str, arguments: &[Value]) -> Result<Value, String> {
        self.post("/execute/sync", &json!({"script": body, "args": arguments}))
    }

    /// The same for one that answers later, by calling its last argument.
    pub fn script_to_come(&self, body: &str, arguments: &[Value]) -> Result<Value, String> {
        self.post("/execute/async", &json!({"script": body, "args": arguments}))
    }

    /// A command of Chromium's own protocol, for what WebDriver cannot say (colour scheme, narrow screens).
    pub fn chromium(&self, command: &str, parameters: &Value) -> Result<Value, String> {
        self.post("/goog/cdp/execute", &json!({"cmd": command, "params": parameters}))
    }

    /// The id of an element that a script returned.
    pub fn element(found: &Value) -> Option<&str> {
        found[ELEMENT].as_str()
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ = self.agent.delete(&self.base).call();
    }
}

fn value_of(
    command: &str,
    answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>,
) -> Result<Value, String> {
    let mut answer = answer.map_err(|error| format!("{command}: {error}"))?;
    let text = answer
        .body_mut()
        .with_config()
        // A screenshot of a long page comes in one piece.
        .limit(64 << 20)
        .read_to_string()
        .map_err(|error| format!("{command}: {error}"))?;
    let mut reply: Value =
        serde_json::from_str(&text).map_err(|error| format!("{command}: {error}: {text}"))?;
    let value = reply["value"].take();
    if answer.status().is_success() {
        Ok(value)
    } else {
        Err(format!("{command}: {}", value["message"].as_str().unwrap_or(&text)))
    }
}
