//! A new job, as a draft.

use super::{all, path, settings_form, spec_form, wants_a_row, wrong_in_row};
use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed},
    face::{Weight, Width, button, crumb, do_row, link_button, part, post_form, title},
    page::short_form::wrong,
    trouble::Trouble,
};
use act::{Seat, job::NewJob};
use ledger::policy::HouseAction;
use maud::{Markup, html};

/// GET `/w/{workspace}/jobs/new`.
///
/// # Errors
/// [`Trouble::NotAllowed`].
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    seat.must(HouseAction::ManageJobs)?;
    Ok(page(form(ask, &seat, &Typed::default())?))
}

/// POST to the same address. With `do=row` it gives the form again, with another row.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    seat.must(HouseAction::ManageJobs)?;
    if wants_a_row(&ask.form) {
        return Ok(page(form(ask, &seat, &Typed { form: ask.form.clone(), error: None })?));
    }
    let made = spec_form::read(&ask.form).and_then(|spec| {
        let settings = settings_form::read(&ask.form)?;
        act::job::create(&ask.app.house, &seat, &NewJob { spec, settings, stages: vec![] })
    });
    match made {
        Ok(job) => Ok(see(&path(&seat.workspace.slug, job.id))),
        Err(error) => Ok(refused(form(ask, &seat, &Typed::or_trouble(ask, error)?)?)),
    }
}

fn form(ask: &Ask, seat: &Seat, typed: &Typed) -> Result<Markup, Trouble> {
    let voice = chrome::voice_of(seat);
    let members = ask.app.house.db.read(|conn| store::members::list(conn, seat.workspace_id()))?;
    let slug = seat.workspace.slug.as_str();
    let fields = html! {
        (spec_form::parts(&voice, typed, None, &members))
        (part("people", voice.say("job-people"), None,
            &html! { div class="stack" { (settings_form::fields(&voice, seat, typed, None, &members)) } }))
        (do_row(&html! {
            (button(Weight::Primary, voice.say("job-new-do"), None))
            (link_button(Weight::Quiet, voice.say("not-now"), &all(slug)))
        }))
    };
    let heading = voice.say("job-new");
    let content = html! {
        (title(
            &crumb(&html! { a href=(all(slug)) { (voice.say("job-list-title")) } }),
            heading,
            Some(&html! { (voice.say("job-new-lead")) }),
            None,
        ))
        (wrong_in_row(&voice, typed).unwrap_or_else(|| wrong(&voice, typed, None)))
        (post_form(&format!("{}/new", all(slug)), &[], &fields))
    };
    Ok(chrome::seated(ask, seat, heading, Width::Text, &content))
}
