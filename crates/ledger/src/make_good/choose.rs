//! The candidate chooses how to go on.

use super::{Choice, MakeGood};
use crate::{
    event::Event,
    frame::Frame,
    ids::MakeGoodId,
    process::Process,
    promise::{About, Kind as PromiseKind},
    refusal::{Field, Refusal},
    side::{Person, Side},
};

/// Chooses among what is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choose {
    /// After which misses.
    pub make_good: MakeGoodId,
    /// Which way.
    pub choice: Choice,
    /// In the candidate's words; may be empty.
    pub text: String,
}

pub(super) fn decide(process: &Process, frame: &Frame<'_>, command: Choose) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    if frame.side()? != Side::Candidate {
        return Err(Refusal::NotYours);
    }
    let make_good = process.make_good(command.make_good)?;
    if make_good.chosen.is_some() {
        return Err(Refusal::ChoiceMade);
    }
    if !Choice::offered_after(make_good.missed_by).contains(&command.choice) {
        return Err(Refusal::NotAChoice);
    }
    let words = frame.optional_words(Field::Text, &command.text)?;
    let mut events =
        vec![Event::MakeGoodChosen { make_good: make_good.id, choice: command.choice, words: words.clone() }];
    if matches!(command.choice, Choice::AnotherPerson | Choice::AnotherForm) {
        // What was chosen is owed by the one who answers for the misses, not by those who missed.
        events.push(Event::PromiseMade {
            promise: frame.id(),
            kind: PromiseKind::Arrange,
            owed_by: answers_for(process, frame, make_good),
            owed_to: Side::Candidate,
            about: About::MakeGood(make_good.id),
            words: None,
            due_at: frame.calendar.due_after(frame.now, frame.rules.apology_days),
        });
    }
    Ok(events)
}

// Where they have handed the apology over, its new owner answers for the rest too; where they have left, the
// next level.
fn answers_for(process: &Process, frame: &Frame<'_>, make_good: &MakeGood) -> Person {
    let apology = make_good.apology.and_then(|id| process.promise(id).ok());
    let owner = apology.and_then(|promise| promise.owed_by.member()).or(make_good.owner);
    let owner = owner.unwrap_or(process.recruiter);
    let left = frame.team.active(owner).is_err();
    Person::Member(if left { frame.team.next_level(owner) } else { owner })
}
