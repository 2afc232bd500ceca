//! Withdrawing: at any time, in one action, with a reason only if wished (0.6).

use super::{Ending, Process};
use crate::{
    event::Event,
    frame::Frame,
    refusal::{Field, Refusal},
    side::Side,
};

/// Ends the process, as the candidate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Withdraw {
    /// Why; may be empty.
    pub reason: String,
}

pub(super) fn decide(process: &Process, frame: &Frame<'_>, command: Withdraw) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    if frame.side()? != Side::Candidate {
        return Err(Refusal::NotYours);
    }
    let reason = frame.optional_words(Field::Reason, &command.reason)?;
    Ok(vec![Event::ProcessEnded { by: Side::Candidate, how: Ending::Withdrawn, reason }])
}
