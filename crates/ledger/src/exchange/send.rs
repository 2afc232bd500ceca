//! Sending one's view of a conversation and of one's own part in it, before any outcome.

use crate::{
    conversation::Conversation,
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

/// The conversation of which somebody who was to be there says how it went, and who: once it began, before any outcome.
pub(crate) fn asked_about<'p>(
    process: &'p Process,
    frame: &Frame<'_>,
    conversation: ConversationId,
) -> Result<(&'p Conversation, Person), Refusal> {
    // After an outcome the question would be a trap (3.1), and its answer worth nothing.
    process.must_run().map_err(|_| Refusal::OutcomeKnown)?;
    let conversation = process.standing_conversation(conversation)?;
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
    Ok((conversation, person))
}

pub(super) fn decide(process: &Process, frame: &Frame<'_>, command: SendView) -> Result<Vec<Event>, Refusal> {
    let (conversation, person) = asked_about(process, frame, command.conversation)?;
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
