//! One thing that a form asks: it stands there with what was typed and, beside it, what was wrong with it.
//!
//! ```ignore
//! let blank = |name, label| typed.blank(voice, name, label);
//! (blank("text", voice.say("question-reply-text")).hint(voice.say("question-reply-hint")).area())
//! (blank("due_at", voice.say("promise-due-day")).line(Kind::Date))
//! (blank("kind", voice.say("wish-whom")).or(Kind::MeetColleagues.code()).radios(&choices))
//! (blank("reason", voice.say("wish-reason")).optional().area())
//! ```
//!
//! Its name is the code of the ledger's field ([`ledger::refusal::Field::code`]) or of the input
//! ([`act::error::Input::code`]) that a refusal would name: then the refusal finds its place.

use crate::{
    chrome::Typed,
    face::{self, Choice, Field, Kind, Step},
};
use maud::Markup;
use speech::Voice;
use std::borrow::Cow;

/// The longest text the ledger takes.
const LONGEST: Option<u32> = Some(16_000);

/// A field of a form, before it is said of which kind it is.
#[derive(Clone, Debug)]
#[must_use]
pub struct Blank<'a> {
    voice: &'a Voice,
    typed: &'a Typed,
    name: &'a str,
    label: Cow<'a, str>,
    hint: Option<Cow<'a, str>>,
    stored: Cow<'a, str>,
    wrong: Option<String>,
    optional: bool,
    free: bool,
    row: usize,
}

impl Typed {
    /// A field of that name and label, which must be filled unless it says otherwise.
    pub fn blank<'a>(&'a self, voice: &'a Voice, name: &'a str, label: impl Into<Cow<'a, str>>) -> Blank<'a> {
        Blank {
            voice,
            typed: self,
            name,
            label: label.into(),
            hint: None,
            stored: Cow::Borrowed(""),
            wrong: self.wrong_with(voice, name),
            optional: false,
            free: false,
            row: 0,
        }
    }
}

