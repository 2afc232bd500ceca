//! Letting the other side off: only the side a promise is owed to can.

use super::State;
use crate::{event::Event, frame::Frame, ids::PromiseId, process::Process, refusal::Refusal};

pub(super) fn decide(process: &Process, frame: &Frame<'_>, id: PromiseId) -> Result<Vec<Event>, Refusal> {
    let promise = process.promise(id)?;
    // Who owes something to their own side does not let themself off.
    if frame.side()? != promise.owed_to || frame.person()? == promise.owed_by {
        return Err(Refusal::NotYours);
    }
    if !matches!(promise.state, State::Open | State::Broken | State::Late) {
        return Err(Refusal::PromiseNotOpen);
    }
    Ok(vec![Event::PromiseExcused { promise: id }])
}
