//! 'I did it', where Viceversa could not see it.

use crate::{event::Event, frame::Frame, ids::PromiseId, process::Process, refusal::Refusal};

pub(super) fn decide(process: &Process, frame: &Frame<'_>, id: PromiseId) -> Result<Vec<Event>, Refusal> {
    let promise = process.promise(id)?;
    if frame.side()? != promise.owing() {
        return Err(Refusal::NotYours);
    }
    if promise.kind.is_seen() {
        return Err(Refusal::DeliveryIsSeen);
    }
    if !promise.is_awaited() {
        return Err(Refusal::PromiseNotOpen);
    }
    Ok(vec![Event::PromiseDelivered { promise: id, delivered_at: frame.now, claimed: true }])
}
