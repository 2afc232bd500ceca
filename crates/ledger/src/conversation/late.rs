//! 'I will be late': a word given, with its lead time on the record (2.3).

use crate::{
    event::Event,
    frame::Frame,
    ids::ConversationId,
    process::Process,
    refusal::{Field, Refusal},
    side::Person,
};

/// By how much one will be late.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SayLate {
    /// For which conversation.
    pub conversation: ConversationId,
    /// By how many minutes: 1 to 120.
    pub minutes: u32,
}

pub(super) fn decide(process: &Process, frame: &Frame<'_>, command: SayLate) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    let conversation = process.standing_conversation(command.conversation)?;
    let person = frame.person()?;
    if let Person::Member(member) = person
        && !conversation.attends(member)
    {
        return Err(Refusal::NotAttending);
    }
    if !(1..=120).contains(&command.minutes) {
        return Err(Refusal::Missing(Field::Minutes));
    }
    if frame.now >= conversation.ends_at() {
        return Err(Refusal::AlreadyStarted);
    }
    Ok(vec![Event::LateNoticed { conversation: command.conversation, person, minutes: command.minutes }])
}
