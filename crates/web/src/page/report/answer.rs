//! Answering a report: what was found, and what is done about it.

use super::{
    path,
    show::{of, what},
};
use crate::{
    ask::{Answer, Ask, see},
    chrome::Typed,
    page::{
        about::About,
        short_form::{Matter, ShortForm},
    },
    trouble::Trouble,
};
use ledger::{
    Command,
    policy::Action,
    report::{self, answer::GiveAnswer},
};
use speech::say;

/// GET `…/reports/{report}/answer`.
///
/// # Errors
/// [`Trouble::NotFound`] for everybody but who reads it.
pub fn show(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    let report = of(&about)?;
    if report.answer.is_some() {
        return Ok(see(&path(&about.path(), report.id)));
    }
    about.allowed(Action::AnswerReport)?.show(form)
}

/// POST to the same address (field `text`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    let report = of(&about)?.id;
    let answer = GiveAnswer { report, text: ask.form.text("text").to_owned() };
    let done = about.on(&Command::Report(report::Command::Answer(answer)));
    about.see_or_again(done.map(|_| path(&about.path(), report)), form)
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let voice = &about.voice;
    let report = of(about)?;
    let text =
        typed.blank(voice, "text", voice.say("report-answer-text")).hint(voice.say("report-answer-hint"));
    Ok(about
        .form(voice.say("report-answer-title"), &path(&about.path(), report.id))
        .lead(say!(voice, "report-answer-lead", name = about.sight.name(report.by)))
        .first(what(about, report))
        .fields(text.area())
        .submit(voice.say("report-answer-do")))
}
