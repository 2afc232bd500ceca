//! What is wrong with a kit, and where.

use crate::{Voice, say};
use ledger::job::kit::{ANCHORED, FEWEST_CRITERIA, Flaw, MOST_CRITERIA, MOST_QUESTIONS, Place, Wrong};

/// A flaw of a kit as a sentence that says what to do: `Say what is seen at level 3.`
#[must_use]
pub fn kit_flaw(flaw: &Flaw, voice: &Voice) -> String {
    let few = i64::try_from(FEWEST_CRITERIA).unwrap_or(0);
    let many = i64::try_from(MOST_CRITERIA).unwrap_or(0);
    match (flaw.place, flaw.wrong) {
        (_, Wrong::AsksPayHistory) => voice.say("kit-flaw-pay-history").to_owned(),
        (_, Wrong::OutOfBounds) => voice.say("kit-flaw-minutes").to_owned(),
        (_, Wrong::Twice) => voice.say("kit-flaw-twice").to_owned(),
        (_, Wrong::NotInSpec) => voice.say("kit-flaw-not-in-spec").to_owned(),
        (Place::Question { question, .. }, Wrong::TooLong) => {
            say!(voice, "kit-flaw-question-long", n = number(question) + 1)
        }
        (_, Wrong::TooLong) => voice.say("kit-flaw-too-long").to_owned(),
        (Place::Kit, Wrong::TooFew | Wrong::Missing) => {
            say!(voice, "kit-flaw-too-few", few = few, many = many)
        }
        (Place::Question { .. }, Wrong::TooMany) => {
            say!(voice, "kit-flaw-questions", most = number(MOST_QUESTIONS))
        }
        (_, Wrong::TooMany) => say!(voice, "kit-flaw-too-many", few = few, many = many),
        (Place::Name { .. }, _) => voice.say("kit-flaw-name").to_owned(),
        (Place::Requirements { .. }, _) => voice.say("kit-flaw-requirements").to_owned(),
        (Place::Anchor { anchor, .. }, _) => {
            let level = ANCHORED.get(anchor).copied().unwrap_or(1);
            say!(voice, "kit-flaw-anchor", level = i64::from(level))
        }
        (Place::Question { .. }, _) => voice.say("kit-flaw-question").to_owned(),
        (Place::Minutes, _) => voice.say("kit-flaw-minutes").to_owned(),
    }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
