//! Jobs in the ledger: the range before the first interview (1.4), a spec that changes (4.1), evidence
//! (4.7), a job that pauses, fills or closes.

use crate::support::{
    Candidate, Happened, Interviewer, Manager, Owner, Recruiter, Stage, Who, at, job, other_job, requirement,
};
use ledger::{
    Command,
    conversation::{self, Kind as ConversationKind},
    evidence::{self, Bearing, Source, add::Add},
    ids::ConversationId,
    job::State as JobState,
    process::{self, Ending, job::News},
    promise::{Kind as PromiseKind, State},
    reaction::Letter,
    refusal::Refusal,
    side::Actor,
};

impl Stage {
    fn news(&mut self, news: News) -> Happened {
        let command = Command::Process(process::Command::JobNews(news));
        self.decide(Actor::Person(Manager.person()), command)
    }

    fn another_version(&mut self) {
        self.jobs[0].version += 1;
        self.news(News::SpecChanged { version: self.jobs[0].version }).unwrap();
    }

    fn acknowledges(&mut self, who: Who, version: i64) -> Happened {
        self.by(who).does(Command::Process(process::Command::AcknowledgeSpec(version)))
    }

    fn asks_range(&mut self) -> Happened {
        self.by(Candidate).does(Command::Process(process::Command::AskRange))
    }

    fn confirms(&mut self, who: Who, id: ConversationId) -> Happened {
        self.converse(who, conversation::Command::Confirm(id))
    }

    fn saw(&mut self, who: Who, add: Add) -> Happened {
        self.by(who).does(Command::Evidence(evidence::Command::Add(add)))
    }
}

fn seen(conversation: Option<ConversationId>) -> Add {
    Add {
        requirement: requirement(1),
        bearing: Bearing::For,
        source: if conversation.is_some() { Source::Conversation } else { Source::Cv },
        conversation,
        text: "Planned four seasons in a row".into(),
    }
}

#[test]
fn nobody_is_interviewed_before_the_range_is_disclosed() {
    let mut stage = Stage::new();
    let pay = stage.jobs[0].pay.take();
    for kind in [ConversationKind::Screening, ConversationKind::Interview] {
        let book = stage.try_book(kind, "2026-11-18 10:00", &[Interviewer]);
        assert_eq!(book, Err(Refusal::RangeMissing), "{kind:?}");
    }
    stage.book(ConversationKind::Informal, "2026-11-18 12:00", &[Interviewer]);

    stage.asks_range().unwrap();
    assert_eq!(stage.asks_range(), Ok(vec![]), "once is enough");
    let owed = stage.owed(PromiseKind::Range).clone();
    assert_eq!(owed.due_at, at("2026-11-18 17:00"));
    stage.until("2026-11-17 09:00");
    stage.jobs[0].pay = pay;
    stage.another_version();
    assert_eq!(stage.state(owed.id), State::Kept);
    stage.book(ConversationKind::Interview, "2026-11-18 10:00", &[Interviewer]);
    assert_eq!(stage.asks_range(), Err(Refusal::RangeKnown));
}

#[test]
fn a_talk_without_a_job_measures_nobody() {
    let mut stage = Stage::new();
    stage.process.job = None;
    let book = stage.try_book(ConversationKind::Interview, "2026-11-18 10:00", &[Interviewer]);
    assert_eq!(book, Err(Refusal::NoJob));
    assert_eq!(stage.saw(Interviewer, seen(None)), Err(Refusal::NotYours), "and has no part in it");
    assert_eq!(stage.saw(Recruiter, seen(None)), Err(Refusal::NoJob));
    stage.book(ConversationKind::Informal, "2026-11-18 10:00", &[Interviewer]);
}

#[test]
fn a_job_that_is_not_open_books_no_interview() {
    for state in [JobState::Draft, JobState::Paused, JobState::Filled, JobState::Closed] {
        let mut stage = Stage::new();
        stage.jobs[0].state = state;
        let book = stage.try_book(ConversationKind::Interview, "2026-11-18 10:00", &[Interviewer]);
        assert_eq!(book, Err(Refusal::JobNotOpen), "{state:?}");
    }
}

#[test]
fn what_changed_in_the_spec_is_seen_before_the_next_interview() {
    let mut stage = Stage::new();
    let id = stage.book(ConversationKind::Interview, "2026-11-19 10:00", &[Interviewer]);
    assert!(stage.process.has_seen_spec(Candidate.person()));
    stage.another_version();
    for who in [Candidate, Recruiter, Interviewer] {
        assert_eq!(stage.letters_to(who).last(), Some(&Letter::SpecChanged), "{who:?}");
        assert_eq!(stage.process.last_spec_seen(who.person()), Some(1));
    }
    assert!(stage.process.has_seen_spec(Manager.person()), "who changed it knows");
    for who in [Candidate, Interviewer] {
        assert_eq!(stage.confirms(who, id), Err(Refusal::SpecUnseen), "{who:?}");
        assert_eq!(stage.acknowledges(who, 1), Err(Refusal::SpecMovedOn));
        stage.acknowledges(who, 2).unwrap();
        assert_eq!(stage.acknowledges(who, 2), Ok(vec![]));
        stage.confirms(who, id).unwrap();
    }
    assert_eq!(stage.process.spec_version(), Some(2));
}

