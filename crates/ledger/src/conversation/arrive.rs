//! 'I am here' (2.2).

use crate::{
    calendar::earlier, event::Event, frame::Frame, ids::ConversationId, process::Process, refusal::Refusal,
    side::Person,
};
use jiff::SignedDuration;

/// How long before the start one may say to be here.
pub const EARLIEST: SignedDuration = SignedDuration::from_mins(30);

pub(super) fn decide(
    process: &Process,
    frame: &Frame<'_>,
    id: ConversationId,
) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    let conversation = process.standing_conversation(id)?;
    let person = frame.person()?;
    if let Person::Member(member) = person
        && !conversation.attends(member)
    {
        return Err(Refusal::NotAttending);
    }
    if frame.now < earlier(conversation.starts_at, EARLIEST) {
        return Err(Refusal::TooEarly);
    }
    if frame.now >= conversation.ends_at() {
        return Err(Refusal::AlreadyStarted);
    }
    if conversation.arrivals.iter().any(|arrival| arrival.person == person) {
        return Ok(vec![]);
    }
    Ok(vec![Event::Arrived { conversation: id, person }])
}
