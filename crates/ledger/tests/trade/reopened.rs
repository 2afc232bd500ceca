//! Sent means delivered: a mail that comes back reopens the promise.

use crate::support::{Candidate, Happened, Interviewer, Manager, Recruiter, Stage, at, codes, just_after};
use ledger::{
    Command,
    conversation::Kind as ConversationKind,
    ids::PromiseId,
    promise::{self, Kind, State},
    reaction::Letter,
    refusal::Refusal,
    side::Actor,
};

fn comes_back(stage: &mut Stage, promise: PromiseId) -> Happened {
    stage.decide(Actor::Clock, Command::Promise(promise::Command::Reopen(promise)))
}

fn answered() -> (Stage, PromiseId) {
    let mut stage = Stage::new();
    stage.held(ConversationKind::Interview, "2026-11-17 10:00");
    stage.answers(Recruiter, false).unwrap();
    stage.until("2026-11-17 11:00");
    let promise = stage.owed(Kind::Answer).id;
    assert_eq!(stage.state(promise), State::Kept);
    (stage, promise)
}

#[test]
fn a_mail_that_bounces_reopens_the_promise_and_tells_its_owner() {
    let (mut stage, promise) = answered();
    comes_back(&mut stage, promise).unwrap();
    assert_eq!(stage.state(promise), State::Open);
    assert_eq!(stage.letters_to(Recruiter).last(), Some(&Letter::PromiseReopened));
    stage.answers(Recruiter, false).unwrap();
    stage.until("2026-11-17 12:00");
    assert_eq!(stage.state(promise), State::Kept);
}

#[test]
fn only_the_worker_which_saw_it_come_back_says_so() {
    let (mut stage, promise) = answered();
    let by = Actor::Person(Candidate.person());
    let refused = stage.decide(by, Command::Promise(promise::Command::Reopen(promise)));
    assert_eq!(refused, Err(Refusal::NotYours));
}

#[test]
fn reopened_after_its_date_it_is_late_once_and_has_two_days_before_it_breaks() {
    let (mut stage, promise) = answered();
    stage.until("2026-12-01 10:00");
    comes_back(&mut stage, promise).unwrap();
    assert_eq!(codes(&stage.tick()), ["promise_overdue"]);
    assert!(stage.tick().is_empty());
    assert_eq!(codes(&stage.until("2026-12-03 10:00")), ["promise_escalated"]);
    assert_eq!(codes(&stage.advance(just_after("2026-12-03 10:00"))), ["promise_broken"]);
}

#[test]
fn delivered_again_after_its_date_it_is_late() {
    let (mut stage, promise) = answered();
    stage.until("2026-12-01 10:00");
    comes_back(&mut stage, promise).unwrap();
    stage.answers(Recruiter, false).unwrap();
    stage.until("2026-12-01 11:00");
    assert_eq!(stage.state(promise), State::Late);
    assert_eq!(stage.promise(promise).delivered_at, Some(at("2026-12-01 10:00")));
}

#[test]
fn a_decline_that_comes_back_is_owed_again_though_the_process_has_ended() {
    let mut stage = Stage::new();
    stage.held(ConversationKind::Interview, "2026-11-17 10:00");
    stage.answers(Recruiter, true).unwrap();
    stage.until("2026-11-17 11:00");
    let promise = stage.owed(Kind::Answer).id;
    comes_back(&mut stage, promise).unwrap();
    assert_eq!(stage.state(promise), State::Open);
    stage.writes(Recruiter).unwrap();
    assert_eq!(stage.state(promise), State::Kept);
}

#[test]
fn broken_and_delivered_at_last_and_come_back_it_is_awaited_again_and_stays_broken() {
    let mut stage = Stage::new();
    stage.held(ConversationKind::Interview, "2026-11-17 10:00");
    stage.until("2026-12-01 10:00");
    stage.answers(Recruiter, false).unwrap();
    stage.until("2026-12-01 11:00");
    let promise = stage.owed(Kind::Answer).id;
    assert!(!stage.promise(promise).is_awaited());
    comes_back(&mut stage, promise).unwrap();
    assert_eq!(stage.state(promise), State::Broken);
    assert!(stage.promise(promise).is_awaited());
}

#[test]
fn come_back_after_its_owner_left_it_is_the_recruiter_s() {
    let mut stage = Stage::new();
    let id = stage.book(ConversationKind::Interview, "2026-11-18 10:00", &[Interviewer]);
    let question = stage.ask(Candidate, Some(id));
    stage.reply(Interviewer, question).unwrap();
    stage.leaves(Interviewer, Manager).unwrap();
    let promise = stage.owed(Kind::Reply).id;
    comes_back(&mut stage, promise).unwrap();
    assert_eq!(stage.promise(promise).owed_by, Recruiter.person());
    assert_eq!(stage.state(promise), State::Open);
}

#[test]
fn what_its_owner_claimed_or_what_is_open_is_not_reopened() {
    let mut stage = Stage::new();
    let open = stage.pledge(Recruiter, "2026-11-18 17:00");
    assert!(comes_back(&mut stage, open).unwrap().is_empty());
    stage.promises(Recruiter, promise::Command::ClaimKept(open)).unwrap();
    assert!(comes_back(&mut stage, open).unwrap().is_empty());
}
