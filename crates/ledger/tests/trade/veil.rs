//! Who sees what: of a conduct report nobody but who wrote it and who answers it (0.5); of what was never sent, nobody
//! of the other side.

use crate::support::{Candidate, Executive, Interviewer, Manager, Owner, Recruiter, Stage, Who};
use ledger::{
    Command,
    conversation::Kind as ConversationKind,
    event::Event,
    promise::{self, About},
    proposal::{self, Kind, put::Put},
    refusal::Refusal,
    report::{self, answer::GiveAnswer},
    side::Person,
};

/// A process with a report about the interviewer to the executive, answered late.
fn reported() -> Stage {
    let mut stage = Stage::new();
    stage.met();
    let report = stage.reports(Interviewer, Some(Executive)).unwrap();
    stage.until("2026-12-04 12:00");
    let answer = GiveAnswer { report, text: "We spoke with him".into() };
    stage.by(Executive).does(Command::Report(report::Command::Answer(answer))).unwrap();
    stage
}

fn is_about_the_report(stage: &Stage, event: &Event) -> bool {
    let promise = stage.process.reports[0].promise;
    matches!(
        event,
        Event::ConductReported { .. } | Event::ReportAnswered { .. } | Event::ReportReassigned { .. }
    ) || ledger::veil::named_promise(event) == Some(promise)
}

#[test]
fn its_subject_and_all_others_see_nothing_of_it() {
    let stage = reported();
    for who in [Interviewer, Owner, Recruiter, Manager] {
        let seen = stage.process.seen_by(who.person());
        assert!(seen.reports.is_empty(), "{who:?}");
        assert!(!seen.promises.iter().any(|promise| matches!(promise.about, About::Report(_))), "{who:?}");
        assert!(seen.next_word().is_none_or(|word| !matches!(word.about, About::Report(_))), "{who:?}");
        let executive = seen.members().contains(&Executive.member());
        assert!(!executive, "{who:?} would ask what the executive has to do with it");
        for entry in stage.entries.iter().filter(|entry| is_about_the_report(&stage, &entry.event)) {
            assert!(!stage.process.shows(entry, who.person()), "{who:?} sees {:?}", entry.event);
        }
    }
}

#[test]
fn its_two_people_see_all_of_it() {
    let stage = reported();
    let lines = stage.entries.iter().filter(|entry| is_about_the_report(&stage, &entry.event));
    let lines: Vec<_> = lines.collect();
    // Made, reminded, overdue, gone up, broken, delivered; reported and answered.
    assert!(lines.len() >= 8, "{}", lines.len());
    for who in [Candidate, Executive] {
        assert_eq!(stage.process.seen_by(who.person()).reports.len(), 1);
        assert!(lines.iter().all(|entry| stage.process.shows(entry, who.person())), "{who:?}");
    }
}

#[test]
fn even_named_to_read_it_its_subject_does_not() {
    let mut stage = reported();
    stage.process.reports[0].to = Interviewer.member();
    let report = &stage.process.reports[0];
    assert!(!report.is_shown_to(Interviewer.person()));
    assert!(stage.process.seen_by(Interviewer.person()).reports.is_empty());
}

#[test]
fn nobody_but_its_two_people_is_written_to_about_it() {
    let stage = reported();
    let allowed: [Person; 2] = [Candidate.person(), Executive.person()];
    let errands = stage.post.iter().filter(|errand| {
        let entry = &stage.entries[usize::try_from(errand.seq).unwrap() - 1];
        is_about_the_report(&stage, &entry.event)
    });
    let told: Vec<Person> = errands.map(|errand| errand.to).collect();
    assert!(!told.is_empty() && told.iter().all(|person| allowed.contains(person)), "{told:?}");
}

#[test]
fn everything_else_is_the_same_for_everybody() {
    let stage = reported();
    // What the candidate is asked about a conversation is theirs alone.
    let is_asked = |event: &Event| matches!(event, Event::MirrorInvited { .. });
    let rest = stage.entries.iter().filter(|entry| !is_about_the_report(&stage, &entry.event));
    let rest: Vec<_> = rest.filter(|entry| !is_asked(&entry.event)).collect();
    for who in Who::COMPANY {
        assert!(rest.iter().all(|entry| stage.process.shows(entry, who.person())), "{who:?}");
    }
}

fn coordinator() -> Command {
    Command::Proposal(proposal::Command::Put(Put {
        kind: Kind::Role,
        role: "Coordinator".into(),
        pay: None,
        job: None,
        reason: "The team has a manager already".into(),
        counters: None,
    }))
}

#[test]
fn nobody_learns_by_a_refusal_that_something_waits_to_be_sent() {
    let mut stage = Stage::new();
    stage.by(Candidate).does(coordinator()).unwrap();
    stage.try_book(ConversationKind::Interview, "2026-11-18 10:00", &[Recruiter]).unwrap();
    stage.until("2026-11-16 09:30");
    let again = stage.try_book(ConversationKind::Interview, "2026-11-19 10:00", &[Recruiter]);
    assert_eq!(again, Err(Refusal::ProposalPending));
}

#[test]
fn what_was_never_sent_stays_unseen_where_the_process_ends_first() {
    let mut stage = Stage::new();
    stage.by(Recruiter).does(coordinator()).unwrap();
    stage.withdraws(Candidate).unwrap();
    stage.until("2026-11-20 09:00");
    assert_eq!(stage.process.proposals[0].state, proposal::State::Lapsed);
    assert!(stage.process.seen_by(Candidate.person()).proposals.is_empty());
    assert_eq!(stage.process.seen_by(Recruiter.person()).proposals.len(), 1);
    let written = |event: &Event| matches!(event, Event::ProposalPut { .. });
    let put = stage.entries.iter().find(|entry| written(&entry.event)).unwrap();
    assert!(!stage.process.shows(put, Candidate.person()));
}

#[test]
fn whoever_may_not_see_a_promise_gives_it_to_nobody() {
    let mut stage = Stage::new();
    stage.met();
    stage.reports(Interviewer, Some(Executive)).unwrap();
    let promise = stage.process.reports[0].promise;
    for who in [Interviewer, Recruiter] {
        let give = promise::hand_over::HandOver { promise, to: Owner.member() };
        let done = stage.by(who).does(Command::Promise(promise::Command::HandOver(give)));
        assert_eq!(done.map(drop), Err(Refusal::NoSuchPromise), "{who:?}");
    }
}
