//! Letting a colleague attend instead, before the start: without blame (0.2).

use crate::{
    event::Event,
    frame::Frame,
    ids::{ConversationId, MemberId},
    process::Process,
    refusal::{Field, Refusal},
};

/// Who attends instead of whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandOver {
    /// Which conversation.
    pub conversation: ConversationId,
    /// Who was to attend.
    pub from: MemberId,
    /// Who will.
    pub to: MemberId,
    /// Why; may be empty.
    pub reason: String,
}

pub(super) fn decide(process: &Process, frame: &Frame<'_>, command: HandOver) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    let conversation = process.standing_conversation(command.conversation)?;
    if frame.now >= conversation.starts_at {
        return Err(Refusal::AlreadyStarted);
    }
    if !conversation.attends(command.from) {
        return Err(Refusal::NotAttending);
    }
    if conversation.attends(command.to) {
        return Err(Refusal::AttendsAlready);
    }
    frame.team.active(command.to)?;
    let reason = frame.optional_words(Field::Reason, &command.reason)?;
    Ok(vec![Event::AttendeeReplaced {
        conversation: command.conversation,
        from: command.from,
        to: command.to,
        reason,
    }])
}
