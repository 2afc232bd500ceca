//! What counts as kept, as MEASUREMENT.md's first section says: answers, promises, questions, feedback, and what is
//! disclosed.

use crate::{
    kept::{ALL, company, facts},
    support::{Candidate, Executive, Manager, Recruiter, Stage, at},
};
use ledger::{
    conversation::Kind,
    job::{PayRange, Period},
    kept::{self, Component, Disclosed, Part, Verdict},
    promise::{self, Kind as PromiseKind},
    side::Side,
};

#[test]
fn an_answer_counts_on_its_date_and_a_late_one_stays_broken() {
    let mut stage = Stage::new();
    stage.held(Kind::Screening, "2026-11-16 15:00");
    assert_eq!(stage.owed(PromiseKind::Answer).due_at, at("2026-11-23 17:00"));
    stage.until("2026-11-17 10:00");
    stage.answers(Recruiter, false).unwrap();
    stage.until("2026-11-23 16:59");
    assert_eq!(company(&stage, Component::Responsiveness), (0, 0, 0), "not yet due is no success");
    stage.until("2026-11-23 17:00");
    assert_eq!(company(&stage, Component::Responsiveness), (1, 0, 0));
    let fact = facts(&stage, Side::Company, Component::Responsiveness).remove(0);
    assert_eq!(fact.member, Some(Recruiter.member()));
    assert_eq!(fact.kind, Some(Kind::Screening));
    assert_eq!(fact.took_seconds, Some((18 * 60 + 30 + 5) * 60 - 5 * 60));

    let mut stage = Stage::new();
    stage.held(Kind::Screening, "2026-11-16 15:00");
    stage.until("2026-11-23 17:01");
    assert_eq!(company(&stage, Component::Responsiveness), (0, 1, 0), "its date has passed");
    stage.answers(Recruiter, false).unwrap();
    stage.until("2026-11-24 10:00");
    assert_eq!(company(&stage, Component::Responsiveness), (0, 1, 0), "late is not by its date");
}

#[test]
fn an_answer_that_only_waits_to_be_taken_back_is_given() {
    let mut stage = Stage::new();
    stage.held(Kind::Screening, "2026-11-16 15:00");
    stage.until("2026-11-23 16:58");
    stage.answers(Recruiter, false).unwrap();
    stage.until("2026-11-23 17:01");
    assert_eq!(company(&stage, Component::Responsiveness), (0, 0, 0));
    stage.until("2026-11-23 17:10");
    assert_eq!(company(&stage, Component::Responsiveness), (1, 0, 0));
}

#[test]
fn excused_and_void_promises_leave_and_a_date_that_had_passed_stays() {
    let mut stage = Stage::new();
    let excused = stage.pledge(Recruiter, "2026-11-17 17:00");
    stage.pledge(Recruiter, "2026-11-18 17:00");
    stage.pledge(Recruiter, "2026-11-30 17:00");
    stage.until("2026-11-18 12:00");
    assert_eq!(company(&stage, Component::Promises), (0, 1, 0));
    stage.promises(Candidate, promise::Command::Excuse(excused)).unwrap();
    assert_eq!(company(&stage, Component::Promises), (0, 0, 0));
    stage.until("2026-11-19 12:00");
    assert_eq!(company(&stage, Component::Promises), (0, 1, 0));
    stage.withdraws(Candidate).unwrap();
    stage.until("2026-12-10 12:00");
    assert_eq!(company(&stage, Component::Promises), (0, 1, 0), "the one that was overdue before the end");
}

#[test]
fn a_claim_that_is_disputed_is_shown_with_its_number() {
    let mut stage = Stage::new();
    let pledge = stage.pledge(Recruiter, "2026-11-17 17:00");
    stage.promises(Recruiter, promise::Command::ClaimKept(pledge)).unwrap();
    stage.until("2026-11-17 17:00");
    assert_eq!(company(&stage, Component::Promises), (1, 0, 0));
    let dispute = promise::dispute::MakeDispute { promise: pledge, text: String::new() };
    stage.promises(Candidate, promise::Command::Dispute(dispute)).unwrap();
    assert_eq!(company(&stage, Component::Promises), (0, 0, 1));
}

#[test]
fn a_moved_date_that_is_kept_counts_as_late() {
    let mut stage = Stage::new();
    let pledge = stage.pledge(Recruiter, "2026-11-17 17:00");
    stage.move_date(Recruiter, pledge, "2026-11-19 17:00").unwrap();
    stage.until("2026-11-19 12:00");
    stage.promises(Recruiter, promise::Command::ClaimKept(pledge)).unwrap();
    stage.until("2026-11-19 17:00");
    assert_eq!(company(&stage, Component::Promises), (0, 1, 0));
}

