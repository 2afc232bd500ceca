//! Saying that every opening has somebody: said beforehand what it does.

use super::about::AboutJob;
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    page::short_form::{Matter, ShortForm},
    trouble::Trouble,
};
use ledger::job::step;
use maud::html;

/// GET `/w/{workspace}/jobs/{job}/fill`.
///
/// # Errors
/// [`Trouble`] where there is no such job for this visitor, or it cannot be done with it now.
pub fn show(ask: &Ask) -> Answer {
    AboutJob::of(ask)?.ready_for(step::Kind::Fill)?.show(form)
}

/// POST to the same address.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = AboutJob::of(ask)?;
    let done = act::job::fill::fill(&ask.app.house, &about.seat, about.job.id, about.version());
    about.see_or_again(done.map(|_| about.path()), form)
}

fn form(about: &AboutJob<'_>, _typed: &Typed) -> Result<ShortForm, Trouble> {
    let voice = &about.voice;
    let told = html! { p { (about.told()) } };
    Ok(about
        .form(voice.say("job-fill-title"))
        .lead(voice.say("job-fill-lead"))
        .fields(told)
        .submit(voice.say("job-fill-do")))
}
