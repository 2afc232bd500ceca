//! Closing a job: said beforehand what it does, and why it closes.

use super::about::AboutJob;
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    page::short_form::{Matter, ShortForm},
    trouble::Trouble,
};
use ledger::job::{State, step};
use maud::html;

/// GET `/w/{workspace}/jobs/{job}/close`.
///
/// # Errors
/// [`Trouble`] where there is no such job for this visitor, or it cannot be done with it now.
pub fn show(ask: &Ask) -> Answer {
    AboutJob::of(ask)?.ready_for(step::Kind::Close)?.show(form)
}

/// POST to the same address (field `reason`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = AboutJob::of(ask)?;
    let (house, reason) = (&ask.app.house, ask.form.text("reason"));
    let done = act::job::close::close(house, &about.seat, about.job.id, about.version(), reason);
    about.see_or_again(done.map(|_| about.path()), form)
}

fn form(about: &AboutJob<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let voice = &about.voice;
    let is_draft = about.job.state == State::Draft;
    let reason = typed.blank(voice, "reason", voice.say("job-close-reason"));
    let fields = if is_draft {
        reason.optional().area()
    } else {
        html! {
            p { (about.told()) " " (voice.say("job-close-end")) }
            (reason.hint(voice.say("job-close-reason-hint")).area())
        }
    };
    Ok(about
        .form(voice.say("job-close-title"))
        .lead(voice.say(if is_draft { "job-close-draft" } else { "job-close-lead" }))
        .fields(fields)
        .danger(voice.say("job-close-do")))
}
