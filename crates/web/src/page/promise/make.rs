//! Promising something by hand.

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
    promise::{self, make::Make},
    side::{Person, Side},
};
use maud::html;

/// GET `/w/{workspace}/processes/{process}/promises/new`.
///
/// # Errors
/// [`Trouble`] where there is no such process for this visitor.
pub fn show(ask: &Ask) -> Answer {
    About::process_with_people(ask)?.show(form)
}

/// POST to the same address (fields `promise`, `member`, `due_at`, `due_hour`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = About::process_with_people(ask)?;
    let own = about.seat.person;
    let owed_by = match about.seat.side() {
        Side::Company => ask.form.parse("member").map_or(own, Person::Member),
        Side::Candidate => own,
    };
    let make = Make {
        owed_by,
        text: ask.form.text("promise").to_owned(),
        due_at: about.due().unwrap_or(Timestamp::MIN),
        conversation: None,
    };
    let done = about.on(&Command::Promise(promise::Command::Make(make)));
    about.see_or_again(done.map(|_| about.path()), form)
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let voice = &about.voice;
    let text = typed.blank(voice, "promise", voice.say("promise-text")).hint(voice.say("promise-text-hint"));
    let fields = html! {
        (text.area())
        @if about.seat.side() == Side::Company { (about.whom(voice.say("promise-owner"), typed)) }
        (about.due_fields(typed))
    };
    Ok(about
        .form(voice.say("promise-make-title"), &about.path())
        .lead(voice.say("promise-make-lead"))
        .fields(fields)
        .submit(voice.say("promise-make-do")))
}
