//! Putting something on the agenda. Open questions of the candidate are on it by themselves (2.6).

use super::book::MOST_AGENDA_ITEMS;
use crate::{
    event::Event,
    frame::Frame,
    ids::ConversationId,
    process::Process,
    refusal::{Field, Refusal},
};

/// What is put on the agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddToAgenda {
    /// Of which conversation.
    pub conversation: ConversationId,
    /// What to speak about.
    pub text: String,
}

pub(super) fn decide(
    process: &Process,
    frame: &Frame<'_>,
    command: AddToAgenda,
) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    let conversation = process.standing_conversation(command.conversation)?;
    if frame.now >= conversation.ends_at() {
        return Err(Refusal::AlreadyStarted);
    }
    let side = frame.side()?;
    if conversation.agenda.iter().filter(|item| item.by == side).count() >= MOST_AGENDA_ITEMS {
        return Err(Refusal::TooMany(Field::Agenda));
    }
    let words = frame.words_put(Field::Agenda, &command.text)?;
    Ok(vec![Event::AgendaExtended { conversation: command.conversation, side, words }])
}
