//! Writing a mail: what a letter says, as text and as a page, with its headers.

pub(crate) mod deliver;
mod html;
mod message;
mod text;

pub(crate) use exchange::calendar::one_line;
pub(crate) use message::{Envelope, pack};

/// What a letter says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What it says first.
    pub subject: String,
    /// What it says.
    pub parts: Vec<Part>,
    /// What to do, and where.
    pub button: Option<Button>,
    /// A calendar text that goes along.
    pub calendar: Option<Attached>,
}

/// A part of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A paragraph of ours.
    Say(String),
    /// The words of somebody.
    Quote {
        /// Whose.
        of: String,
        /// The words, as they were written.
        words: String,
    },
    /// Several things, one a line.
    List(Vec<String>),
}

/// What to do, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// What it says.
    pub label: String,
    /// The local path it leads to.
    pub path: String,
}

/// A calendar text that goes along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attached {
    /// Taking in or taking out.
    pub method: exchange::calendar::Method,
    /// The text.
    pub text: String,
}

/// A letter with everything around it, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Page {
    /// Language code.
    pub(crate) lang: &'static str,
    pub(crate) subject: String,
    pub(crate) greeting: String,
    pub(crate) parts: Vec<Part>,
    /// Label and whole address.
    pub(crate) button: Option<(String, String)>,
    /// Small print: why one gets this, who reads an answer, the head of the record.
    pub(crate) foot: Vec<String>,
}
