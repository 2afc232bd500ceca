//! Withdrawing at any time, in one action; who withdraws is owed a human word.

use crate::support::{Candidate, Interviewer, Recruiter, Stage, at};
use ledger::{
    conversation::Kind as ConversationKind,
    process::Ending,
    promise::{About, Kind, State},
    reaction::Letter,
    refusal::Refusal,
    wish,
};

#[test]
fn who_withdraws_is_owed_a_human_word() {
    let mut stage = Stage::new();
    stage.withdraws(Candidate).unwrap();
    assert_eq!(stage.letters_to(Candidate).last(), Some(&Letter::WithdrawalReceived));
    assert_eq!(stage.letters_to(Recruiter).last(), Some(&Letter::PromiseYours));
    let word = stage.owed(Kind::Answer);
    assert_eq!((word.about, word.owed_by), (About::Process, Recruiter.person()));
    assert_eq!(word.due_at, at("2026-11-18 17:00"));
    stage.writes(Candidate).unwrap();
    assert_eq!(stage.owed(Kind::Answer).state, State::Open);
    stage.writes(Recruiter).unwrap();
    assert_eq!(stage.owed(Kind::Answer).state, State::Kept);
}

#[test]
fn a_human_word_that_does_not_come_breaks_although_the_process_has_ended() {
    let mut stage = Stage::new();
    stage.withdraws(Candidate).unwrap();
    stage.until("2026-11-21 10:00");
    assert_eq!(stage.owed(Kind::Answer).state, State::Broken);
}

#[test]
fn only_the_candidate_withdraws_and_once() {
    let mut stage = Stage::new();
    assert_eq!(stage.withdraws(Recruiter), Err(Refusal::NotYours));
    stage.withdraws(Candidate).unwrap();
    assert_eq!(stage.withdraws(Candidate), Err(Refusal::ProcessEnded));
    assert_eq!(stage.process.ended.as_ref().unwrap().how, Ending::Withdrawn);
}

#[test]
fn what_was_open_is_void_and_what_was_ahead_is_off() {
    let mut stage = Stage::new();
    stage.wish(wish::Kind::MeetSenior);
    let id = stage.book(ConversationKind::Interview, "2026-11-18 10:00", &[Interviewer]);
    stage.ask(Candidate, Some(id));
    stage.withdraws(Candidate).unwrap();
    assert_eq!(stage.owed(Kind::WishAnswer).state, State::Void);
    assert_eq!(stage.owed(Kind::Reply).state, State::Void);
    assert!(!stage.conversation(id).stands());
    assert_eq!(stage.letters_to(Interviewer).last(), Some(&Letter::Cancelled));
}

#[test]
fn what_was_broken_before_stays_so() {
    let mut stage = Stage::new();
    stage.wish(wish::Kind::MeetSenior);
    stage.until("2026-11-27 10:00");
    stage.withdraws(Candidate).unwrap();
    assert_eq!(stage.owed(Kind::WishAnswer).state, State::Broken);
}

#[test]
fn an_answer_written_before_the_withdrawal_is_not_the_word_owed_after_it() {
    let mut stage = Stage::new();
    stage.held(ConversationKind::Interview, "2026-11-17 10:00");
    stage.answers(Recruiter, false).unwrap();
    stage.until("2026-11-17 10:33");
    stage.withdraws(Candidate).unwrap();
    stage.until("2026-11-17 10:40");
    let word = stage.owed(Kind::Answer);
    assert_eq!((word.about, word.state), (About::Process, State::Open));
}

#[test]
fn after_the_end_nothing_new_begins() {
    let mut stage = Stage::new();
    stage.withdraws(Candidate).unwrap();
    let book = stage.try_book(ConversationKind::Interview, "2026-11-18 10:00", &[Interviewer]);
    assert_eq!(book, Err(Refusal::ProcessEnded));
    assert_eq!(stage.answers(Recruiter, false), Err(Refusal::ProcessEnded));
}
