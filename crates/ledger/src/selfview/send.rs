//! Sending one's self-view, before any outcome.

use super::Values;
use crate::{
    event::Event,
    exchange::send::asked_about,
    frame::Frame,
    ids::{ConversationId, CriterionId},
    job::kit::{HIGHEST, LOWEST},
    mirror::Statement,
    process::Process,
    refusal::{Field, Refusal},
    scorecard::send::kit_of,
    side::Side,
};

/// Certainty, in hundredths.
pub const CERTAIN: u8 = 100;

/// Sends one's self-view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SendSelfView {
    /// Of which conversation.
    pub conversation: ConversationId,
    /// The candidate's own levels by criterion.
    pub criteria: Vec<(CriterionId, u8)>,
    /// An interviewer's levels by statement.
    pub statements: Vec<(Statement, u8)>,
    /// How likely the other side wants to go on, in hundredths.
    pub forecast: Option<u8>,
}

pub(super) fn decide(
    process: &Process,
    frame: &Frame<'_>,
    command: SendSelfView,
) -> Result<Vec<Event>, Refusal> {
    let (conversation, person) = asked_about(process, frame, command.conversation)?;
    if process.self_view(conversation.id, person).is_some() {
        return Err(Refusal::SelfViewSent);
    }
    let values = match person.side() {
        Side::Candidate => {
            if !command.criteria.is_empty() {
                let kit = kit_of(process, frame, conversation.id)?;
                if command.criteria.iter().any(|(id, _)| kit.criterion(*id).is_none()) {
                    return Err(Refusal::NoSuchCriterion);
                }
            }
            Values {
                criteria: command.criteria.into_iter().collect(),
                forecast: command.forecast,
                ..Values::default()
            }
        }
        Side::Company => Values {
            statements: command.statements.into_iter().collect(),
            forecast: command.forecast,
            ..Values::default()
        },
    };
    if values == Values::default() {
        return Err(Refusal::Missing(Field::Level));
    }
    let mut levels = values.criteria.values().chain(values.statements.values());
    if levels.any(|level| !(LOWEST..=HIGHEST).contains(level))
        || values.forecast.is_some_and(|forecast| forecast > CERTAIN)
    {
        return Err(Refusal::LevelOutOfBounds);
    }
    Ok(vec![Event::SelfViewSent { conversation: conversation.id, person, values: frame.seal(&values)? }])
}
