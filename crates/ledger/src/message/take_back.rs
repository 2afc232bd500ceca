//! Taking back an answer while it waits.

use super::State;
use crate::{event::Event, frame::Frame, ids::MessageId, process::Process, refusal::Refusal};

pub(super) fn decide(process: &Process, frame: &Frame<'_>, id: MessageId) -> Result<Vec<Event>, Refusal> {
    let message = process.message(id)?;
    if frame.side()? != message.by.side() {
        return Err(Refusal::NotYours);
    }
    match message.state {
        State::Waiting(until) if frame.now < until => Ok(vec![Event::MessageTakenBack { message: id }]),
        State::TakenBack(_) => Ok(vec![]),
        State::Waiting(_) | State::Sent(_) => Err(Refusal::SentAlready),
    }
}
