//! Another time: the company moves, either side proposes, the other answers.

use super::{
    Conversation,
    book::{may_start, not_at_the_same_time},
};
use crate::{
    event::Event,
    frame::Frame,
    ids::ConversationId,
    process::Process,
    refusal::{Field, Refusal},
};
use jiff::Timestamp;

/// Moves a conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// Which.
    pub conversation: ConversationId,
    /// Its new start.
    pub starts_at: Timestamp,
    /// Why.
    pub reason: String,
}

/// Puts another time to the other side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposeTime {
    /// Of which conversation.
    pub conversation: ConversationId,
    /// The start proposed.
    pub starts_at: Timestamp,
    /// Why; may be empty.
    pub reason: String,
}

/// Takes the proposed time or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerTime {
    /// Of which conversation.
    pub conversation: ConversationId,
    /// Whether it suits.
    pub accept: bool,
}

pub(super) fn move_it(process: &Process, frame: &Frame<'_>, command: Move) -> Result<Vec<Event>, Refusal> {
    let conversation = movable(process, frame, command.conversation)?;
    may_start(frame, command.starts_at)?;
    not_at_the_same_time(process, Some(conversation.id), command.starts_at, conversation.minutes)?;
    Ok(vec![Event::ConversationMoved {
        conversation: conversation.id,
        side: frame.side()?,
        starts_at: command.starts_at,
        reason: Some(frame.words(Field::Reason, &command.reason)?),
    }])
}

pub(super) fn propose(
    process: &Process,
    frame: &Frame<'_>,
    command: ProposeTime,
) -> Result<Vec<Event>, Refusal> {
    let conversation = movable(process, frame, command.conversation)?;
    may_start(frame, command.starts_at)?;
    Ok(vec![Event::TimeProposed {
        conversation: conversation.id,
        side: frame.side()?,
        starts_at: command.starts_at,
        reason: frame.optional_words(Field::Reason, &command.reason)?,
    }])
}

pub(super) fn answer(
    process: &Process,
    frame: &Frame<'_>,
    command: AnswerTime,
) -> Result<Vec<Event>, Refusal> {
    let conversation = movable(process, frame, command.conversation)?;
    let proposal = conversation.proposal.as_ref().ok_or(Refusal::NoTimeProposed)?;
    if frame.side()? != proposal.by.other() {
        return Err(Refusal::NotYours);
    }
    if !command.accept {
        return Ok(vec![Event::TimeDeclined { conversation: conversation.id }]);
    }
    may_start(frame, proposal.starts_at)?;
    not_at_the_same_time(process, Some(conversation.id), proposal.starts_at, conversation.minutes)?;
    Ok(vec![Event::ConversationMoved {
        conversation: conversation.id,
        side: proposal.by,
        starts_at: proposal.starts_at,
        reason: proposal.reason.clone(),
    }])
}

// What is over is not moved: it is claimed, and another one is booked.
fn movable<'p>(
    process: &'p Process,
    frame: &Frame<'_>,
    id: ConversationId,
) -> Result<&'p Conversation, Refusal> {
    process.must_run()?;
    let conversation = process.standing_conversation(id)?;
    if frame.now >= conversation.starts_at { Err(Refusal::AlreadyStarted) } else { Ok(conversation) }
}
