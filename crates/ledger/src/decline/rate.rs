//! The candidate's word on the feedback: could they use it? (3.7)

use crate::{
    codes::codes,
    event::Event,
    frame::Frame,
    ids::DeclineId,
    process::Process,
    refusal::{Field, Refusal},
    side::Side,
    words::Words,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Whether feedback could be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Use {
    /// Yes.
    Yes,
    /// In part.
    Partly,
    /// No.
    No,
}

codes!(Use {
    Yes => "yes",
    Partly => "partly",
    No => "no",
});

/// The candidate's word on the feedback of a decline, by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rated {
    /// When.
    pub at: Timestamp,
    /// On each reason, in their order.
    pub marks: Vec<Use>,
    /// In their words.
    pub words: Option<Words>,
}

/// Rates the feedback of a decline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rate {
    /// Of which decline.
    pub decline: DeclineId,
    /// On each reason, in their order.
    pub marks: Vec<Use>,
    /// In one's own words. May be empty.
    pub text: String,
}

pub(super) fn decide(process: &Process, frame: &Frame<'_>, command: Rate) -> Result<Vec<Event>, Refusal> {
    if frame.side()? != Side::Candidate {
        return Err(Refusal::NotYours);
    }
    let decline = process.decline(command.decline)?;
    if !decline.is_shown_to(Side::Candidate, process) {
        return Err(Refusal::NoSuchDecline);
    }
    if !decline.has_feedback() {
        return Err(Refusal::NoFeedbackYet);
    }
    if decline.rated.is_some() {
        return Err(Refusal::FeedbackRated);
    }
    if command.marks.len() != decline.reasons.len() {
        return Err(Refusal::Missing(Field::Use));
    }
    Ok(vec![Event::FeedbackRated {
        decline: decline.id,
        marks: command.marks,
        words: frame.optional_words(Field::Comment, &command.text)?,
    }])
}
