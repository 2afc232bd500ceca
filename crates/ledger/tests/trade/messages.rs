//! PROMISES.md, Undo: answers wait and can be taken back; corrections are new entries.

use crate::support::{Candidate, Interviewer, Manager, Recruiter, Stage, at, codes};
use ledger::{
    conversation::Kind as ConversationKind,
    message::{Command, State as MessageState, send::Send},
    process::Ending,
    promise::{Kind, State},
    reaction::Letter,
    refusal::Refusal,
    side::Side,
};

#[test]
fn an_answer_waits_five_minutes_and_can_be_taken_back() {
    let mut stage = Stage::new();
    stage.held(ConversationKind::Interview, "2026-11-17 10:00");
    let message = stage.answers(Recruiter, false).unwrap();
    assert!(!stage.process.messages[0].is_shown_to(Side::Candidate));
    assert!(!stage.letters_to(Candidate).contains(&Letter::Answer));
    stage.until("2026-11-17 10:34");
    assert_eq!(stage.takes_back(Candidate, message), Err(Refusal::NotYours));
    stage.takes_back(Recruiter, message).unwrap();
    stage.until("2026-11-18 10:00");
    assert!(!stage.letters_to(Candidate).contains(&Letter::Answer));
    assert_eq!(stage.owed(Kind::Answer).state, State::Open);
}

#[test]
fn after_five_minutes_it_is_sent_and_the_promise_kept() {
    let mut stage = Stage::new();
    stage.held(ConversationKind::Interview, "2026-11-17 10:00");
    let message = stage.answers(Recruiter, false).unwrap();
    stage.until("2026-11-17 10:35");
    assert_eq!(stage.process.messages[0].state, MessageState::Sent(at("2026-11-17 10:35")));
    assert_eq!(stage.takes_back(Recruiter, message), Err(Refusal::SentAlready));
    assert_eq!(stage.letters_to(Candidate).last(), Some(&Letter::Answer));
    assert_eq!(stage.owed(Kind::Answer).state, State::Kept);
    assert_eq!(stage.owed(Kind::Answer).delivered_at, Some(at("2026-11-17 10:30")));
}

#[test]
fn an_answer_given_just_in_time_is_not_called_late_while_it_waits() {
    let mut stage = Stage::new();
    stage.held(ConversationKind::Interview, "2026-11-17 10:00");
    stage.until("2026-11-24 16:58");
    stage.answers(Recruiter, false).unwrap();
    let rung = stage.until("2026-11-24 18:00");
    assert_eq!(codes(&rung), ["message_sent", "promise_delivered"]);
    assert_eq!(stage.owed(Kind::Answer).state, State::Kept);
}

#[test]
fn once_the_five_minutes_are_over_it_is_sent_even_if_the_worker_sleeps() {
    let mut stage = Stage::new();
    stage.held(ConversationKind::Interview, "2026-11-17 10:00");
    let message = stage.answers(Recruiter, false).unwrap();
    stage.now = at("2026-11-17 10:35");
    assert_eq!(stage.takes_back(Recruiter, message), Err(Refusal::SentAlready));
}

#[test]
fn an_answer_taken_back_leaves_the_clock_as_it_was() {
    let mut stage = Stage::new();
    stage.held(ConversationKind::Interview, "2026-11-17 10:00");
    stage.until("2026-11-24 16:58");
    let message = stage.answers(Recruiter, false).unwrap();
    stage.until("2026-11-24 17:02");
    stage.takes_back(Recruiter, message).unwrap();
    assert_eq!(codes(&stage.tick()), ["promise_overdue"]);
}

#[test]
fn a_decline_ends_the_process_when_it_is_sent_and_not_before() {
    let mut stage = Stage::new();
    stage.held(ConversationKind::Interview, "2026-11-17 10:00");
    let ahead = stage.book(ConversationKind::Peer, "2026-11-18 10:00", &[Interviewer]);
    stage.ask(Candidate, None);
    stage.answers(Manager, true).unwrap();
    assert!(stage.process.ended.is_none());
    stage.until("2026-11-17 10:35");
    let ended = stage.process.ended.clone().unwrap();
    assert_eq!((ended.by, ended.how), (Side::Company, Ending::Declined));
    assert_eq!(stage.owed(Kind::Answer).state, State::Kept);
    assert_eq!(stage.owed(Kind::Reply).state, State::Void);
    assert!(!stage.conversation(ahead).stands());
    assert!(stage.all_owed(Kind::Arrange).is_empty());
    // Those declined are asked like all others what they thought of the talk; then nothing is left.
    assert_eq!(stage.wake_at(), Some(at("2026-11-17 11:00")));
    stage.until("2026-11-17 11:00");
    assert_eq!(stage.wake_at(), None);
}

#[test]
fn a_correction_says_what_it_corrects_and_is_told() {
    let mut stage = Stage::new();
    stage.writes(Recruiter).unwrap();
    let corrected = stage.process.messages[0].id;
    let correct = |text: &str| {
        let send = Send { text: text.into(), corrects: Some(corrected) };
        ledger::Command::Message(Command::Send(send))
    };
    assert_eq!(stage.by(Candidate).does(correct("No")), Err(Refusal::NotYours));
    stage.by(Recruiter).does(correct("The room is another one")).unwrap();
    assert_eq!(stage.process.messages[1].corrects, Some(corrected));
    assert_eq!(stage.letters_to(Candidate), [Letter::Welcome, Letter::Message, Letter::Message]);
}

#[test]
fn an_interviewer_without_a_part_neither_writes_nor_answers() {
    let mut stage = Stage::new();
    assert_eq!(stage.writes(Interviewer), Err(Refusal::NotYours));
    assert_eq!(stage.answers(Interviewer, false), Err(Refusal::NotYours));
    stage.book(ConversationKind::Interview, "2026-11-18 10:00", &[Interviewer]);
    stage.writes(Interviewer).unwrap();
    assert_eq!(stage.answers(Interviewer, false), Err(Refusal::NotYours));
}
