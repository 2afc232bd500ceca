//! Errands: who is written to about what; nobody about what they did themselves.

use crate::support::{Candidate, Executive, Interviewer, Manager, Recruiter, Stage, Who};
use ledger::{
    conversation::Kind,
    reaction::{self, Letter},
    wish,
};

#[test]
fn nobody_is_written_to_about_what_they_did_but_for_the_receipt_of_a_withdrawal() {
    let mut stage = Stage::new();
    stage.book(Kind::Interview, "2026-11-18 10:00", &[Recruiter, Executive]);
    assert!(stage.letters_to(Recruiter).is_empty());
    stage.withdraws(Candidate).unwrap();
    assert!(stage.letters_to(Candidate).contains(&Letter::WithdrawalReceived));
    assert_eq!(
        stage.letters_to(Recruiter),
        [Letter::CandidateEnded, Letter::Cancelled, Letter::PromiseYours]
    );
    assert_eq!(stage.letters_to(Manager), [Letter::CandidateEnded]);
}

#[test]
fn the_same_entry_gives_the_same_errands_with_the_same_keys() {
    let mut stage = Stage::new();
    stage.book(Kind::Interview, "2026-11-18 10:00", &[Manager, Executive]);
    let entry = stage.entries.last().unwrap();
    let (once, again) = (reaction::errands(&stage.process, entry), reaction::errands(&stage.process, entry));
    assert_eq!(once, again);
    assert_eq!(once.len(), 3);
}

#[test]
fn a_recruiter_who_attends_gets_one_letter_about_one_thing() {
    let mut stage = Stage::new();
    let id = stage.book(Kind::Interview, "2026-11-18 10:00", &[Recruiter]);
    stage.until("2026-11-18 10:00");
    stage.here(Candidate, id).unwrap();
    let before = stage.letters_to(Recruiter).len();
    stage.until("2026-11-18 10:05");
    assert_eq!(stage.letters_to(Recruiter)[before..], [Letter::YouAreMissed]);
}

#[test]
fn a_wish_and_its_answer_are_told() {
    let mut stage = Stage::new();
    let wish = stage.wish(wish::Kind::MeetColleagues);
    assert_eq!(stage.letters_to(Recruiter), [Letter::WishMade]);
    stage.answer_wish(Manager, wish, true).unwrap();
    assert_eq!(stage.letters_to(Candidate).last(), Some(&Letter::WishAnswered));
    assert_eq!(stage.letters_to(Recruiter).last(), Some(&Letter::PromiseYours));
}

#[test]
fn a_word_of_the_candidate_reaches_the_recruiter_alone() {
    let mut stage = Stage::new();
    stage.book(Kind::Interview, "2026-11-18 10:00", &[Interviewer]);
    stage.writes(Candidate).unwrap();
    assert_eq!(stage.letters_to(Recruiter), [Letter::Message]);
    let others: [Who; 2] = [Interviewer, Manager];
    assert!(others.into_iter().all(|who| !stage.letters_to(who).contains(&Letter::Message)));
}
