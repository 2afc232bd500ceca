//! Sending one's view of a conversation and of one's own part in it, before any outcome.

use crate::{
    event::Event,
    frame::Frame,
    ids::ConversationId,
    process::Process,
    refusal::{Field, Refusal},
    side::Person,
};

/// Sends one's view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SendView {
    /// Of which conversation.
    pub conversation: ConversationId,
    /// How it went.
    pub talk: String,
    /// How one's own part of it went.
    pub own: String,
}

pub(super) fn decide(process: &Process, frame: &Frame<'_>, command: SendView) -> Result<Vec<Event>, Refusal> {
    // After an outcome the question would be a trap (3.1).
    process.must_run().map_err(|_| Refusal::OutcomeKnown)?;
    let conversation = process.standing_conversation(command.conversation)?;
    if frame.now < conversation.starts_at {
        return Err(Refusal::NotStarted);
    }
    let person = frame.person()?;
    if let Person::Member(member) = person
        && !conversation.attends(member)
        && !conversation.stood_in(member)
    {
        return Err(Refusal::NotAttending);
    }
    let sent = process.exchange(conversation.id);
    if sent.is_some_and(|exchange| exchange.views.iter().any(|view| view.by == person)) {
        return Err(Refusal::ViewSent);
    }
    let completes =
        sent.is_some_and(|exchange| exchange.opened_at.is_none() && exchange.has_sent(person.side().other()));
    let mut events = vec![Event::ViewSent {
        conversation: conversation.id,
        person,
        talk: frame.words(Field::Text, &command.talk)?,
        own: frame.words(Field::Own, &command.own)?,
    }];
    if completes {
        events.push(Event::ExchangeOpened { conversation: conversation.id });
    }
    Ok(events)
}