impl<'a> Blank<'a> {
    /// One sentence that helps to fill it in.
    pub fn hint(mut self, hint: impl Into<Cow<'a, str>>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// What stands in it when the form is shown first. (Of several ticks: their values, parted by spaces.)
    pub fn or(mut self, stored: impl Into<Cow<'a, str>>) -> Self {
        self.stored = stored.into();
        self
    }

    /// May be left empty, and says so.
    pub const fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// May be left empty, and nobody need be told ([`Field::free`]).
    pub const fn free(mut self) -> Self {
        self.free = true;
        self
    }

    /// What is known to be wrong with it, where the refusal itself does not say or names another field.
    pub fn wrong(mut self, wrong: Option<String>) -> Self {
        self.wrong = wrong.or(self.wrong);
        self
    }

    /// In that row of a form whose fields come once a row: it holds what was typed into that row. A refusal
    /// leads to the first row; which one it is about, [`Self::wrong`] says.
    pub fn row(mut self, row: usize) -> Self {
        if row > 0 {
            self.wrong = None;
        }
        self.row = row;
        self
    }

    /// One line: words, or a day, an hour, a number, a sum of money.
    #[must_use]
    pub fn line(self, kind: Kind) -> Markup {
        self.as_field(|field, value| face::input(field, kind, value))
    }

    /// Several lines.
    #[must_use]
    pub fn area(self) -> Markup {
        self.as_field(|field, value| face::area(field, value, LONGEST))
    }

    /// One of several, all in sight.
    #[must_use]
    pub fn radios(self, choices: &[Choice]) -> Markup {
        self.as_field(|field, value| face::radios(field, choices, value))
    }

    /// One of a scale, all in sight.
    #[must_use]
    pub fn steps(self, steps: &[Step]) -> Markup {
        self.as_field(|field, value| face::steps(field, steps, value))
    }

    /// One of many, folded. `empty` is the words of 'nothing chosen yet', where that is allowed to show.
    #[must_use]
    pub fn select(self, choices: &[Choice], empty: Option<&str>) -> Markup {
        self.as_field(|field, value| face::select(field, choices, value, empty))
    }

    /// Some of several, all in sight.
    #[must_use]
    pub fn checks(self, choices: &[Choice]) -> Markup {
        let form = &self.typed.form;
        let chosen: Vec<&str> = if form.is_empty() {
            self.stored.split_whitespace().collect()
        } else {
            form.all(self.name).collect()
        };
        self.as_field(|field, _| face::checks(field, choices, &chosen))
    }

    /// Yes or no.
    #[must_use]
    pub fn tick(self) -> Markup {
        self.as_field(|field, value| face::tick(field, value == "yes"))
    }

    fn as_field(&self, draw: impl FnOnce(&Field, &str) -> Markup) -> Markup {
        let form = &self.typed.form;
        let typed = form.all(self.name).nth(self.row).unwrap_or_default();
        let value = if form.is_empty() { &self.stored } else { typed };
        // The link of an error above the form leads to `f-<name>`: to the first row.
        let scope = if self.row == 0 { "f".to_owned() } else { format!("f{}", self.row) };
        let mut field = Field::new(self.name, &self.label).error(self.wrong.as_deref()).scope(&scope);
        if let Some(hint) = &self.hint {
            field = field.hint(hint);
        }
        if self.optional {
            field = field.optional(self.voice.say("optional"));
        }
        if self.free {
            field = field.free();
        }
        draw(&field, value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Form;
    use act::error::{Error, Fault, Input};
    use ledger::refusal::{self, Refusal};
    use speech::Lang;

    fn refused(fields: &[(&str, &str)], error: impl Into<Error>) -> Typed {
        Typed { form: Form::of(fields), error: Some(error.into()) }
    }

    #[test]
    fn a_refusal_stands_beside_its_field_and_nowhere_else() {
        let voice = Voice::utc(Lang::En);
        let typed = refused(&[("text", "  "), ("reason", "why")], Refusal::Missing(refusal::Field::Text));
        let text = typed.blank(&voice, "text", "What").area().into_string();
        assert!(text.contains("aria-invalid=\"true\"") && text.contains("id=\"f-text-error\""), "{text}");
        let reason = typed.blank(&voice, "reason", "Why").area().into_string();
        assert!(!reason.contains("aria-invalid") && reason.contains("\nwhy</textarea>"), "{reason}");
        let outside = refused(&[("title", "")], Error::Invalid(Input::Title, Fault::Missing));
        assert!(
            outside.blank(&voice, "title", "Title").line(Kind::Text).into_string().contains("aria-invalid")
        );
    }

    #[test]
    fn what_is_stored_stands_there_first_and_what_was_typed_afterwards() {
        let voice = Voice::utc(Lang::En);
        let first = Typed::default();
        let line = |typed: &Typed| {
            typed.blank(&voice, "place", "Where").or("Valencia").line(Kind::Text).into_string()
        };
        assert!(line(&first).contains("value=\"Valencia\""));
        assert!(line(&refused(&[("place", "")], Error::Stale)).contains("value=\"\""));
        let choices = ["a", "b", "c"].map(|value| Choice::new(value, value));
        let ticked = |typed: &Typed| {
            let all = typed.blank(&voice, "who", "Who").or("a c").checks(&choices).into_string();
            all.matches(" checked").count()
        };
        assert_eq!(ticked(&first), 2);
        assert_eq!(ticked(&refused(&[("who", "b")], Error::Stale)), 1);
    }

    #[test]
    fn a_row_holds_what_was_typed_into_it_under_ids_of_its_own() {
        let voice = Voice::utc(Lang::En);
        let typed = refused(&[("text", "one"), ("text", "two")], Refusal::Missing(refusal::Field::Text));
        let row = |row| typed.blank(&voice, "text", "What").row(row).area().into_string();
        assert!(row(0).contains("id=\"f-text\"") && row(0).contains("\none</textarea>"));
        assert!(row(1).contains("id=\"f1-text\"") && row(1).contains("\ntwo</textarea>"));
        assert!(row(0).contains("aria-invalid") && !row(1).contains("aria-invalid"));
    }
}
