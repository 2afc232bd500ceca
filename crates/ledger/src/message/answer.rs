//! The answer that was promised after a conversation. It waits a few minutes and can be taken back. A no has
//! reasons, see [`crate::decline`].

use super::{Kind, Message};
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
}

pub(super) fn decide(
    process: &Process,
    frame: &Frame<'_>,
    command: GiveAnswer,
) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    let member = frame.member()?;
    if process.messages.iter().any(Message::declines_soon) {
        return Err(Refusal::DeclineWaits);
    }
    let wait = SignedDuration::from_mins(i64::from(frame.rules.undo_minutes));
    Ok(vec![Event::MessageWritten {
        message: frame.id(),
        kind: Kind::Answer,
        person: Person::Member(member),
        words: frame.words(Field::Text, &command.text)?,
        waits_until: Some(later(frame.now, wait)),
        corrects: None,
        make_good: None,
    }])
}
