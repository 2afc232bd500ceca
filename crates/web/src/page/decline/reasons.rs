//! The reasons of a decline in a form: one row each, with what was seen and what would change it.

use crate::{
    chrome::Typed,
    face::{Field, area},
    form::Form,
};
use act::error::Error;
use ledger::{
    decline::{concrete::is_concrete, give::ReasonGiven},
    frame::LONGEST_TEXT,
    refusal::{self, Refusal},
};
use maud::{Markup, html};
use speech::Voice;

/// What a row holds that points at no requirement.
pub(super) const UNWRITTEN: &str = "unwritten";

const LONGEST: Option<u32> = Some(16_000);

/// The rows as they were typed.
pub(super) fn rows(form: &Form) -> impl Iterator<Item = [&str; 3]> {
    form.rows(["row", "seen", "change"])
}

/// A row as a reason.
pub(super) fn given([row, seen, change]: [&str; 3]) -> Result<ReasonGiven, Error> {
    let requirement = match row {
        UNWRITTEN => None,
        id => Some(id.parse().map_err(|_| Error::Refused(Refusal::NoSuchRequirement))?),
    };
    Ok(ReasonGiven { requirement, seen: seen.to_owned(), change: change.to_owned() })
}

/// Refuses a row without feedback, where all of it is to be there.
pub(super) fn must_be_whole(reasons: &[ReasonGiven]) -> Result<(), Error> {
    for reason in reasons {
        for (field, text) in [(refusal::Field::Seen, &reason.seen), (refusal::Field::Change, &reason.change)]
        {
            if text.trim().is_empty() {
                return Err(Error::Refused(Refusal::Missing(field)));
            }
        }
    }
    Ok(())
}

/// The two texts of a row: what was typed, else what is `stored`. `row` counts from 0.
pub(super) fn texts(
    voice: &Voice,
    typed: &Typed,
    row: usize,
    stored: [&str; 2],
    counts: impl Fn(&str) -> bool,
) -> Markup {
    let blamed = blamed(typed, counts).filter(|(_, at)| *at == row).map(|(field, _)| field.code());
    let one = |place: usize, name: &str, label: &str, hint: &str| {
        let wrong = (blamed == Some(name)).then(|| typed.wrong_with(voice, name)).flatten();
        // The link of an error above the form leads to `f-<name>`: to the row that is to blame.
        let scope = if wrong.is_some() { "f".to_owned() } else { format!("r{row}") };
        let value = match rows(&typed.form).nth(row) {
            Some(values) => values[place + 1].to_owned(),
            None => stored[place].to_owned(),
        };
        let field = Field::new(name, label).hint(hint).error(wrong.as_deref()).scope(&scope).free();
        area(&field, &value, LONGEST)
    };
    html! {
        (one(0, "seen", voice.say("decline-seen"), voice.say("decline-seen-hint")))
        (one(1, "change", voice.say("decline-change"), voice.say("decline-change-hint")))
    }
}

// Which text of which row was refused: the ledger names the text, the row is found again.
fn blamed(typed: &Typed, counts: impl Fn(&str) -> bool) -> Option<(refusal::Field, usize)> {
    let Some(Error::Refused(refusal)) = &typed.error else { return None };
    let field = refusal.field()?;
    let place = match field {
        refusal::Field::Seen => 1,
        refusal::Field::Change => 2,
        _ => return None,
    };
    let is_wrong = |text: &str| match refusal {
        Refusal::Missing(_) => text.trim().is_empty(),
        Refusal::NotConcrete(_) => !text.trim().is_empty() && !is_concrete(text),
        Refusal::TooLong(_) => text.len() > LONGEST_TEXT,
        _ => false,
    };
    let row = rows(&typed.form).position(|values| counts(values[0]) && is_wrong(values[place]))?;
    Some((field, row))
}
