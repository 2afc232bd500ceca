//! Noting whether one wants to go on; and ending kindly what neither side does.

use super::{Interest, Level};
use crate::{
    event::Event,
    frame::Frame,
    ids::ConversationId,
    process::{Ending, Process},
    refusal::{Field, Refusal},
    side::Side,
};

/// Notes whether one's side wants to go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoteInterest {
    /// After which conversation.
    pub conversation: ConversationId,
    /// Whether.
    pub level: Level,
}

pub(super) fn decide(
    process: &Process,
    frame: &Frame<'_>,
    command: NoteInterest,
) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    let conversation = process.standing_conversation(command.conversation)?;
    if frame.now < conversation.starts_at {
        return Err(Refusal::NotStarted);
    }
    let person = frame.person()?;
    let known = process.interest(conversation.id);
    if known.is_some_and(|interest| interest.opened.is_some()) {
        return Err(Refusal::InterestOpened);
    }
    let level = frame.words(Field::Interest, command.level.code())?;
    let mut events = vec![Event::InterestNoted { conversation: conversation.id, person, level }];
    let other = known.and_then(|interest| interest.of(person.side().other()));
    if let Some(theirs) = other {
        // The seal holds a text; whoever decides is handed it, see `Frame::knowing`.
        let theirs = frame.sealed(&theirs.level).and_then(Level::from_code).ok_or(Refusal::SealUnreadable)?;
        let (company, candidate) = match person.side() {
            Side::Company => (command.level, theirs),
            Side::Candidate => (theirs, command.level),
        };
        events.push(Event::InterestsOpened { conversation: conversation.id, company, candidate });
    }
    Ok(events)
}

/// Ends a process that neither side wants to go on with.
pub(super) fn end_together(
    process: &Process,
    frame: &Frame<'_>,
    id: ConversationId,
) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    let opened = process.interest(id).and_then(|interest: &Interest| interest.opened);
    if !opened.is_some_and(|opened| opened.both_stop()) {
        return Err(Refusal::NotBothStop);
    }
    let by = frame.side()?;
    Ok(vec![Event::ProcessEnded { by, how: Ending::Mutual, reason: None }])
}
