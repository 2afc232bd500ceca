//! Taking back a proposal while it waits.

use super::State;
use crate::{event::Event, frame::Frame, ids::ProposalId, process::Process, refusal::Refusal};

pub(super) fn decide(process: &Process, frame: &Frame<'_>, id: ProposalId) -> Result<Vec<Event>, Refusal> {
    let proposal = process.proposal(id)?;
    if frame.side()? != proposal.by.side() {
        return Err(Refusal::NotYours);
    }
    match proposal.state {
        State::Waiting if frame.now < proposal.waits_until => {
            Ok(vec![Event::ProposalTakenBack { proposal: id }])
        }
        State::TakenBack => Ok(vec![]),
        _ => Err(Refusal::SentAlready),
    }
}
