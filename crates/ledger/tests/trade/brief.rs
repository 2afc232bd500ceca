//! The brief: read by whoever attends, on the record of both sides (0.1, 0.2).

use crate::support::{Candidate, Executive, Interviewer, Recruiter, Stage, at, codes};
use ledger::{
    Command,
    conversation::{Command as Talk, Kind, hand_over::HandOver},
    process,
    refusal::Refusal,
};

#[test]
fn whoever_confirms_has_read_the_brief() {
    let mut stage = Stage::new();
    let id = stage.book(Kind::Interview, "2026-11-18 10:00", &[Interviewer, Executive]);
    stage.until("2026-11-17 09:00");
    let entries = stage.converse(Interviewer, Talk::Confirm(id)).unwrap();
    assert_eq!(codes(&entries), ["brief_read", "conversation_confirmed"]);
    assert_eq!(stage.process.brief_read(id, Interviewer.member()), Some(at("2026-11-17 09:00")));
    assert_eq!(stage.process.brief_read(id, Executive.member()), None);
    assert_eq!(stage.conversation(id).unconfirmed(), [Executive.member()]);
}

#[test]
fn the_brief_is_read_once_by_those_who_attend() {
    let mut stage = Stage::new();
    let id = stage.book(Kind::Interview, "2026-11-18 10:00", &[Interviewer]);
    assert_eq!(codes(&stage.converse(Interviewer, Talk::ReadBrief(id)).unwrap()), ["brief_read"]);
    assert_eq!(stage.converse(Interviewer, Talk::ReadBrief(id)).unwrap(), []);
    assert_eq!(stage.converse(Recruiter, Talk::ReadBrief(id)), Err(Refusal::NotAttending));
    assert_eq!(stage.converse(Candidate, Talk::ReadBrief(id)), Err(Refusal::NotYours));
    let confirmed = stage.converse(Interviewer, Talk::Confirm(id)).unwrap();
    assert_eq!(codes(&confirmed), ["conversation_confirmed"]);
}

#[test]
fn the_candidate_confirms_without_a_brief() {
    let mut stage = Stage::new();
    let id = stage.book(Kind::Interview, "2026-11-18 10:00", &[Interviewer]);
    assert_eq!(codes(&stage.converse(Candidate, Talk::Confirm(id)).unwrap()), ["conversation_confirmed"]);
}

#[test]
fn who_takes_over_a_seat_reads_it_anew() {
    let mut stage = Stage::new();
    let id = stage.book(Kind::Interview, "2026-11-18 10:00", &[Interviewer]);
    stage.converse(Interviewer, Talk::Confirm(id)).unwrap();
    let (from, to) = (Interviewer.member(), Executive.member());
    let seat = HandOver { conversation: id, from, to, reason: String::new() };
    stage.converse(Interviewer, Talk::HandOver(seat)).unwrap();
    assert_eq!(stage.process.brief_read(id, to), None);
    assert_eq!(stage.conversation(id).unconfirmed(), [to]);
    stage.converse(Executive, Talk::Confirm(id)).unwrap();
    assert!(stage.process.brief_read(id, to).is_some());
}

#[test]
fn whoever_goes_into_an_interview_knows_the_spec_it_measures_by() {
    let mut stage = Stage::new();
    let id = stage.book(Kind::Interview, "2026-11-18 10:00", &[Interviewer]);
    let talk = stage.book(Kind::Peer, "2026-11-18 12:00", &[Interviewer]);
    stage.jobs[0].version = 2;
    let news = process::job::News::SpecChanged { version: 2 };
    stage.decide(ledger::side::Actor::Clock, Command::Process(process::Command::JobNews(news))).unwrap();
    assert_eq!(stage.converse(Interviewer, Talk::Confirm(id)), Err(Refusal::SpecUnseen));
    stage.converse(Interviewer, Talk::Confirm(talk)).unwrap();
    let seen = Command::Process(process::Command::AcknowledgeSpec(2));
    stage.by(Interviewer).does(seen).unwrap();
    stage.converse(Interviewer, Talk::Confirm(id)).unwrap();
}
