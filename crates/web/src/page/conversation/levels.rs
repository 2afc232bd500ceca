//! The scales that one is asked on after a conversation, as fields, with their words; and what was typed into them.

use crate::{
    chrome::Typed,
    face::{Step, facts},
    form::Form,
};
use ledger::{job::kit, mirror::Statement};
use maud::{Markup, html};
use speech::{Voice, say};

/// Whose words the five statements are in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mouth {
    /// The candidate's own.
    Own,
    /// Somebody else's, of the candidate.
    Other,
}

/// The five statements, each of which may be left out.
pub(super) fn statements(voice: &Voice, typed: &Typed, mouth: Mouth) -> Markup {
    let levels = levels(|level| speech::agreement(level, voice));
    html! {
        // The link of an error leads here.
        div class="scales" id="f-level" {
            @for statement in Statement::ALL {
                @let says = match mouth {
                    Mouth::Own => speech::statement(statement, voice),
                    Mouth::Other => speech::statement_of_them(statement, voice),
                };
                (typed.blank(voice, statement.code(), says).free().steps(&levels))
            }
        }
    }
}

/// A scale of 1 to 5 in these words.
pub(super) fn levels(word: impl Fn(u8) -> &'static str) -> Vec<Step> {
    let one = |level: u8| Step {
        value: level.to_string(),
        figure: level.to_string(),
        word: word(level).to_owned(),
    };
    (kit::LOWEST..=kit::HIGHEST).map(one).collect()
}

/// Eleven steps from none to all: of ten, or in hundredths.
pub(super) fn elevenths(step: u8, word: impl Fn(u8) -> &'static str) -> Vec<Step> {
    let one = |place: u8| {
        let value = place * step;
        Step { value: value.to_string(), figure: value.to_string(), word: word(value).to_owned() }
    };
    (0..=10).map(one).collect()
}

/// The statements that were answered.
pub(super) fn answered(form: &Form) -> Vec<(Statement, u8)> {
    Statement::ALL.into_iter().filter_map(|one| Some((one, form.parse(one.code())?))).collect()
}

/// A level that was given, in words: '4 of 5: mostly'.
pub(super) fn given(
    voice: &Voice,
    what: impl Into<String>,
    level: u8,
    of: u8,
    word: &str,
) -> (String, Markup) {
    (what.into(), html! { (say!(voice, "thoughts-level", level = level, of = of, word = word)) })
}

/// Several of them, one below the other.
pub(super) fn all_given(rows: &[(String, Markup)]) -> Markup {
    let rows: Vec<(&str, Markup)> = rows.iter().map(|(what, level)| (what.as_str(), level.clone())).collect();
    facts(&rows)
}
