//! Saying that it will be late, with a new date.

use super::{of, show::what};
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    page::{
        about::About,
        short_form::{Matter, ShortForm},
    },
    trouble::Trouble,
};
use jiff::Timestamp;
use ledger::{
    Command,
    promise::{self, move_date::MoveDate},
};
use maud::html;
use speech::say;

/// GET `…/promises/{promise}/date`.
///
/// # Errors
/// [`Trouble`] where there is no such promise for this visitor.
pub fn show(ask: &Ask) -> Answer {
    About::process(ask)?.show(form)
}

/// POST to the same address (fields `due_at`, `due_hour`, `reason`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    let (promise, here) = of(&about)?;
    let later = MoveDate {
        promise: promise.id,
        due_at: about.due().unwrap_or(Timestamp::MIN),
        reason: ask.form.text("reason").to_owned(),
    };
    let done = about.on(&Command::Promise(promise::Command::MoveDate(later)));
    about.see_or_again(done.map(|_| here), form)
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let (voice, now) = (&about.voice, about.ask.now);
    let (promise, here) = of(about)?;
    let what = what(voice, &about.sight, promise, now);
    let due = voice.moment_in(promise.due_at, &about.sight.organisation.calendar.zone, now);
    let rule = if now < promise.due_at && !promise.was_moved() {
        voice.say("promise-late-in-time")
    } else {
        voice.say("promise-late-shown")
    };
    let reason = typed
        .blank(voice, "reason", voice.say("promise-late-reason"))
        .hint(voice.say("promise-late-reason-hint"));
    Ok(about
        .form(voice.say("promise-late-title"), &here)
        .lead(html! { (say!(voice, "promise-late-lead", what = what, due = due)) " " (rule) })
        .fields(html! { (about.due_fields(typed)) (reason.area()) })
        .submit(voice.say("promise-late-do")))
}
