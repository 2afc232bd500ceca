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
    // Whoever goes into an interview knows by which spec it measures (4.1).
    if conversation.kind.measures() && !process.has_seen_spec(person) {
        return Err(Refusal::SpecUnseen);
    }
    // A member confirms with the brief before them: to have the time, and to have read why.
    let read = process.reads_brief(id, person).map(|member| Event::BriefRead { conversation: id, member });
    Ok(read.into_iter().chain([Event::ConversationConfirmed { conversation: id, person }]).collect())
}
