//! Asking: in writing, or for the agenda of a conversation. Either way a reply is promised (2.6).

use crate::{
    event::Event,
    frame::Frame,
    ids::ConversationId,
    process::Process,
    refusal::{Field, Refusal},
};

/// The most questions one side may have open in a process.
pub const MOST_OPEN: usize = 50;

/// Asks something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// What.
    pub text: String,
    /// The conversation in which an answer is hoped for; otherwise in writing.
    pub conversation: Option<ConversationId>,
}

pub(super) fn decide(process: &Process, frame: &Frame<'_>, command: Ask) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    let asked_by = frame.person()?;
    if let Some(id) = command.conversation {
        let conversation = process.standing_conversation(id)?;
        if frame.now >= conversation.ends_at() {
            return Err(Refusal::AlreadyStarted);
        }
    }
    let open = process
        .questions
        .iter()
        .filter(|question| question.is_open() && question.asked_by.side() == asked_by.side());
    if open.count() >= MOST_OPEN {
        return Err(Refusal::TooMany(Field::Text));
    }
    let words = frame.words_put(Field::Text, &command.text)?;
    Ok(vec![Event::QuestionAsked {
        question: frame.id(),
        asked_by,
        conversation: command.conversation,
        words,
    }])
}
