//! Who runs a job, how many people it seeks, who can find it.

use super::{about::AboutJob, settings_form};
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    page::short_form::{Matter, ShortForm},
    trouble::Trouble,
};

/// GET `/w/{workspace}/jobs/{job}/edit`.
///
/// # Errors
/// [`Trouble::NotAllowed`]; [`Trouble::NotFound`] where there is no such job.
pub fn show(ask: &Ask) -> Answer {
    AboutJob::of(ask)?.show(form)
}

/// POST to the same address.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = AboutJob::of(ask)?;
    let done = settings_form::read(&ask.form).and_then(|settings| {
        act::job::settings::save(&ask.app.house, &about.seat, about.job.id, about.version(), &settings)
    });
    about.see_or_again(done.map(|_| about.path()), form)
}

fn form(about: &AboutJob<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let (voice, seat) = (&about.voice, &about.seat);
    let members = about.ask.app.house.db.read(|conn| store::members::list(conn, seat.workspace_id()))?;
    Ok(about
        .form(voice.say("job-edit"))
        .fields(settings_form::fields(voice, seat, typed, Some(&about.job), &members))
        .submit(voice.say("save")))
}
