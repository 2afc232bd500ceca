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
        && is_found_nowhere(scene, &report, "marketing chief")?
        && is_found_nowhere(scene, &report, "recruiter")?;

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

/// Whether a member finds neither the report nor its answer nor that there is one: on no page, and by no program.
pub(super) fn is_found_nowhere(scene: &mut Scene<'_>, report: &Report, is: &str) -> Result<bool, Failure> {
    let person = scene.person(is)?;
    let workspace = web::page::workspace::path(&scene.played.cast.workspace.slug);
    let voice = scene.voice_of(Side::Company);
    let mut traces = vec![scene.text(&report.words), report.id.to_string(), report.promise.to_string()];
    traces.extend(report.answer.iter().map(|answer| scene.text(&answer.words)));
    traces.push(say!(voice, "report-heading", name = scene.name(Person::Member(report.about))));
    traces.push(voice.say("report-part-reader").to_owned());
    let mut pages = vec![scene.process_page()];
    pages.extend(["promises?all=yes", "processes"].iter().map(|list| format!("{workspace}/{list}")));
    pages.extend(scene.process().conversations.iter().map(|talk| scene.conversation_page(talk.id)));
    let mut seen = Vec::new();
    for page in &pages {
        let read = scene.reads(person, page)?;
        seen.push(read.ok_or_else(|| Failure::new(format!("{is} does not see {page}")))?);
    }
    let process = scene.process().id;
    for address in [
        format!("/api/v1/processes/{process}"),
        format!("/api/v1/processes/{process}/entries"),
        "/api/v1/promises".to_owned(),
    ] {
        let reply = scene.programs_read(person, &address)?;
        if reply.status != 200 {
            return Err(Failure::new(format!("{is}, {address}: HTTP {}", reply.status)));
        }
        seen.push(reply.body);
    }
    let written = [Letter::ReportYours, Letter::ReportAnswered];
    let told = written.into_iter().any(|letter| scene.letters_like(letter, person).next().is_some());
    let opened = scene.reads(person, &page(scene, report))?.is_some();
    let traced = seen.iter().any(|read| traces.iter().any(|trace| read.contains(trace.as_str())));
    Ok(!told && !opened && !traced)
}
