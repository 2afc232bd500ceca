//! What the worker needs to know, given by the binary.

use std::path::PathBuf;

/// How letters are addressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The address people type, without a slash at the end: `https://hiring.example.org`.
    pub public_address: String,
    /// The mail address letters come from.
    pub from: String,
    /// The domain whose mailbox `reply+…@` is read by `viceversa receive`; without one, letters say who
    /// reads an answer.
    pub reply_domain: Option<String>,
    /// Who reads the text of files.
    pub reader: Reader,
}

/// Who reads the text of files that people uploaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reader {
    /// The worker itself: in tests and stories, whose files are known.
    Here,
    /// That program, [`crate::reading::WORD`] being its first word: Viceversa itself, once more.
    Program(PathBuf),
}

impl Settings {
    /// The domain of Message-IDs: the one letters come from.
    #[must_use]
    pub fn mail_domain(&self) -> &str {
        self.from.rsplit_once('@').map_or("localhost", |(_, domain)| domain)
    }
}
