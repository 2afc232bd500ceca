//! Somebody steps in, with the candidate's consent. A stand-in counts as present.

use crate::{
    event::Event,
    frame::Frame,
    ids::{ConversationId, MemberId},
    process::Process,
    refusal::Refusal,
    side::Side,
};
use jiff::Timestamp;

/// Offers somebody who can step in at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfferStandIn {
    /// For which conversation.
    pub conversation: ConversationId,
    /// Who.
    pub member: MemberId,
    /// When they can start.
    pub starts_at: Timestamp,
}

/// Takes the stand-in or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnswerStandIn {
    /// For which conversation.
    pub conversation: ConversationId,
    /// Whether they are welcome.
    pub accept: bool,
}

pub(super) fn offer(
    process: &Process,
    frame: &Frame<'_>,
    command: OfferStandIn,
) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    let conversation = process.standing_conversation(command.conversation)?;
    frame.team.active(command.member)?;
    if conversation.attends(command.member) {
        return Err(Refusal::AttendsAlready);
    }
    if command.starts_at < conversation.starts_at || command.starts_at < frame.now {
        return Err(Refusal::StartsInThePast);
    }
    Ok(vec![Event::StandInOffered {
        conversation: conversation.id,
        member: command.member,
        starts_at: command.starts_at,
    }])
}

pub(super) fn answer(
    process: &Process,
    frame: &Frame<'_>,
    command: AnswerStandIn,
) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    let conversation = process.standing_conversation(command.conversation)?;
    if frame.side()? != Side::Candidate {
        return Err(Refusal::NotYours);
    }
    let waiting = conversation.stand_in.as_ref().filter(|stand_in| stand_in.answer.is_none());
    let stand_in = waiting.ok_or(Refusal::NoStandIn)?;
    if command.accept && frame.team.active(stand_in.member).is_err() {
        return Err(Refusal::NoStandIn);
    }
    Ok(vec![Event::StandInAnswered { conversation: conversation.id, accepted: command.accept }])
}