#[test]
fn a_question_is_answered_when_its_asker_says_so_before_the_next_conversation() {
    for (reply, confirm, answers) in [
        (Some("2026-11-17 10:00"), Some("2026-11-18 10:00"), (1, 0, 0)),
        (Some("2026-11-17 10:00"), None, (0, 0, 1)),
        (Some("2026-11-17 10:00"), Some("2026-11-19 16:30"), (0, 0, 1)),
        (None, None, (0, 1, 0)),
        (Some("2026-11-19 16:10"), Some("2026-11-19 16:30"), (0, 1, 0)),
    ] {
        let mut stage = Stage::new();
        let question = stage.ask(Candidate, None);
        stage.book(Kind::Interview, "2026-11-19 16:00", &[Executive]);
        let mut deeds = [reply.map(|at| (at, true)), confirm.map(|at| (at, false))];
        deeds.sort();
        for (when, is_reply) in deeds.into_iter().flatten() {
            stage.until(when);
            if is_reply {
                stage.reply(Recruiter, question).unwrap();
            } else {
                stage.says_answered(Candidate, question).unwrap();
            }
        }
        if stage.now < at("2026-11-19 15:59") {
            stage.until("2026-11-19 15:59");
            assert_eq!(company(&stage, Component::Answers), (0, 0, 0), "not before that conversation");
        }
        stage.until("2026-11-19 17:00");
        assert_eq!(company(&stage, Component::Answers), answers, "{reply:?} {confirm:?}");
    }
}

#[test]
fn a_question_for_a_conversation_is_answered_in_it_before_the_one_after() {
    let mut stage = Stage::new();
    let first = stage.book(Kind::Interview, "2026-11-17 16:00", &[Executive]);
    let question = stage.ask(Candidate, Some(first));
    stage.book(Kind::Interview, "2026-11-19 16:00", &[Manager]);
    stage.until("2026-11-17 18:00");
    assert_eq!(company(&stage, Component::Answers), (0, 0, 0));
    stage.says_answered(Candidate, question).unwrap();
    stage.until("2026-11-19 16:00");
    let fact = facts(&stage, Side::Company, Component::Answers).remove(0);
    assert_eq!((fact.verdict, fact.member), (Verdict::Kept, Some(Executive.member())));
    assert_eq!(fact.conversation, Some(first));
}

#[test]
fn a_question_without_a_next_conversation_has_five_business_days_after_its_reply() {
    let mut stage = Stage::new();
    stage.ask(Candidate, None);
    assert_eq!(stage.owed(PromiseKind::Reply).due_at, at("2026-11-18 17:00"));
    stage.until("2026-11-25 16:59");
    assert_eq!(company(&stage, Component::Answers), (0, 0, 0));
    stage.until("2026-11-25 17:00");
    assert_eq!(company(&stage, Component::Answers), (0, 1, 0));
    stage.book(Kind::Interview, "2026-11-27 16:00", &[Executive]);
    assert_eq!(company(&stage, Component::Answers), (0, 1, 0), "a later booking does not wash it clean");
}

#[test]
fn a_question_that_the_end_met_early_left() {
    let mut stage = Stage::new();
    stage.ask(Candidate, None);
    stage.withdraws(Candidate).unwrap();
    stage.until("2026-12-10 12:00");
    assert_eq!(company(&stage, Component::Answers), (0, 0, 0));
}

#[test]
fn feedback_with_the_decline_is_kept_by_the_date_of_the_answer() {
    for (declined_at, feedback) in [("2026-11-18 10:00", (1, 0, 0)), ("2026-11-24 10:00", (0, 1, 0))] {
        let mut stage = Stage::new();
        stage.held(Kind::Screening, "2026-11-16 15:00");
        stage.until(declined_at);
        stage.declines(Recruiter).unwrap();
        stage.until("2026-11-30 12:00");
        assert_eq!(company(&stage, Component::Feedback), feedback, "{declined_at}");
    }
}

#[test]
fn five_things_are_disclosed_before_the_first_conversation_that_measures() {
    let mut stage = Stage::new();
    stage.held(Kind::Informal, "2026-11-16 12:00");
    assert_eq!(company(&stage, Component::Transparency), (0, 0, 0), "an informal talk measures nobody");
    stage.book(Kind::Screening, "2026-11-17 12:00", &[Recruiter]);
    assert_eq!(company(&stage, Component::Transparency), (0, 0, 0));
    stage.until("2026-11-17 12:00");
    assert_eq!(company(&stage, Component::Transparency), (5, 0, 0));
    let without = Disclosed { range: false, ..ALL };
    let facts = kept::facts(&stage.process, &stage.calendar, Some(&without), stage.now);
    let broken: Vec<Part> = facts
        .iter()
        .filter(|fact| fact.component == Component::Transparency && fact.verdict == Verdict::Broken)
        .map(|fact| fact.part)
        .collect();
    assert_eq!(broken, [Part::Range]);
}

#[test]
fn a_range_says_something_up_to_two_fifths_of_its_middle() {
    let spec = |least, most| ledger::job::Spec {
        version: 1,
        title: String::new(),
        level: String::new(),
        summary: String::new(),
        place: String::new(),
        country: String::new(),
        presence: ledger::job::Presence::OnSite,
        reports_to: String::new(),
        pay: Some(PayRange {
            currency: "EUR".into(),
            least,
            most,
            period: Period::Year,
            gross: true,
            parts: String::new(),
            criteria: String::new(),
        }),
        requirements: vec![],
        reason: String::new(),
        by: Recruiter.member(),
        at: at("2026-11-16 09:00"),
    };
    for (least, most, says) in
        [(80, 120, true), (80, 121, false), (100, 100, true), (0, 100, false), (0, 0, false)]
    {
        assert_eq!(Disclosed::by(&spec(least, most), &[]).range, says, "{least} to {most}");
    }
    let plan = Disclosed::by(&spec(80, 120), &[(true, 5), (false, 3)]);
    assert_eq!((plan.stages, plan.whom, plan.dates, plan.criteria), (true, false, true, false));
    assert!(!Disclosed::by(&spec(80, 120), &[]).dates, "no plan says nothing");
}
