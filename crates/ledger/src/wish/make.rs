//! A candidate's request to meet somebody. An answer is promised by a date.

use super::Kind;
use crate::{
    event::Event,
    frame::Frame,
    ids::{PromiseId, WishId},
    process::Process,
    promise::{About, Kind as PromiseKind},
    refusal::{Field, Refusal},
    side::Side,
};

/// Asks to meet somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Make {
    /// Whom.
    pub kind: Kind,
    /// In the candidate's words.
    pub text: String,
}

pub(super) fn decide(process: &Process, frame: &Frame<'_>, command: Make) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    if frame.side()? != Side::Candidate {
        return Err(Refusal::NotYours);
    }
    if process.wishes.iter().filter(|wish| wish.answer.is_none()).count() >= 10 {
        return Err(Refusal::TooMany(Field::Text));
    }
    let (wish, promise): (WishId, PromiseId) = (frame.id(), frame.id());
    let words = frame.words(Field::Text, &command.text)?;
    Ok(vec![
        Event::PromiseMade {
            promise,
            kind: PromiseKind::WishAnswer,
            owed_by: process.recruiter_person(),
            owed_to: Side::Candidate,
            about: About::Wish(wish),
            words: None,
            due_at: frame.calendar.due_after(frame.now, frame.rules.wish_days),
        },
        Event::WishMade { wish, kind: command.kind, words, promise },
    ])
}
