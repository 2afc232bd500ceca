//! Putting another role, pay or job to the other side: by the company, or by the candidate.

use super::{Room, jobs_to_choose, path, room, terms};
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    face::Choice,
    page::{
        about::About,
        decline::spec,
        short_form::{Matter, ShortForm},
    },
    trouble::Trouble,
};
use act::error::Error;
use ledger::{
    Command,
    policy::Action,
    proposal::{self, Kind},
    refusal::Refusal,
    side::Side,
};
use maud::{Markup, html};
use speech::{say, wording};
use store::jobs::Job;

/// GET `/w/{workspace}/processes/{process}/proposals/new`.
///
/// # Errors
/// [`Trouble`] where there is no such process for this visitor, or nothing can be proposed in it now.
pub fn show(ask: &Ask) -> Answer {
    let about = About::process(ask)?.allowed(Action::Negotiate)?;
    if room(&about.sight.process) == Room::Nothing {
        about.sight.process.nothing_proposed().map_err(Error::from)?;
        return Err(Trouble::Refused(Refusal::ProcessEnded));
    }
    about.show(form)
}

/// POST to the same address (fields `kind`, `role`, `pay`, `most`, `currency`, `period`, `gross`, `job`, `reason`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    let done = put(&about);
    about.see_or_again(done, form)
}

fn put(about: &About<'_>) -> Result<String, Error> {
    let form = &about.ask.form;
    let kind = match form.text("kind") {
        "job" => Kind::Job,
        "role" => Kind::Role,
        _ => return Err(Error::Refused(Refusal::NotAChoice)),
    };
    let put = terms::read(form, kind, None)?;
    let acted = about.on(&Command::Proposal(proposal::Command::Put(put)))?;
    let newest = acted.process.proposals.last();
    Ok(newest.map_or_else(|| about.path(), |put| path(&about.path(), put.id)))
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let (voice, sight) = (&about.voice, &about.sight);
    let job = sight.job.as_ref();
    let spec = spec(about, job.map(|job| job.id), job.map(|job| job.spec_version))?;
    let pay = spec.as_ref().and_then(|spec| spec.pay.as_ref());
    let jobs = jobs_to_choose(about)?;
    let fields = match room(&sight.process) {
        Room::JobOnly => html! {
            input type="hidden" name="kind" value="job";
            (terms::job_field(voice, typed, &jobs))
        },
        Room::All | Room::Nothing => html! {
            (kinds(about, typed, &jobs, &terms::role_fields(voice, typed, pay)))
        },
    };
    let reason =
        typed.blank(voice, "reason", voice.say("proposal-reason")).hint(voice.say("proposal-reason-hint"));
    let other = other(about);
    let lead = match about.seat.side() {
        Side::Company => say!(voice, "proposal-lead-company", name = other),
        Side::Candidate => say!(voice, "proposal-lead-candidate", company = other),
    };
    let minutes = i64::from(sight.organisation.rules.undo_minutes);
    Ok(about
        .form(title(about), &about.path())
        .lead(lead)
        .first(html! {
            @if let Some((job, pay)) = job.zip(pay) {
                p { (say!(voice, "proposal-now", job = job.title.as_str(), pay = wording::pay(pay, voice))) }
            }
            @if jobs.is_empty() && sight.process.ended.is_some() { p { (voice.say("proposal-no-jobs")) } }
        })
        .fields(html! {
            (fields)
            (reason.area())
            p class="soft" { (say!(voice, "proposal-then", minutes = minutes, other = other)) }
        })
        .submit(voice.say("proposal-do")))
}

fn title(about: &About<'_>) -> String {
    let voice = &about.voice;
    match (about.seat.side(), room(&about.sight.process)) {
        (Side::Company, Room::JobOnly) => say!(voice, "proposal-title-other-job", name = other(about)),
        (Side::Candidate, Room::JobOnly) => voice.say("proposal-title-consider-me").to_owned(),
        (_, _) => say!(voice, "proposal-title", other = other(about)),
    }
}

fn other<'s>(about: &'s About<'_>) -> &'s str {
    match about.seat.side() {
        Side::Company => &about.sight.candidate.name,
        Side::Candidate => &about.seat.workspace.name,
    }
}

fn kinds(about: &About<'_>, typed: &Typed, jobs: &[Job], role: &Markup) -> Markup {
    let voice = &about.voice;
    let job = terms::job_field(voice, typed, jobs);
    let label = match about.seat.side() {
        Side::Company => voice.say("proposal-kind-job"),
        Side::Candidate => voice.say("proposal-kind-consider-me"),
    };
    let mut choices = vec![Choice::new("role", voice.say("proposal-kind-role")).more(role.clone())];
    if !jobs.is_empty() {
        choices.push(Choice::new("job", label).hint(voice.say("proposal-kind-job-hint")).more(job));
    }
    typed.blank(voice, "kind", voice.say("proposal-kind")).or("role").radios(&choices)
}
