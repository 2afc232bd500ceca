//! A conversation is of a declared kind, and changes it by consent only (1.2).

use crate::support::{Candidate, Executive, Happened, Interviewer, Recruiter, Stage, Who, at};
use ledger::{
    conversation::{
        self, Kind,
        kind::{AnswerKind, ProposeKind},
    },
    ids::ConversationId,
    job::State as JobState,
    reaction::Letter,
    refusal::{Field, Refusal},
    side::Side,
};

impl Stage {
    fn proposes(&mut self, who: Who, conversation: ConversationId, to: Kind) -> Happened {
        let reason = "I would like to ask about the work itself".into();
        self.converse(who, conversation::Command::ProposeKind(ProposeKind { conversation, to, reason }))
    }

    fn answers_kind(&mut self, who: Who, conversation: ConversationId, accepted: bool) -> Happened {
        self.converse(who, conversation::Command::AnswerKind(AnswerKind { conversation, accepted }))
    }
}

#[test]
fn a_chat_becomes_an_interview_only_when_the_candidate_agrees() {
    let mut stage = Stage::new();
    let id = stage.book(Kind::Informal, "2026-11-18 10:00", &[Interviewer]);
    stage.until("2026-11-18 10:08");
    stage.proposes(Interviewer, id, Kind::Interview).unwrap();
    assert_eq!(stage.conversation(id).kind, Kind::Informal, "until then the old kind holds");
    assert_eq!(stage.process.kind_awaits(id), Some(Side::Candidate));
    assert_eq!(stage.letters_to(Candidate).last(), Some(&Letter::KindProposed));
    stage.answers_kind(Candidate, id, true).unwrap();
    assert_eq!(stage.conversation(id).kind, Kind::Interview);
    assert_eq!(stage.process.pending_kind(id), None);
    assert_eq!(stage.letters_to(Interviewer).last(), Some(&Letter::KindAnswered));
}

#[test]
fn a_no_leaves_it_what_it_was_and_another_proposal_may_follow() {
    let mut stage = Stage::new();
    let id = stage.book(Kind::Informal, "2026-11-18 10:00", &[Interviewer]);
    stage.proposes(Interviewer, id, Kind::Interview).unwrap();
    stage.answers_kind(Candidate, id, false).unwrap();
    assert_eq!(stage.conversation(id).kind, Kind::Informal);
    assert_eq!(stage.answers_kind(Candidate, id, true), Err(Refusal::NoKindProposed));
    stage.proposes(Candidate, id, Kind::Peer).unwrap();
    assert_eq!(stage.process.kind_awaits(id), Some(Side::Company));
    stage.answers_kind(Recruiter, id, true).unwrap();
    assert_eq!(stage.conversation(id).kind, Kind::Peer);
}

#[test]
fn nobody_answers_for_the_other_side() {
    let mut stage = Stage::new();
    let id = stage.book(Kind::Informal, "2026-11-18 10:00", &[Interviewer]);
    stage.proposes(Interviewer, id, Kind::Interview).unwrap();
    assert_eq!(stage.answers_kind(Recruiter, id, true), Err(Refusal::NotYours));
    assert_eq!(stage.answers_kind(Interviewer, id, true), Err(Refusal::NotYours));
    assert_eq!(stage.proposes(Candidate, id, Kind::Peer), Err(Refusal::KindPending));
    assert_eq!(stage.proposes(Executive, id, Kind::Peer), Err(Refusal::NotYours), "who has no part in it");
}

#[test]
fn what_it_was_it_stays_when_it_is_over() {
    let mut stage = Stage::new();
    let id = stage.book(Kind::Informal, "2026-11-18 10:00", &[Interviewer]);
    stage.proposes(Interviewer, id, Kind::Interview).unwrap();
    stage.until("2026-11-18 10:30");
    assert_eq!(stage.answers_kind(Candidate, id, true), Err(Refusal::AlreadyOver));
    stage.answers_kind(Candidate, id, false).unwrap();
    assert_eq!(stage.proposes(Interviewer, id, Kind::Interview), Err(Refusal::AlreadyOver));
    assert_eq!(stage.conversation(id).kind, Kind::Informal);
}

#[test]
fn another_kind_has_a_reason_and_may_be_held() {
    let mut stage = Stage::new();
    let id = stage.book(Kind::Informal, "2026-11-18 10:00", &[Interviewer]);
    let silent = ProposeKind { conversation: id, to: Kind::Interview, reason: "  ".into() };
    assert_eq!(
        stage.converse(Interviewer, conversation::Command::ProposeKind(silent)),
        Err(Refusal::Missing(Field::Reason))
    );
    assert_eq!(stage.proposes(Interviewer, id, Kind::Informal), Err(Refusal::SameKind));
    stage.jobs[0].pay = None;
    assert_eq!(stage.proposes(Interviewer, id, Kind::Interview), Err(Refusal::RangeMissing));
    stage.jobs[0].state = JobState::Paused;
    assert_eq!(stage.proposes(Interviewer, id, Kind::Screening), Err(Refusal::JobNotOpen));
    stage.now = at("2026-11-17 10:00");
    stage.cancel(Recruiter, id).unwrap();
    assert_eq!(stage.proposes(Interviewer, id, Kind::Peer), Err(Refusal::Cancelled));
}
