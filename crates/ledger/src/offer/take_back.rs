//! Taking back an offer while it waits.

use super::State;
use crate::{event::Event, frame::Frame, ids::OfferId, process::Process, refusal::Refusal};

pub(super) fn decide(process: &Process, frame: &Frame<'_>, id: OfferId) -> Result<Vec<Event>, Refusal> {
    frame.member()?;
    let offer = process.offer(id)?;
    match offer.state {
        State::Waiting if frame.now < offer.waits_until => Ok(vec![Event::OfferTakenBack { offer: id }]),
        State::TakenBack => Ok(vec![]),
        _ => Err(Refusal::SentAlready),
    }
}
