//! Saying that one's own evidence was wrong.

use crate::{event::Event, frame::Frame, ids::EvidenceId, process::Process, refusal::Refusal};

pub(super) fn decide(process: &Process, frame: &Frame<'_>, id: EvidenceId) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    let evidence = process.piece_of_evidence(id)?;
    if evidence.by != frame.person()? {
        return Err(Refusal::NotYours);
    }
    Ok(match evidence.withdrawn_at {
        Some(_) => vec![],
        None => vec![Event::EvidenceWithdrawn { evidence: id }],
    })
}
