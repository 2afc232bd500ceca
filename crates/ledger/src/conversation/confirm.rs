//! Confirming to be there, knowing why one meets.

use crate::{
    event::Event, frame::Frame, ids::ConversationId, process::Process, refusal::Refusal, side::Person,
};

pub(super) fn decide(
    process: &Process,
    frame: &Frame<'_>,
    id: ConversationId,
) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    let conversation = process.standing_conversation(id)?;
    let person = frame.person()?;
    if frame.now >= conversation.ends_at() {
        return Err(Refusal::AlreadyStarted);
    }
    let confirmed = match person {
        Person::Candidate(_) => conversation.candidate_confirmed_at.is_some(),
        Person::Member(member) => conversation
            .attendees
            .iter()
            .find(|attendee| attendee.member == member)
            .ok_or(Refusal::NotAttending)?
            .confirmed_at
            .is_some(),
    };
    if confirmed {
        return Ok(vec![]);
    }
    Ok(vec![Event::ConversationConfirmed { conversation: id, person }])
}
