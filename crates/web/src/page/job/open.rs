//! Opening a job: said beforehand what it does.

use super::about::AboutJob;
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    page::short_form::{Matter, ShortForm},
    trouble::Trouble,
};
use ledger::job::{Visibility, step};
use maud::html;

/// GET `/w/{workspace}/jobs/{job}/open`.
///
/// # Errors
/// [`Trouble`] where there is no such job for this visitor, or it cannot be done with it now.
pub fn show(ask: &Ask) -> Answer {
    AboutJob::of(ask)?.ready_for(step::Kind::Open)?.show(form)
}

/// POST to the same address.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = AboutJob::of(ask)?;
    let done = act::job::open::open(&ask.app.house, &about.seat, about.job.id, about.version());
    about.see_or_again(done.map(|_| about.path()), form)
}

fn form(about: &AboutJob<'_>, _typed: &Typed) -> Result<ShortForm, Trouble> {
    let voice = &about.voice;
    let workspace = about.seat.workspace_id();
    let facts = about.ask.app.house.db.read(|conn| store::jobs::facts(conn, workspace, about.job.id))?;
    let does = html! {
        ul class="dots" {
            li { (voice.say(match about.job.visibility {
                Visibility::Public => "job-open-public",
                Visibility::Unlisted => "job-open-unlisted",
            })) }
            @if facts.pay.is_none() { li { (voice.say("job-no-range")) } }
            li { (voice.say("job-open-spec")) }
        }
    };
    Ok(about
        .form(voice.say("job-open-title"))
        .lead(voice.say("job-open-lead"))
        .fields(does)
        .submit(voice.say("job-open-do")))
}
