//! Going on with a job: said beforehand what it does.

use super::about::AboutJob;
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    page::short_form::{Matter, ShortForm},
    trouble::Trouble,
};
use ledger::job::{State, step};
use maud::html;

/// GET `/w/{workspace}/jobs/{job}/reopen`.
///
/// # Errors
/// [`Trouble`] where there is no such job for this visitor, or it cannot be done with it now.
pub fn show(ask: &Ask) -> Answer {
    AboutJob::of(ask)?.ready_for(step::Kind::Reopen)?.show(form)
}

/// POST to the same address.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = AboutJob::of(ask)?;
    let done = act::job::reopen::reopen(&ask.app.house, &about.seat, about.job.id, about.version());
    about.see_or_again(done.map(|_| about.path()), form)
}

fn form(about: &AboutJob<'_>, _typed: &Typed) -> Result<ShortForm, Trouble> {
    let voice = &about.voice;
    let told = html! {
        p { (about.told()) }
        @if about.job.free_openings() == 0 { p { (voice.say("job-reopen-opening")) } }
    };
    Ok(about
        .form(voice.say("job-reopen-title"))
        .lead(voice.say(match about.job.state {
            State::Paused => "job-reopen-paused",
            State::Draft | State::Open | State::Filled | State::Closed => "job-reopen-ended",
        }))
        .fields(told)
        .submit(voice.say("job-reopen-do")))
}
