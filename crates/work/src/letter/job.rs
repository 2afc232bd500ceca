//! Letters about what happens to a job: an application for it, another version of what it asks for, a pause, the end;
//! and about a process that goes on for another one.

use super::{Desk, Written};
use crate::{
    address,
    mail::{Button, Draft, Part},
};
use ledger::{
    event::Event,
    job::jurisdiction,
    promise::{About, Kind as PromiseKind},
    side::Person,
};
use speech::say;

const OTHER: Written = Written::Needless("it is about another entry");

pub(super) fn applied(desk: &Desk<'_>) -> Written {
    let voice = &desk.voice;
    let candidate = desk.candidate();
    let mut parts = vec![Part::Say(match &desk.sight.job {
        Some(job) => say!(voice, "mail-applied-for", candidate = candidate, job = job.title.as_str()),
        None => say!(voice, "mail-applied", candidate = candidate),
    })];
    parts.extend(answer_owed(desk));
    Draft {
        subject: say!(voice, "mail-applied-subject", candidate = candidate),
        parts,
        button: desk.to_process(voice.say("mail-open-process")),
        calendar: None,
    }
    .into()
}

pub(super) fn changed(desk: &Desk<'_>) -> Written {
    let Event::JobChanged { job, .. } = &desk.entry.event else { return OTHER };
    let voice = &desk.voice;
    let Some(job) = desk.sight.job_named(*job) else { return OTHER };
    let title = job.title.as_str();
    let recruiter = desk.name(desk.sight.process.recruiter_person());
    let (subject, said) = if desk.for_candidate() {
        (
            say!(voice, "mail-job-changed-subject", company = desk.company(), job = title),
            say!(voice, "mail-job-changed", job = title, recruiter = recruiter),
        )
    } else {
        (
            say!(voice, "mail-job-changed-yours-subject", candidate = desk.candidate(), job = title),
            say!(voice, "mail-job-changed-yours", candidate = desk.candidate(), job = title),
        )
    };
    let kept = voice.say("mail-job-changed-kept").to_owned();
    let button = desk.to_process(open(desk));
    Draft { subject, parts: vec![Part::Say(said), Part::Say(kept)], button, calendar: None }.into()
}

pub(super) fn spec_changed(desk: &Desk<'_>) -> Written {
    let Event::SpecChanged { version, range } = &desk.entry.event else { return OTHER };
    let process = &desk.sight.process;
    if process.spec_version() != Some(*version) {
        return Written::Needless("a later version is there, or another job");
    }
    if process.has_seen_spec(desk.me()) {
        return Written::Needless("they have seen it");
    }
    let voice = &desk.voice;
    let mut parts = vec![Part::Say(say!(voice, "mail-spec-changed", job = title(desk)))];
    let asked = |kind| process.promises.iter().any(|promise| promise.kind == kind);
    if *range && desk.for_candidate() && asked(PromiseKind::Range) {
        parts.push(Part::Say(voice.say("mail-spec-range").to_owned()));
    }
    parts.push(Part::Say(voice.say("mail-spec-please-see").to_owned()));
    let path = address::spec(&desk.seat.workspace.slug, process.id);
    Draft {
        subject: say!(voice, "mail-spec-changed-subject", job = title(desk)),
        parts,
        button: Some(Button { label: voice.say("mail-spec-see").to_owned(), path }),
        calendar: None,
    }
    .into()
}

pub(super) fn paused(desk: &Desk<'_>) -> Written {
    let Event::JobPaused { until, reason } = &desk.entry.event else { return OTHER };
    if desk.sight.process.ended.is_some() {
        return Written::Needless("the process has ended since");
    }
    let voice = &desk.voice;
    let mut parts =
        vec![Part::Say(say!(voice, "mail-job-paused", job = title(desk), moment = desk.moment(*until)))];
    parts.extend(desk.quote(desk.author(), Some(reason)));
    parts.push(Part::Say(if desk.for_candidate() {
        voice.say("mail-job-paused-you").to_owned()
    } else {
        voice.say("mail-job-paused-us").to_owned()
    }));
    Draft {
        subject: say!(voice, "mail-job-paused-subject", job = title(desk)),
        parts,
        button: desk.to_process(open(desk)),
        calendar: None,
    }
    .into()
}

pub(super) fn resumed(desk: &Desk<'_>) -> Written {
    if desk.sight.process.ended.is_some() {
        return Written::Needless("the process has ended since");
    }
    let voice = &desk.voice;
    Draft {
        subject: say!(voice, "mail-job-resumed-subject", job = title(desk)),
        parts: vec![Part::Say(say!(voice, "mail-job-resumed", job = title(desk)))],
        button: desk.to_process(open(desk)),
        calendar: None,
    }
    .into()
}

pub(super) fn filled(desk: &Desk<'_>) -> Written {
    if desk.sight.process.ended.is_some() {
        return Written::Needless("the process has ended since");
    }
    let voice = &desk.voice;
    let mut parts = vec![Part::Say(say!(voice, "mail-job-filled", job = title(desk)))];
    parts.extend(answer_owed(desk));
    Draft {
        subject: say!(voice, "mail-job-filled-subject", job = title(desk)),
        parts,
        button: desk.to_process(open(desk)),
        calendar: None,
    }
    .into()
}

/// To the candidate: that the job closed, why, and what happens to their data.
pub(super) fn closed(desk: &Desk<'_>) -> Written {
    let Event::ProcessEnded { reason, .. } = &desk.entry.event else { return OTHER };
    let voice = &desk.voice;
    let mut parts =
        vec![Part::Say(say!(voice, "mail-job-closed", company = desk.company(), job = title(desk)))];
    parts.extend(desk.quote(desk.author(), reason.as_ref()));
    parts.push(Part::Say(kept(desk)));
    parts.push(Part::Say(voice.say("mail-job-closed-record").to_owned()));
    Draft {
        subject: say!(voice, "mail-job-closed-subject", job = title(desk)),
        parts,
        button: desk.to_process(voice.say("mail-open-record")),
        calendar: None,
    }
    .into()
}

// How long the data stays is for the law of the place under which the job was offered, or for the house.
fn kept(desk: &Desk<'_>) -> String {
    let voice = &desk.voice;
    let profile = desk.sight.job.as_ref().and_then(|job| jurisdiction::profile(&job.jurisdiction));
    let company = desk.company();
    match profile.and_then(jurisdiction::Profile::kept_for) {
        Some(months) => {
            say!(voice, "mail-job-closed-kept", company = company, months = i64::from(months))
        }
        None => say!(voice, "mail-job-closed-kept-open", company = company),
    }
}

fn answer_owed(desk: &Desk<'_>) -> Option<Part> {
    let promise = desk.awaited(PromiseKind::Answer, About::Process)?;
    let moment = desk.moment(promise.due_at);
    let voice = &desk.voice;
    Some(Part::Say(match promise.owed_by {
        owner if owner == desk.me() => say!(voice, "mail-answer-owed-by-you", moment = moment),
        owner @ (Person::Member(_) | Person::Candidate(_)) => {
            say!(voice, "mail-answer-owed-by", who = desk.name(owner), moment = moment)
        }
    }))
}

fn title<'d>(desk: &'d Desk<'_>) -> &'d str {
    desk.sight.job.as_ref().map_or("", |job| job.title.as_str())
}

fn open(desk: &Desk<'_>) -> &'static str {
    if desk.for_candidate() { desk.voice.say("mail-open-page") } else { desk.voice.say("mail-open-process") }
}
