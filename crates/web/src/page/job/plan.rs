//! The plan of a job: its stages as rows that need no script.

use super::{about::AboutJob, plan_rows, wants_a_row, wrong_in_row};
use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed},
    face::{Tone, Weight, Width, banner_of, button, do_row, link_button, post_form, title},
    page::short_form::{Matter, wrong},
    trouble::Trouble,
};
use maud::{Markup, html};

/// GET `/w/{workspace}/jobs/{job}/plan`.
///
/// # Errors
/// [`Trouble::NotAllowed`]; [`Trouble::NotFound`] where there is no such job.
pub fn show(ask: &Ask) -> Answer {
    Ok(page(form(&AboutJob::of(ask)?, &Typed::default())?))
}

/// POST to the same address. With `do=row` it gives the form again, with another row.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = AboutJob::of(ask)?;
    if wants_a_row(&ask.form) {
        return Ok(page(form(&about, &Typed { form: ask.form.clone(), error: None })?));
    }
    let done = plan_rows::read(&ask.form).and_then(|stages| {
        act::job::plan::save(&ask.app.house, &about.seat, about.job.id, about.version(), &stages)
    });
    match done {
        Ok(_) => Ok(see(&format!("{}#plan", about.path()))),
        Err(error) => Ok(refused(form(&about, &Typed::or_trouble(ask, error)?)?)),
    }
}

fn form(about: &AboutJob<'_>, typed: &Typed) -> Result<Markup, Trouble> {
    let (voice, job) = (&about.voice, &about.job);
    let workspace = about.seat.workspace_id();
    let stages = about.ask.app.house.db.read(|conn| store::jobs::stages(conn, workspace, job.id))?;
    let days = act::house::rules_of(&about.seat.workspace)?.answer_days;
    let from = match (typed.form.is_empty(), typed.is_stale()) {
        (false, false) => about.version(),
        _ => job.version,
    };
    let heading = voice.say("job-plan");
    let fields = html! {
        (plan_rows::rows(voice, typed, &stages, days))
        (do_row(&html! {
            (button(Weight::Primary, voice.say("save"), None))
            (link_button(Weight::Quiet, voice.say("not-now"), &about.path()))
        }))
    };
    let plan: Vec<&str> = stages.iter().map(|stage| stage.name.as_str()).collect();
    let content = html! {
        (title(&about.way_back(), heading, Some(&html! { (voice.say("job-form-lead")) }), None))
        @if typed.is_stale() {
            (banner_of(Tone::Warn, voice.say("changed-meanwhile"), &html! { p { (voice.list(&plan)) } }))
        } @else {
            (wrong_in_row(voice, typed).unwrap_or_else(|| wrong(voice, typed, None)))
        }
        (post_form(&format!("{}/plan", about.path()), &[("version", &from.to_string())], &fields))
    };
    Ok(chrome::seated(about.ask, &about.seat, heading, Width::Text, &content))
}
