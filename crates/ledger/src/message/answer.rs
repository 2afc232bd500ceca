//! The answer that was promised after a conversation; it may end the process. It waits a few minutes and
//! can be taken back.

use super::Kind;
use crate::{
    calendar::later,
    event::Event,
    frame::Frame,
    process::Process,
    refusal::{Field, Refusal},
    side::Person,
};
use jiff::SignedDuration;

/// Answers the candidate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GiveAnswer {
    /// What the answer is.
    pub text: String,
    /// Whether it ends the process.
    pub ends: bool,
}

pub(super) fn decide(
    process: &Process,
    frame: &Frame<'_>,
    command: GiveAnswer,
) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    let member = frame.member()?;
    let wait = SignedDuration::from_mins(i64::from(frame.rules.undo_minutes));
    Ok(vec![Event::MessageWritten {
        message: frame.id(),
        kind: if command.ends { Kind::Decline } else { Kind::Answer },
        person: Person::Member(member),
        words: frame.words(Field::Text, &command.text)?,
        waits_until: Some(later(frame.now, wait)),
        corrects: None,
        make_good: None,
    }])
}
