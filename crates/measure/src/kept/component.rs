//! Of what a matured commitment can be.

use serde::{Deserialize, Serialize};

/// The seven things that one side can owe the other (MEASUREMENT, section 1, the table).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Component {
    /// Be at the conversation: there by start + 5 minutes, or moved with at least 24 hours' notice.
    Punctuality,
    /// Whenever not there on time: said so before the start.
    WordGiven,
    /// Answer by the promised time, else by the public default.
    Responsiveness,
    /// Range, stages, whom one meets, what decides and when: before the first screening or interview.
    Transparency,
    /// Each question on the record: marked as answered by its asker before the next conversation.
    Answers,
    /// The outcome with its reasons: sent by its date.
    Feedback,
    /// Anything else promised: done by its date.
    Promises,
}

impl Component {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 7] = [
        Self::Punctuality,
        Self::WordGiven,
        Self::Responsiveness,
        Self::Transparency,
        Self::Answers,
        Self::Feedback,
        Self::Promises,
    ];

    /// The word used in stores, addresses and the API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Punctuality => "punctuality",
            Self::WordGiven => "word_given",
            Self::Responsiveness => "responsiveness",
            Self::Transparency => "transparency",
            Self::Answers => "answers",
            Self::Feedback => "feedback",
            Self::Promises => "promises",
        }
    }

    /// Reads [`Self::code`] back.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|component| component.code() == code)
    }
}
