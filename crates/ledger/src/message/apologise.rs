//! The apology owed after a second miss in a row, by the one who answers for it.

use super::Kind;
use crate::{
    event::Event,
    frame::Frame,
    ids::MakeGoodId,
    process::Process,
    refusal::{Field, Refusal},
    side::{Person, Side},
};

/// Apologises.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Apologise {
    /// For which misses.
    pub make_good: MakeGoodId,
    /// In one's own words.
    pub text: String,
}

pub(super) fn decide(
    process: &Process,
    frame: &Frame<'_>,
    command: Apologise,
) -> Result<Vec<Event>, Refusal> {
    let member = frame.member()?;
    let make_good = process.make_good(command.make_good)?;
    if make_good.missed_by != Side::Company {
        return Err(Refusal::NoSuchMakeGood);
    }
    // An apology by somebody else than the one who owes it would be worth nothing.
    let owed_by = make_good.apology.and_then(|promise| process.promise(promise).ok()).map(|p| p.owed_by);
    if owed_by != Some(Person::Member(member)) {
        return Err(Refusal::NotYours);
    }
    Ok(vec![Event::MessageWritten {
        message: frame.id(),
        kind: Kind::Apology,
        person: Person::Member(member),
        words: frame.words(Field::Text, &command.text)?,
        waits_until: None,
        corrects: None,
        make_good: Some(make_good.id),
    }])
}
