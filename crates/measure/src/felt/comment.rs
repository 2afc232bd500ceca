//! When the free words of a response may be read by those they are about.

use serde::{Deserialize, Serialize};

/// What is known of a response that has words beside its answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comment {
    /// The process has ended, whichever way.
    pub ended: bool,
    /// The writer agreed that the words be shown.
    pub consent: bool,
    /// Its response is in a block: words leave with the five people or more of their block, never before.
    pub released: bool,
}

/// Why words are not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Withheld {
    /// The writer did not agree. It comes first: the other reasons pass, this one does not.
    NoConsent,
    /// The process goes on.
    NotEnded,
    /// Its block is not closed yet.
    NotReleased,
}

/// Whether the words may be shown; those of one block all at once, in an order that is not that of arrival.
///
/// # Errors
/// With the reason why not.
pub fn may_show(comment: &Comment) -> Result<(), Withheld> {
    if !comment.consent {
        Err(Withheld::NoConsent)
    } else if !comment.ended {
        Err(Withheld::NotEnded)
    } else if !comment.released {
        Err(Withheld::NotReleased)
    } else {
        Ok(())
    }
}
