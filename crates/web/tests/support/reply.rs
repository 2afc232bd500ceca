//! What came back from the house, and what a test asks of it.

use axum::http::{HeaderMap, StatusCode};

/// What came back.
#[derive(Debug)]
pub struct Reply {
    /// Its status.
    pub status: StatusCode,
    /// Where it leads, for a 303.
    pub location: String,
    /// Its `Set-Cookie` lines.
    pub cookies: Vec<String>,
    /// All of its headers.
    pub headers: HeaderMap,
    /// Its text.
    pub body: String,
}

impl Reply {
    /// Fails, showing the page, where it does not say that.
    #[track_caller]
    pub fn says(&self, text: &str) -> &Self {
        assert!(self.body.contains(text), "it should say {text:?}: {}", self.body);
        self
    }

    /// Fails, showing the page, where it says that.
    #[track_caller]
    pub fn says_not(&self, text: &str) -> &Self {
        assert!(!self.body.contains(text), "it should not say {text:?}: {}", self.body);
        self
    }

    /// Fails where the status is another.
    #[track_caller]
    pub fn is(&self, status: u16) -> &Self {
        assert_eq!(self.status.as_u16(), status, "{} {}", self.location, self.body);
        self
    }

    /// Fails where it does not lead there.
    #[track_caller]
    pub fn leads_to(&self, path: &str) -> &Self {
        self.is(303);
        assert_eq!(self.location, path);
        self
    }
}
