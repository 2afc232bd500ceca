//! Naming a new date. Said before the old one passed it moves the clock, once; otherwise it is shown, so
//! that a late answer is said to be late, with a new date and a name.

use crate::{
    event::Event,
    frame::Frame,
    ids::PromiseId,
    process::Process,
    refusal::{Field, Refusal},
};
use jiff::Timestamp;

/// Names a new date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoveDate {
    /// For which promise.
    pub promise: PromiseId,
    /// The new date.
    pub due_at: Timestamp,
    /// Why.
    pub reason: String,
}

pub(super) fn decide(process: &Process, frame: &Frame<'_>, command: MoveDate) -> Result<Vec<Event>, Refusal> {
    let promise = process.promise(command.promise)?;
    if frame.side()? != promise.owing() {
        return Err(Refusal::NotYours);
    }
    if !promise.is_awaited() {
        return Err(Refusal::PromiseNotOpen);
    }
    if command.due_at <= frame.now {
        return Err(Refusal::DateInThePast);
    }
    let in_time = promise.is_open() && frame.now <= promise.due_at;
    if in_time && promise.was_moved() {
        return Err(Refusal::MovedAlready);
    }
    if command.due_at <= promise.due_at {
        return Err(Refusal::DateNotLater);
    }
    Ok(vec![Event::PromiseDateMoved {
        promise: promise.id,
        due_at: command.due_at,
        clock: in_time,
        reason: Some(frame.words(Field::Reason, &command.reason)?),
    }])
}