#[test]
fn the_same_version_is_told_once() {
    let mut stage = Stage::new();
    stage.another_version();
    assert_eq!(stage.news(News::SpecChanged { version: 2 }), Ok(vec![]));
    assert_eq!(stage.news(News::SpecChanged { version: 1 }), Ok(vec![]));
}

#[test]
fn evidence_stands_beside_the_cv_with_its_source_whoever_saw_it() {
    let mut stage = Stage::new();
    let interview = stage.held(ConversationKind::Interview, "2026-11-17 10:00");
    stage.saw(Interviewer, seen(Some(interview))).unwrap();
    stage.saw(Candidate, seen(None)).unwrap();
    let elsewhere = Add { requirement: requirement(4), ..seen(None) };
    assert_eq!(stage.saw(Interviewer, elsewhere), Err(Refusal::NoSuchRequirement), "of the other job");
    let [first, second] = stage.process.evidence.as_slice() else { panic!("two pieces") };
    assert_eq!((first.by, first.source), (Interviewer.person(), Source::Conversation));
    assert_eq!((second.by, second.spec_version), (Candidate.person(), 1));
    let id = first.id;
    let withdraw = || Command::Evidence(evidence::Command::Withdraw(id));
    assert_eq!(stage.by(Recruiter).does(withdraw()), Err(Refusal::NotYours));
    stage.by(Interviewer).does(withdraw()).unwrap();
    assert_eq!(stage.process.evidence[0].withdrawn_at, Some(stage.now), "it stays, struck through");
}

#[test]
fn what_was_said_off_the_record_is_held_against_nobody() {
    let mut stage = Stage::new();
    for (kind, starts) in
        [(ConversationKind::Peer, "2026-11-17 10:00"), (ConversationKind::Informal, "2026-11-17 12:00")]
    {
        let talk = stage.held(kind, starts);
        assert_eq!(stage.saw(Interviewer, seen(Some(talk))), Err(Refusal::OffTheRecord), "{kind:?}");
    }
}

#[test]
fn a_pause_moves_what_the_company_owes_by_the_announced_date() {
    let mut stage = Stage::new();
    stage.held(ConversationKind::Interview, "2026-11-17 10:00");
    let owed = stage.owed(PromiseKind::Answer).id;
    let until = at("2026-12-10 09:00");
    stage.news(News::Paused { until, reason: "The season ended early".into() }).unwrap();
    assert_eq!(stage.promise(owed).due_at, at("2026-12-10 17:00"));
    assert!(stage.letters_to(Candidate).contains(&Letter::JobPaused));
    stage.until("2026-12-10 12:00");
    stage.answers(Recruiter, false).unwrap();
    stage.until("2026-12-10 13:00");
    assert_eq!(stage.state(owed), State::Late, "a kept new date counts as late");
}

#[test]
fn a_filled_job_owes_everyone_an_answer_and_a_closed_one_tells_them() {
    let mut stage = Stage::new();
    stage.news(News::Filled).unwrap();
    assert!(stage.process.ended.is_none());
    assert_eq!(stage.owed(PromiseKind::Answer).due_at, at("2026-11-23 17:00"));
    assert!(stage.letters_to(Candidate).contains(&Letter::JobFilled));
    stage.news(News::Closed { reason: "No budget this year".into() }).unwrap();
    assert_eq!(stage.process.ended.as_ref().map(|ended| ended.how), Some(Ending::JobClosed));
    assert_eq!(stage.letters_to(Candidate).last(), Some(&Letter::JobClosed));
    assert_eq!(stage.news(News::Resumed), Ok(vec![]), "what has ended is told nothing more");
}

#[test]
fn the_days_of_the_stage_are_those_promised_to_the_candidate() {
    let mut stage = Stage::new();
    stage.jobs[0].stages[0].days_to_answer = 2;
    let enter = Command::Process(process::Command::EnterStage(job().stages[0].id));
    stage.by(Recruiter).does(enter).unwrap();
    stage.held(ConversationKind::Interview, "2026-11-17 10:00");
    assert_eq!(stage.owed(PromiseKind::Answer).due_at, at("2026-11-19 17:00"));
}

#[test]
fn a_stage_of_another_plan_is_none_of_this_one() {
    let mut stage = Stage::new();
    let enter = Command::Process(process::Command::EnterStage(other_job().stages[0].id));
    assert_eq!(stage.by(Recruiter).does(enter), Err(Refusal::NoSuchStage));
}

#[test]
fn silence_is_recorded_by_the_candidate_and_only_when_a_promise_is_broken() {
    let mut stage = Stage::new();
    stage.held(ConversationKind::Interview, "2026-11-17 10:00");
    let silent = || Command::Process(process::Command::WentSilent("Two weeks without a word".into()));
    assert_eq!(stage.by(Candidate).does(silent()), Err(Refusal::NotSilent));
    stage.until("2026-12-01 09:00");
    assert_eq!(stage.owed(PromiseKind::Answer).state, State::Broken);
    assert_eq!(stage.by(Owner).does(silent()), Err(Refusal::NotYours));
    stage.by(Candidate).does(silent()).unwrap();
    assert_eq!(stage.process.ended.as_ref().map(|ended| ended.how), Some(Ending::WentSilent));
    assert!(stage.letters_to(Recruiter).contains(&Letter::WentSilent));
}
