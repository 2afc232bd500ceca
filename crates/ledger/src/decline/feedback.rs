//! The feedback that was promised for later, per requirement: what was seen, and what would change it.

use super::give::{self, ReasonGiven};
use crate::{
    event::Event,
    frame::Frame,
    ids::DeclineId,
    message,
    process::Process,
    refusal::{Field, Refusal},
};

/// Gives the feedback on a decline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GiveFeedback {
    /// On which.
    pub decline: DeclineId,
    /// The feedback on each reason, in the order of the decline.
    pub reasons: Vec<ReasonGiven>,
}

pub(super) fn decide(
    process: &Process,
    frame: &Frame<'_>,
    command: GiveFeedback,
) -> Result<Vec<Event>, Refusal> {
    let member = frame.member()?;
    let decline = process.decline(command.decline)?;
    let sent = process.message(decline.message)?;
    if !matches!(sent.state, message::State::Sent(_)) {
        return Err(Refusal::DeclineWaits);
    }
    if decline.has_feedback() {
        return Err(Refusal::FeedbackGiven);
    }
    let same = command.reasons.len() == decline.reasons.len()
        && command
            .reasons
            .iter()
            .zip(&decline.reasons)
            .all(|(one, other)| one.requirement == other.requirement);
    if !same {
        return Err(Refusal::NoSuchRequirement);
    }
    for reason in &command.reasons {
        if reason.seen.trim().is_empty() {
            return Err(Refusal::Missing(Field::Seen));
        }
        if reason.change.trim().is_empty() {
            return Err(Refusal::Missing(Field::Change));
        }
    }
    Ok(vec![Event::FeedbackGiven {
        decline: decline.id,
        member,
        reasons: give::reasons(frame, command.reasons)?,
    }])
}
