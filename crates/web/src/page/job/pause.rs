//! Pausing a job until an announced day: said beforehand what it does.

use super::about::AboutJob;
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    face::Kind,
    page::short_form::{Matter, ShortForm},
    trouble::Trouble,
};
use jiff::civil::Date;
use ledger::job::{Field, Flaw, State, Wrong, step};
use maud::html;

/// GET `/w/{workspace}/jobs/{job}/pause`.
///
/// # Errors
/// [`Trouble`] where there is no such job for this visitor, or it cannot be done with it now.
pub fn show(ask: &Ask) -> Answer {
    AboutJob::of(ask)?.ready_for(step::Kind::Pause)?.show(form)
}

/// POST to the same address (fields `until`, `reason`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = AboutJob::of(ask)?;
    let (house, reason) = (&ask.app.house, ask.form.text("reason"));
    let until = ask.form.parse::<Date>("until").ok_or(Flaw::of(Field::Until, Wrong::Missing).into());
    let done = until.and_then(|until| {
        act::job::pause::pause(house, &about.seat, about.job.id, about.version(), until, reason)
    });
    about.see_or_again(done.map(|_| about.path()), form)
}

fn form(about: &AboutJob<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let voice = &about.voice;
    let until = typed
        .blank(voice, "until", voice.say("job-pause-until"))
        .hint(voice.say("job-pause-until-hint"))
        .or(about.job.paused_until.map(|day| day.to_string()).unwrap_or_default());
    let reason =
        typed.blank(voice, "reason", voice.say("job-pause-reason")).hint(voice.say("job-pause-reason-hint"));
    Ok(about
        .form(voice.say(match about.job.state {
            State::Paused => "job-pause-longer-title",
            State::Draft | State::Open | State::Filled | State::Closed => "job-pause-title",
        }))
        .lead(voice.say("job-pause-lead"))
        .fields(html! { p { (about.told()) } (until.line(Kind::Date)) (reason.area()) })
        .submit(voice.say("job-pause-do")))
}
