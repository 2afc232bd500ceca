//! 0.5: the report goes to a named person who was not there; its subject finds it nowhere; it is answered by its date.

use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
    story::{further::Further, told::Does},
};
use ledger::{
    ids::ReportId,
    promise::{Kind, Promise, State},
    reaction::Letter,
    refusal::Refusal,
    report::Report,
    side::{Person, Side},
};
use speech::say;

pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let (report, promise) = named(scene, "report of the call", "owner")?;
    let owner = Person::Member(report.to);
    let (due, kept) = (promise.due_at, promise.kind == Kind::ReportAnswer && promise.state == State::Kept);
    let answered =
        report.answer.clone().ok_or_else(|| Failure::new(scene.voice.say("stories-0-5-unanswered")))?;
    let was_there = scene.process().conversations.iter().any(|talk| talk.attends(report.to));
    let tried = scene.was_refused(
        |refusal| *refusal == Refusal::NotIndependent,
        |does| matches!(does, Does::Further(further) if matches!(**further, Further::Report { .. })),
    );
    let told = scene.was_sent(Letter::ReportYours, owner, report.at)
        && scene.was_sent(Letter::ReportAnswered, scene.process().candidate_person(), answered.at);
    let holds = !was_there
        && tried
        && told
        && kept
        && answered.at <= due
        && found(scene, &report, "owner")? == Found::EVERYWHERE
        && found(scene, &report, "marketing chief")? == Found::NOWHERE
        && found(scene, &report, "recruiter")? == Found::NOWHERE;

    let subject = scene.name(Person::Member(report.about));
    let what = say!(
        scene.voice,
        "stories-0-5",
        name = subject.as_str(),
        reader = scene.name(owner),
        due = scene.voice.moment(due, report.at),
        answered = scene.voice.moment(answered.at, report.at)
    );
    let page = page(scene, &report);
    let facts = vec![scene.text(&report.words), scene.text(&answered.words), scene.name(owner)];
    Ok(Finding {
        holds,
        what,
        at: report.at,
        company: Seen { page: page.clone(), facts: facts.clone() },
        candidate: Seen { page, facts },
    })
}

/// A report of the story and the promise to answer it, as its reader sees them; one looks on with their eyes.
pub(super) fn named(scene: &mut Scene<'_>, named: &str, reader: &str) -> Result<(Report, Promise), Failure> {
    let id = ReportId::new(scene.played.named("report", named)?);
    let person = scene.with_eyes_of(reader)?;
    // What only two people may read stands in no sight of the recruiter's.
    let sight = scene.sight_as(person, scene.process().id)?;
    let found = sight.process.report(id).and_then(|report| {
        sight.process.promise(report.promise).map(|promise| (report.clone(), promise.clone()))
    });
    found.map_err(|refusal| Failure::new(refusal.to_string()))
}

/// The page of a report.
pub(super) fn page(scene: &Scene<'_>, report: &Report) -> String {
    format!("{}/reports/{}", scene.process_page(), report.id)
}

/// Where a member finds a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// It has a page for them.
    pub page: bool,
    /// Another page of theirs says that there is one.
    pub pages: bool,
    /// Their programs read of it.
    pub programs: bool,
    /// They were written to about it.
    pub letters: bool,
}

impl Found {
    pub const NOWHERE: Self = Self { page: false, pages: false, programs: false, letters: false };
    pub const EVERYWHERE: Self = Self { page: true, pages: true, programs: true, letters: true };
}

/// Where somebody of the company finds the report, its answer, or that there is one.
pub(super) fn found(scene: &mut Scene<'_>, report: &Report, is: &str) -> Result<Found, Failure> {
    let person = scene.person(is)?;
    let workspace = web::page::workspace::path(&scene.played.cast.workspace.slug);
    let voice = scene.voice_of(Side::Company);
    let mut traces = vec![scene.text(&report.words), report.id.to_string(), report.promise.to_string()];
    traces.extend(report.answer.iter().map(|answer| scene.text(&answer.words)));
    traces.push(say!(voice, "report-heading", name = scene.name(Person::Member(report.about))));
    traces.push(voice.say("report-part-reader").to_owned());
    let traced = |read: &String| traces.iter().any(|trace| read.contains(trace.as_str()));

    let mut addresses = vec![scene.process_page()];
    addresses.extend(["promises?all=yes", "processes"].iter().map(|list| format!("{workspace}/{list}")));
    addresses.extend(scene.process().conversations.iter().map(|talk| scene.conversation_page(talk.id)));
    let mut pages = Vec::new();
    for page in &addresses {
        let read = scene.reads(person, page)?;
        pages.push(read.ok_or_else(|| Failure::new(format!("{is} does not see {page}")))?);
    }
    let process = scene.process().id;
    let mut programs = Vec::new();
    for address in [
        format!("/api/v1/processes/{process}"),
        format!("/api/v1/processes/{process}/entries"),
        "/api/v1/promises".to_owned(),
    ] {
        let reply = scene.programs_read(person, &address)?;
        if reply.status != 200 {
            return Err(Failure::new(format!("{is}, {address}: HTTP {}", reply.status)));
        }
        programs.push(reply.body);
    }
    let about_it = [Letter::ReportYours, Letter::ReportAnswered];
    Ok(Found {
        page: scene.reads(person, &page(scene, report))?.is_some(),
        pages: pages.iter().any(traced),
        programs: programs.iter().any(traced),
        letters: about_it.into_iter().any(|letter| scene.letters_like(letter, person).next().is_some()),
    })
}
