//! How the browser's window looks, and who sits in front of it.

use serde_json::{Value, json};

use super::folder::Folder;

/// Size, colours, language and scripts of a window.
#[derive(Clone, Copy)]
pub struct Look {
    width: u32,
    height: u32,
    dark: bool,
    language: &'static str,
    scripts: bool,
}

impl Look {
    /// A desk: 1280 px, light, English.
    pub fn wide() -> Self {
        Self { width: 1280, height: 900, dark: false, language: "en", scripts: true }
    }

    /// The narrowest phone the pages promise to serve: 360 px.
    pub fn phone() -> Self {
        Self { width: 360, height: 740, ..Self::wide() }
    }

    /// With the dark colours asked for.
    pub fn dark(self) -> Self {
        Self { dark: true, ..self }
    }

    /// With Spanish as the browser's language.
    pub fn spanish(self) -> Self {
        Self { language: "es", ..self }
    }

    /// With JavaScript switched off.
    pub fn without_scripts(self) -> Self {
        Self { scripts: false, ..self }
    }

    /// What to call it: `wide`, `phone-dark`.
    pub fn name(self) -> String {
        let size = if self.width < 600 { "phone" } else { "wide" };
        format!("{size}{}", if self.dark { "-dark" } else { "" })
    }

    /// What WebDriver is asked for when the window opens.
    pub fn capabilities(self, profile: &Folder) -> Value {
        let mut options = json!({
            "args": [
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--no-proxy-server",
                "--force-prefers-reduced-motion",
                format!("--accept-lang={}", self.language),
                format!("--user-data-dir={}", profile.path().display()),
            ],
        });
        if let Ok(chromium) = std::env::var("VICEVERSA_TEST_CHROMIUM") {
            options["binary"] = json!(chromium);
        }
        json!({
            "browserName": "chrome",
            "goog:chromeOptions": options,
            "goog:loggingPrefs": {"browser": "ALL"},
        })
    }

    /// What Chromium is told afterwards, because WebDriver has no words for it.
    pub fn wishes(self) -> [(&'static str, Value); 3] {
        let scheme = if self.dark { "dark" } else { "light" };
        [
            // The window's own size stops at some 500 px; a phone is narrower.
            (
                "Emulation.setDeviceMetricsOverride",
                json!({"width": self.width, "height": self.height, "deviceScaleFactor": 1, "mobile": false}),
            ),
            (
                "Emulation.setEmulatedMedia",
                json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]}),
            ),
            ("Emulation.setScriptExecutionDisabled", json!({"value": !self.scripts})),
        ]
    }
}
