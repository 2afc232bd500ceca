//! Calling a conversation off before it begins. That is never a miss; how long before is on the record.

use crate::{
    event::Event,
    frame::Frame,
    ids::ConversationId,
    process::Process,
    refusal::{Field, Refusal},
};

/// Calls a conversation off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cancel {
    /// Which.
    pub conversation: ConversationId,
    /// Why.
    pub reason: String,
}

pub(super) fn decide(process: &Process, frame: &Frame<'_>, command: Cancel) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    let conversation = process.standing_conversation(command.conversation)?;
    if frame.now >= conversation.starts_at {
        return Err(Refusal::AlreadyStarted);
    }
    Ok(vec![Event::ConversationCancelled {
        conversation: conversation.id,
        side: frame.side()?,
        reason: Some(frame.words(Field::Reason, &command.reason)?),
    }])
}
