//! Letters about conduct reports: to who reads one, and to who made it. Neither what happened nor whom it is about
//! stands in a mail: others may see a mailbox.

use super::{Desk, Written};
use crate::{
    address,
    mail::{Button, Draft, Part},
};
use ledger::{
    event::{Entry, Event},
    ids::ReportId,
    process::Process,
    promise::{About, Promise},
    report::Report,
    side::Person,
    veil::named_promise,
};
use speech::say;

const OTHER: Written = Written::Needless("it is about another entry, or for somebody else to read");

pub(super) fn yours(desk: &Desk<'_>) -> Written {
    let Some(report) = about(desk).filter(|report| report.answer.is_none()) else { return OTHER };
    let voice = &desk.voice;
    let moment = due(desk, report).unwrap_or_default();
    let reader = desk.name(Person::Member(report.to));
    if desk.for_candidate() {
        let said = say!(voice, "mail-report-moved", reader = reader, moment = moment);
        return letter(desk, report, say!(voice, "mail-report-moved-subject", reader = reader), said);
    }
    let candidate = desk.candidate();
    letter(
        desk,
        report,
        say!(voice, "mail-report-yours-subject", candidate = candidate),
        say!(voice, "mail-report-yours", candidate = candidate, moment = moment),
    )
}

pub(super) fn answered(desk: &Desk<'_>) -> Written {
    let Some(report) = about(desk) else { return OTHER };
    let voice = &desk.voice;
    let reader = desk.name(Person::Member(report.answer.as_ref().map_or(report.to, |answer| answer.by)));
    letter(
        desk,
        report,
        say!(voice, "mail-report-answered-subject", reader = reader),
        say!(voice, "mail-report-answered", reader = reader),
    )
}

/// Its answer is late: to the candidate, who may turn to somebody else.
pub(super) fn is_late(desk: &Desk<'_>, promise: &Promise) -> Written {
    let Some(report) = of_promise(desk, promise) else { return OTHER };
    let voice = &desk.voice;
    let reader = desk.name(promise.owed_by);
    letter(
        desk,
        report,
        say!(voice, "mail-report-late-subject", reader = reader),
        say!(voice, "mail-report-late", reader = reader, moment = desk.moment(promise.due_at)),
    )
}

/// It is still late: once more to who owes it, since it goes to nobody else.
pub(super) fn still_waits(desk: &Desk<'_>, promise: &Promise) -> Written {
    let Some(report) = of_promise(desk, promise).filter(|_| promise.owed_by == desk.me()) else {
        return OTHER;
    };
    let voice = &desk.voice;
    let (candidate, moment) = (desk.candidate(), desk.moment(promise.due_at));
    letter(
        desk,
        report,
        say!(voice, "mail-report-still-waits-subject", candidate = candidate),
        say!(voice, "mail-report-still-waits", candidate = candidate, moment = moment),
    )
}

/// Who reads an answer to a letter about a report: the other one of its two people, and nobody of the process
/// besides. Nothing where the letter is about something else.
pub(super) fn other_reader(process: &Process, entry: &Entry, me: Person) -> Option<Person> {
    let report = process.report(named(process, entry)?).ok()?;
    Some(if me == report.by { Person::Member(report.to) } else { report.by })
}

fn named(process: &Process, entry: &Entry) -> Option<ReportId> {
    match &entry.event {
        Event::ConductReported { report, .. }
        | Event::ReportAnswered { report, .. }
        | Event::ReportReassigned { report, .. } => Some(*report),
        other => match process.promise(named_promise(other)?).ok()?.about {
            About::Report(id) => Some(id),
            _ => None,
        },
    }
}

fn about<'d>(desk: &Desk<'d>) -> Option<&'d Report> {
    let process = &desk.sight.process;
    process.report(named(process, desk.entry)?).ok()
}

fn of_promise<'d>(desk: &Desk<'d>, promise: &Promise) -> Option<&'d Report> {
    let About::Report(id) = promise.about else { return None };
    desk.sight.process.report(id).ok()
}

fn due(desk: &Desk<'_>, report: &Report) -> Option<String> {
    desk.sight.process.promise(report.promise).ok().map(|promise| desk.moment(promise.due_at))
}

fn letter(desk: &Desk<'_>, report: &Report, subject: String, said: String) -> Written {
    let voice = &desk.voice;
    let path = address::report(&desk.seat.workspace.slug, desk.sight.process.id, report.id);
    Draft {
        subject,
        parts: vec![Part::Say(said), Part::Say(voice.say("mail-report-sealed").to_owned())],
        button: Some(Button { label: voice.say("mail-report-open").to_owned(), path }),
        calendar: None,
    }
    .into()
}
