//! Yes or no to a proposal, by the side it was put to.

use super::State;
use crate::{
    event::Event,
    frame::Frame,
    ids::ProposalId,
    job,
    process::Process,
    refusal::{Field, Refusal},
};

/// Says yes or no.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GiveAnswer {
    /// To which.
    pub proposal: ProposalId,
    /// Yes or no.
    pub accepted: bool,
    /// What else there is to say; may be empty.
    pub text: String,
}

pub(super) fn decide(
    process: &Process,
    frame: &Frame<'_>,
    command: GiveAnswer,
) -> Result<Vec<Event>, Refusal> {
    let proposal = process.proposal(command.proposal)?;
    let person = frame.person()?;
    if proposal.by.side() == person.side() {
        return Err(Refusal::NotYours);
    }
    if proposal.state != State::Open {
        return Err(Refusal::ProposalAnswered);
    }
    if command.accepted
        && let Some(id) = proposal.terms.job
        && frame.job(id)?.state != job::State::Open
    {
        return Err(Refusal::JobNotOpen);
    }
    Ok(vec![Event::ProposalAnswered {
        proposal: proposal.id,
        accepted: command.accepted,
        person,
        words: frame.optional_words(Field::Text, &command.text)?,
    }])
}
