//! Roles that move: stories 1 and 4, moments 1.3, 3.6, 4.6 and 4.8. Nothing moves without an answer.

use crate::support::{Candidate, Happened, Recruiter, Stage, Who, at, job, other_job};
use ledger::{
    Command,
    conversation::Kind as ConversationKind,
    ids::ProposalId,
    job::State as JobState,
    process::{self, Ending},
    promise::{About, Kind as PromiseKind, State as PromiseState},
    proposal::{Command as C, Kind, State, answer::GiveAnswer, put::Put},
    reaction::Letter,
    refusal::{Field, Refusal},
};

impl Stage {
    fn puts(&mut self, who: Who, put: Put) -> Result<ProposalId, Refusal> {
        self.by(who).does(Command::Proposal(C::Put(put)))?;
        Ok(self.process.proposals.last().unwrap().id)
    }

    fn says(&mut self, who: Who, proposal: ProposalId, accepted: bool) -> Happened {
        let answer = GiveAnswer { proposal, accepted, text: String::new() };
        self.by(who).does(Command::Proposal(C::Answer(answer)))
    }

    fn proposal_state(&self, proposal: ProposalId) -> State {
        self.process.proposal(proposal).unwrap().state
    }
}

fn coordinator() -> Put {
    Put {
        kind: Kind::Role,
        role: "Coordinator".into(),
        pay: None,
        job: None,
        reason: "The team has a manager already".into(),
        counters: None,
    }
}

fn other() -> Put {
    Put { kind: Kind::Job, role: String::new(), job: Some(other_job().id), ..coordinator() }
}

#[test]
fn another_role_waits_five_minutes_and_can_be_taken_back() {
    let mut stage = Stage::new();
    let put = stage.puts(Recruiter, coordinator()).unwrap();
    assert!(stage.process.seen_by(Candidate.person()).proposals.is_empty());
    assert_eq!(stage.by(Candidate).does(Command::Proposal(C::TakeBack(put))), Err(Refusal::NotYours));
    stage.by(Recruiter).does(Command::Proposal(C::TakeBack(put))).unwrap();
    stage.until("2026-11-20 09:00");
    assert_eq!(stage.proposal_state(put), State::TakenBack);
    assert!(!stage.letters_to(Candidate).contains(&Letter::ProposalPut));
    assert!(stage.process.seen_by(Candidate.person()).proposals.is_empty());
}

#[test]
fn nothing_moves_before_it_is_answered() {
    let mut stage = Stage::new();
    let put = stage.puts(Recruiter, coordinator()).unwrap();
    stage.until("2026-11-16 09:05");
    assert_eq!(stage.letters_to(Candidate).last(), Some(&Letter::ProposalPut));
    let book = stage.try_book(ConversationKind::Interview, "2026-11-18 10:00", &[Recruiter]);
    assert_eq!(book, Err(Refusal::ProposalPending));
    let enter = Command::Process(process::Command::EnterStage(job().stages[1].id));
    assert_eq!(stage.by(Recruiter).does(enter.clone()), Err(Refusal::ProposalPending));
    // A talk measures nobody.
    stage.book(ConversationKind::Informal, "2026-11-18 12:00", &[Recruiter]);

    stage.says(Candidate, put, false).unwrap();
    assert_eq!(stage.proposal_state(put), State::Declined);
    assert_eq!(stage.letters_to(Recruiter).last(), Some(&Letter::ProposalAnswered));
    stage.by(Recruiter).does(enter).unwrap();
    stage.book(ConversationKind::Interview, "2026-11-18 10:00", &[Recruiter]);
}

#[test]
fn a_counter_takes_the_place_of_what_it_answers_and_is_owed_an_answer() {
    let mut stage = Stage::new();
    let put = stage.puts(Recruiter, coordinator()).unwrap();
    let early = Put { role: "Manager of the winter season".into(), counters: Some(put), ..coordinator() };
    assert_eq!(stage.puts(Candidate, early.clone()), Err(Refusal::ProposalAnswered), "not sent yet");
    stage.until("2026-11-16 09:05");
    assert_eq!(stage.puts(Recruiter, Put { counters: Some(put), ..coordinator() }), Err(Refusal::NotYours));
    let counter = stage.puts(Candidate, early).unwrap();
    assert_eq!(stage.proposal_state(put), State::Open, "it may still be taken back");
    stage.until("2026-11-16 09:10");
    assert_eq!((stage.proposal_state(put), stage.proposal_state(counter)), (State::Countered, State::Open));
    let owed = stage.owed(PromiseKind::Answer).clone();
    assert_eq!(owed.about, About::Proposal(counter));
    assert_eq!(owed.due_at, at("2026-11-23 17:00"));
    assert_eq!(stage.says(Candidate, counter, true), Err(Refusal::NotYours), "not to oneself");
    stage.says(Recruiter, counter, true).unwrap();
    assert_eq!(stage.state(owed.id), PromiseState::Kept);
}

