//! What a job asks for: the draft of it, or another version that everyone in process is told of.

use super::{about::AboutJob, spec_form, wants_a_row, wrong_in_row};
use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed},
    face::{Tone, Weight, Width, banner_of, button, do_row, link_button, part, post_form, title},
    page::short_form::{Matter, wrong},
    trouble::Trouble,
};
use act::job::{NewVersion, publish};
use maud::{Markup, html};
use speech::say;

/// GET `/w/{workspace}/jobs/{job}/spec`.
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
    let done = spec_form::read(&ask.form).and_then(|spec| {
        let wanted = NewVersion { version: about.version(), spec };
        act::job::publish(&ask.app.house, &about.seat, about.job.id, &wanted)
    });
    match done {
        Ok(_) => Ok(see(&about.path())),
        Err(error) => Ok(refused(form(&about, &Typed::or_trouble(ask, error)?)?)),
    }
}

fn form(about: &AboutJob<'_>, typed: &Typed) -> Result<Markup, Trouble> {
    let (voice, job) = (&about.voice, &about.job);
    let workspace = about.seat.workspace_id();
    let (spec, members, is_draft) = about.ask.app.house.db.read(|conn| {
        Ok::<_, Trouble>((
            store::jobs::spec(conn, workspace, job.id, job.spec_version)?,
            store::members::list(conn, workspace)?,
            publish::is_draft(conn, job)?,
        ))
    })?;
    // A row more keeps the version that the form was filled from: what others did meanwhile is not lost.
    let from = match (typed.form.is_empty(), typed.is_stale()) {
        (false, false) => about.version(),
        _ => job.version,
    };
    let heading = voice.say(if is_draft { "job-spec-draft-title" } else { "job-spec-title" });
    let lead = voice.say(if is_draft { "job-spec-draft-lead" } else { "job-spec-lead" });
    let why = typed.blank(voice, "reason", voice.say("job-spec-why")).hint(voice.say("job-spec-why-hint"));
    let fields = html! {
        (spec_form::parts(voice, typed, Some(&spec), &members))
        @if !is_draft {
            (part("why", voice.say("job-spec-why-part"), None, &html! {
                div class="stack" { p { (about.told()) } (why.area()) }
            }))
        }
        (do_row(&html! {
            (button(Weight::Primary, voice.say(if is_draft { "save" } else { "job-spec-do" }), None))
            (link_button(Weight::Quiet, voice.say("not-now"), &about.path()))
        }))
    };
    let content = html! {
        (title(&about.way_back(), heading, Some(&html! { (lead) }), None))
        @if typed.is_stale() {
            (banner_of(Tone::Warn, voice.say("changed-meanwhile"), &html! {
                p {
                    a href={ (about.path()) "/versions/" (spec.version) } {
                        (say!(voice, "job-version", n = spec.version))
                    }
                }
            }))
        } @else {
            (wrong_in_row(voice, typed).unwrap_or_else(|| wrong(voice, typed, None)))
        }
        (post_form(&format!("{}/spec", about.path()), &[("version", &from.to_string())], &fields))
    };
    Ok(chrome::seated(about.ask, &about.seat, heading, Width::Text, &content))
}
