//! 'The company went silent', recorded by the candidate's side, never automatic (PROMISES.md, Outcomes).

use super::{Ending, Process};
use crate::{
    event::Event,
    frame::Frame,
    promise::State,
    refusal::{Field, Refusal},
    side::Side,
};

pub(super) fn decide(process: &Process, frame: &Frame<'_>, reason: &str) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    if frame.side()? != Side::Candidate {
        return Err(Refusal::NotYours);
    }
    let broken = process.promises.iter().any(|promise| {
        promise.owing() == Side::Company
            && promise.owed_to == Side::Candidate
            && promise.state == State::Broken
            && promise.is_awaited()
    });
    if !broken {
        return Err(Refusal::NotSilent);
    }
    let reason = frame.optional_words(Field::Reason, reason)?;
    Ok(vec![Event::ProcessEnded { by: Side::Candidate, how: Ending::WentSilent, reason }])
}
