//! What the job pays, on the page of a process: the range where it is disclosed; where it is not, the candidate's way
//! to ask for it, which is answered by a date (1.4).

use super::{spec_change, view::View};
use crate::{
    ask::{Answer, Ask, see},
    face::{Tone, Weight, banner_of, link_button, post_button},
    page::{about::About, job},
    trouble::Trouble,
};
use ledger::{
    Command,
    job::Spec,
    policy::{self, Action, HouseAction},
    process,
    promise::{Kind, Promise},
    side::Side,
};
use maud::{Markup, html};
use speech::{say, wording};
use store::Conn;

/// POST `/w/{workspace}/processes/{process}/range`: asks for it, as the candidate.
///
/// # Errors
/// [`Trouble`] where there is no such process for this visitor, or the range is there.
pub fn post(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    about.on(&Command::Process(process::Command::AskRange))?;
    Ok(see(&about.path()))
}

/// The spec that the process is measured by.
pub(super) fn spec(conn: &mut Conn, view: &View<'_>) -> Result<Option<Spec>, Trouble> {
    let Some(job) = &view.sight.job else { return Ok(None) };
    Ok(Some(store::jobs::spec(conn, view.seat.workspace_id(), job.id, job.spec_version)?))
}

/// The range, or the way to it.
pub(super) fn range(view: &View<'_>, spec: Option<&Spec>) -> Markup {
    let Some(spec) = spec else { return html! {} };
    let voice = &view.voice;
    match &spec.pay {
        Some(pay) => html! {
            p class="soft" {
                (say!(voice, "range-is", range = wording::pay(pay, voice))) " · "
                a href=(spec_change::path(&view.home)) { (voice.say("spec-link")) }
            }
        },
        None if view.sight.process.ended.is_some() => html! {},
        None => missing(view),
    }
}

fn missing(view: &View<'_>) -> Markup {
    let voice = &view.voice;
    let asked = |promise: &&Promise| promise.kind == Kind::Range && promise.is_awaited();
    let promise = view.sight.process.promises.iter().find(asked);
    let say = match (promise, view.seat.side()) {
        (Some(promise), Side::Candidate) => say!(
            voice,
            "range-promised-to-you",
            name = view.sight.name(promise.owed_by),
            at = view.moment(promise.due_at)
        ),
        (Some(promise), Side::Company) => say!(
            voice,
            "range-asked",
            name = view.side_name(Side::Candidate),
            at = view.moment(promise.due_at)
        ),
        (None, _) => voice.say("range-missing").to_owned(),
    };
    let manages = view.seat.role.is_some_and(|role| policy::allows_in_house(role, HouseAction::ManageJobs));
    let edit = view
        .sight
        .job
        .as_ref()
        .filter(|_| manages)
        .map(|job| format!("{}/spec", job::path(&view.seat.workspace.slug, job.id)));
    banner_of(
        Tone::Info,
        &say,
        &html! {
            p {
                (voice.say("range-before-interview")) " "
                a href=(spec_change::path(&view.home)) { (voice.say("spec-link")) }
            }
            @if let Some(edit) = &edit {
                div class="row" { (link_button(Weight::Small, voice.say("job-no-range-next"), edit)) }
            }
            @if promise.is_none() && view.sight.allows(Action::Withdraw) {
                div class="row" {
                    (post_button(Weight::Small, voice.say("range-ask"), &format!("{}/range", view.home), &[]))
                }
            }
        },
    )
}
