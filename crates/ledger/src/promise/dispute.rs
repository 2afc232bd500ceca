//! 'You did not', within five business days, of a promise that only its owner saw kept.

use super::State;
use crate::{
    event::Event,
    frame::Frame,
    ids::PromiseId,
    process::Process,
    refusal::{Field, Refusal},
};

/// Says that a promise claimed to be kept was not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MakeDispute {
    /// Which.
    pub promise: PromiseId,
    /// In the words of the side it was owed to; may be empty.
    pub text: String,
}

pub(super) fn decide(
    process: &Process,
    frame: &Frame<'_>,
    command: MakeDispute,
) -> Result<Vec<Event>, Refusal> {
    let promise = process.promise(command.promise)?;
    if frame.side()? != promise.owed_to {
        return Err(Refusal::NotYours);
    }
    let claimed = promise.claimed && matches!(promise.state, State::Kept | State::Late);
    let until = frame.calendar.after(promise.state_at, frame.rules.dispute_days);
    if !claimed || promise.dispute.is_some() || frame.now > until {
        return Err(Refusal::NothingToDispute);
    }
    let words = frame.optional_words(Field::Text, &command.text)?;
    Ok(vec![Event::PromiseDisputed { promise: promise.id, words }])
}
