//! Yes or no to a wish, with a reason. A yes promises to book the conversation.

use crate::{
    event::Event,
    frame::Frame,
    ids::WishId,
    process::Process,
    promise::{About, Kind as PromiseKind},
    refusal::{Field, Refusal},
    side::{Person, Side},
};

/// Answers a wish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GiveAnswer {
    /// Which.
    pub wish: WishId,
    /// Yes or no.
    pub granted: bool,
    /// Why; always said.
    pub reason: String,
}

pub(super) fn decide(
    process: &Process,
    frame: &Frame<'_>,
    command: GiveAnswer,
) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    let member = frame.member()?;
    let wish = process.wish(command.wish)?;
    if wish.answer.is_some() {
        return Err(Refusal::WishAnswered);
    }
    let reason = frame.words(Field::Reason, &command.reason)?;
    let mut events = vec![Event::WishAnswered { wish: wish.id, granted: command.granted, member, reason }];
    if command.granted {
        events.push(Event::PromiseMade {
            promise: frame.id(),
            kind: PromiseKind::Arrange,
            owed_by: Person::Member(process.recruiter),
            owed_to: Side::Candidate,
            about: About::Wish(wish.id),
            words: None,
            due_at: frame.calendar.due_after(frame.now, frame.rules.arrange_days),
        });
    }
    Ok(events)
}
