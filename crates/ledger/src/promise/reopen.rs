//! Sent means delivered: a delivery that came back reopens the promise.

use super::State;
use crate::{event::Event, frame::Frame, ids::PromiseId, process::Process, refusal::Refusal, side::Actor};

pub(super) fn decide(process: &Process, frame: &Frame<'_>, id: PromiseId) -> Result<Vec<Event>, Refusal> {
    // Only the worker, which saw the mail come back, says so.
    if frame.by != Actor::Clock {
        return Err(Refusal::NotYours);
    }
    // Also after the end of the process: a decline that came back has told nobody anything.
    let promise = process.promise(id)?;
    let delivered = promise.delivered_at.is_some();
    if !matches!(promise.state, State::Kept | State::Late | State::Broken) || !delivered || promise.claimed {
        return Ok(vec![]);
    }
    let mut events = Vec::new();
    // Whoever left handed over what was open then; this was not.
    if promise.owed_by.member().is_some_and(|owner| frame.team.active(owner).is_err()) {
        let (from, to) = (promise.owed_by, process.recruiter_person());
        events.push(Event::PromiseHandedOver { promise: id, from, to });
    }
    events.push(Event::PromiseReopened { promise: id });
    Ok(events)
}