#[test]
fn one_proposal_at_a_time_is_on_the_table() {
    let mut stage = Stage::new();
    stage.puts(Recruiter, coordinator()).unwrap();
    assert_eq!(stage.puts(Recruiter, other()), Err(Refusal::ProposalPending));
}

#[test]
fn another_job_takes_the_process_along_with_its_history() {
    let mut stage = Stage::new();
    let talk = stage.held(ConversationKind::Interview, "2026-11-17 10:00");
    let asked = stage.ask(Candidate, None);
    let put = stage.puts(Recruiter, other()).unwrap();
    stage.until("2026-11-17 10:40");
    assert_eq!(stage.process.job, Some(job().id), "not without consent");
    stage.says(Candidate, put, true).unwrap();
    let process = &stage.process;
    assert_eq!((process.job, process.stage), (Some(other_job().id), Some(other_job().stages[0].id)));
    assert_eq!((process.past_jobs[0].job, process.past_jobs[0].how), (job().id, Ending::Moved));
    let about = |at| process.job_at(at);
    assert_eq!((about(process.opened_at), about(stage.now)), (Some(job().id), Some(other_job().id)));
    assert!(process.conversation(talk).is_ok() && process.question(asked).is_ok());
    assert_eq!(process.spec_version(), Some(1));
    assert_eq!(stage.letters_to(Candidate).last(), Some(&Letter::JobChanged));
}

#[test]
fn one_who_was_declined_may_be_offered_another_job_and_one_who_left_is_left_alone() {
    let mut stage = Stage::new();
    stage.declines(Recruiter).unwrap();
    stage.until("2026-11-16 09:05");
    assert_eq!(stage.process.ended.as_ref().map(|ended| ended.how), Some(Ending::Declined));
    assert_eq!(stage.puts(Recruiter, coordinator()), Err(Refusal::ProcessEnded), "only another job");
    let put = stage.puts(Recruiter, other()).unwrap();
    stage.until("2026-11-16 09:10");
    stage.says(Candidate, put, true).unwrap();
    assert!(stage.process.ended.is_none());
    assert_eq!(stage.process.past_jobs[0].how, Ending::Declined);

    stage.withdraws(Candidate).unwrap();
    assert_eq!(stage.puts(Recruiter, other()), Err(Refusal::ProcessEnded));
}

#[test]
fn a_job_that_closed_meanwhile_takes_nobody() {
    let mut stage = Stage::new();
    let put = stage.puts(Recruiter, other()).unwrap();
    stage.until("2026-11-16 09:05");
    stage.jobs[1].state = JobState::Closed;
    assert_eq!(stage.says(Candidate, put, true), Err(Refusal::JobNotOpen));
    stage.says(Candidate, put, false).unwrap();
    assert_eq!(stage.puts(Recruiter, other()), Err(Refusal::JobNotOpen));
}

#[test]
fn a_proposal_says_what_and_why() {
    let mut stage = Stage::new();
    let without_role = Put { role: " ".into(), ..coordinator() };
    assert_eq!(stage.puts(Recruiter, without_role), Err(Refusal::Missing(Field::Role)));
    let without_reason = Put { reason: String::new(), ..coordinator() };
    assert_eq!(stage.puts(Recruiter, without_reason), Err(Refusal::Missing(Field::Reason)));
    let mut pay = job().pay.unwrap();
    pay.most = pay.least - 1;
    let upside_down = Put { pay: Some(pay), ..coordinator() };
    assert_eq!(stage.puts(Recruiter, upside_down), Err(Refusal::PayOutOfBounds));
    assert_eq!(stage.puts(Recruiter, Put { job: None, ..other() }), Err(Refusal::Missing(Field::Job)));
    assert_eq!(stage.puts(Recruiter, Put { job: Some(job().id), ..other() }), Err(Refusal::SameJob));
}

#[test]
fn the_end_of_a_process_ends_what_was_on_its_table() {
    let mut stage = Stage::new();
    let put = stage.puts(Recruiter, coordinator()).unwrap();
    stage.withdraws(Candidate).unwrap();
    stage.until("2026-11-20 09:00");
    assert_eq!(stage.proposal_state(put), State::Lapsed);
    assert!(!stage.letters_to(Candidate).contains(&Letter::ProposalPut));
}

#[test]
fn sums_stand_in_the_record_and_no_words_beside_them() {
    let mut stage = Stage::new();
    let mut pay = job().pay.unwrap();
    (pay.parts, pay.criteria) = ("A car, since my mother is ill".into(), "She knows why".into());
    stage.puts(Candidate, Put { pay: Some(pay.clone()), ..coordinator() }).unwrap();
    let kept = stage.process.proposals[0].terms.pay.clone().unwrap();
    assert_eq!((kept.least, kept.parts.as_str(), kept.criteria.as_str()), (pay.least, "", ""));
    pay.currency = "€".into();
    let other = Put { pay: Some(pay), ..coordinator() };
    assert_eq!(Stage::new().puts(Candidate, other), Err(Refusal::PayOutOfBounds));
}
