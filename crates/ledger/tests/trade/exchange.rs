//! 'How do you think it went?': sealed until both have said it, and never a trap (3.1; PROMISES.md, Seals).

use crate::support::{Candidate, Executive, Happened, Interviewer, Recruiter, Stage, Who, at, codes};
use ledger::{
    Command,
    conversation::Kind,
    event::Event,
    exchange::{self, send::SendView},
    ids::ConversationId,
    reaction::Letter,
    refusal::{Field, Refusal},
};

impl Stage {
    fn views(&mut self, who: Who, conversation: ConversationId) -> Happened {
        let (talk, own) = ("We spoke of the season".into(), "I talked too long at first".into());
        self.by(who).does(Command::Exchange(exchange::Command::Send(SendView { conversation, talk, own })))
    }
}

fn seen_by(stage: &Stage, who: Who, id: ConversationId) -> usize {
    stage.process.seen_by(who.person()).exchange(id).unwrap().views.len()
}

#[test]
fn both_views_open_together() {
    let mut stage = Stage::new();
    let id = stage.held(Kind::Interview, "2026-11-18 10:00");
    let first = stage.views(Candidate, id).unwrap();
    assert_eq!((seen_by(&stage, Candidate, id), seen_by(&stage, Interviewer, id)), (1, 0));
    assert!(!stage.process.shows(&first[0], Interviewer.person()));
    let second = stage.views(Interviewer, id).unwrap();
    assert_eq!(codes(&second), ["view_sent", "exchange_opened"]);
    assert_eq!((seen_by(&stage, Candidate, id), seen_by(&stage, Interviewer, id)), (2, 2));
    assert!(stage.process.shows(&first[0], Interviewer.person()));
    for who in [Candidate, Interviewer] {
        assert_eq!(stage.letters_to(who).last(), Some(&Letter::ExchangeOpened));
    }
}

#[test]
fn of_several_who_met_the_candidate_each_sees_it_after_their_own() {
    let mut stage = Stage::new();
    let id = stage.book(Kind::Interview, "2026-11-18 10:00", &[Interviewer, Executive]);
    stage.until("2026-11-18 10:30");
    stage.views(Interviewer, id).unwrap();
    stage.views(Candidate, id).unwrap();
    assert_eq!(seen_by(&stage, Executive, id), 0);
    assert_eq!(seen_by(&stage, Recruiter, id), 0, "it is between those who met");
    stage.views(Executive, id).unwrap();
    assert_eq!(seen_by(&stage, Executive, id), 3);
    assert_eq!(stage.views(Executive, id), Err(Refusal::ViewSent));
    assert_eq!(stage.views(Recruiter, id), Err(Refusal::NotAttending));
}

#[test]
fn after_seven_days_whoever_waits_is_told_that_none_came_and_a_late_one_still_opens_it() {
    let mut stage = Stage::new();
    let id = stage.held(Kind::Interview, "2026-11-18 10:00");
    stage.views(Candidate, id).unwrap();
    let rung = stage.until("2026-11-25 10:29");
    assert!(!rung.iter().any(|entry| matches!(entry.event, Event::ExchangeClosed { .. })));
    stage.until("2026-11-25 10:31");
    assert_eq!(stage.process.exchange(id).unwrap().closed_at, Some(at("2026-11-25 10:30")));
    assert_eq!(stage.letters_to(Candidate).last(), Some(&Letter::ExchangeClosed));
    assert!(!stage.letters_to(Interviewer).contains(&Letter::ExchangeClosed));
    stage.views(Interviewer, id).unwrap();
    assert!(stage.process.exchange(id).unwrap().opened_at.is_some());
}

#[test]
fn nobody_is_asked_how_it_went_once_the_outcome_is_known() {
    let mut stage = Stage::new();
    let id = stage.held(Kind::Interview, "2026-11-18 10:00");
    stage.answers(Recruiter, true).unwrap();
    stage.until("2026-11-18 11:00");
    assert!(stage.process.ended.is_some());
    assert_eq!(stage.views(Candidate, id), Err(Refusal::OutcomeKnown));
    assert_eq!(stage.views(Interviewer, id), Err(Refusal::OutcomeKnown));
}

#[test]
fn it_is_said_after_the_start_and_in_both_parts() {
    let mut stage = Stage::new();
    let id = stage.book(Kind::Interview, "2026-11-18 10:00", &[Interviewer]);
    assert_eq!(stage.views(Candidate, id), Err(Refusal::NotStarted));
    stage.until("2026-11-18 10:30");
    let send = |talk: &str, own: &str| {
        let view = SendView { conversation: id, talk: talk.into(), own: own.into() };
        Command::Exchange(exchange::Command::Send(view))
    };
    assert_eq!(stage.by(Candidate).does(send("", "Well")), Err(Refusal::Missing(Field::Text)));
    assert_eq!(stage.by(Candidate).does(send("Well", " ")), Err(Refusal::Missing(Field::Own)));
}
