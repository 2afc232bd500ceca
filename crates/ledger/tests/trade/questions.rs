//! PROMISES.md, Questions.

use crate::support::{Candidate, Executive, Interviewer, Manager, Recruiter, Stage, at};
use ledger::{
    conversation::Kind as ConversationKind,
    event::Event,
    promise::{Kind, State},
    question::State as QuestionState,
    reaction::Letter,
    refusal::Refusal,
};

#[test]
fn a_question_in_writing_promises_a_reply_in_two_business_days() {
    let mut stage = Stage::new();
    stage.until("2026-11-19 15:00");
    stage.ask(Candidate, None);
    let reply = stage.owed(Kind::Reply);
    assert_eq!((reply.owed_by, reply.due_at), (Recruiter.person(), at("2026-11-23 17:00")));
    assert_eq!(stage.letters_to(Recruiter), [Letter::QuestionAsked]);
}

#[test]
fn a_question_for_a_conversation_is_owed_on_its_day_by_who_attends_and_follows_it() {
    let mut stage = Stage::new();
    let id = stage.book(ConversationKind::Interview, "2026-11-18 10:00", &[Executive]);
    stage.ask(Candidate, Some(id));
    assert_eq!(stage.owed(Kind::Reply).owed_by, Executive.person());
    assert_eq!(stage.owed(Kind::Reply).due_at, at("2026-11-18 17:00"));
    stage.reschedule(id, "2026-11-20 16:45").unwrap(); // ends after five on a Friday
    assert_eq!(stage.owed(Kind::Reply).due_at, at("2026-11-23 17:00"));
    assert!(!stage.owed(Kind::Reply).was_moved());
    stage.cancel(Recruiter, id).unwrap();
    assert_eq!(stage.owed(Kind::Reply).due_at, at("2026-11-18 17:00"));
}

#[test]
fn moving_the_conversation_does_not_wash_a_moved_reply_clean() {
    let mut stage = Stage::new();
    let id = stage.book(ConversationKind::Interview, "2026-11-18 10:00", &[Executive]);
    let question = stage.ask(Candidate, Some(id));
    let promise = stage.owed(Kind::Reply).id;
    stage.move_date(Executive, promise, "2026-11-25 17:00").unwrap();
    stage.reschedule(id, "2026-11-19 10:00").unwrap();
    assert_eq!(stage.promise(promise).due_at, at("2026-11-25 17:00"));
    stage.reply(Executive, question).unwrap();
    assert_eq!(stage.state(promise), State::Late);
}

#[test]
fn a_reply_keeps_the_promise_and_leaves_the_question_to_its_asker() {
    let mut stage = Stage::new();
    let question = stage.ask(Candidate, None);
    stage.reply(Recruiter, question).unwrap();
    assert_eq!(stage.owed(Kind::Reply).state, State::Kept);
    assert_eq!(stage.process.questions[0].state, QuestionState::Replied);
    assert_eq!(stage.letters_to(Candidate).last(), Some(&Letter::QuestionReplied));
}

#[test]
fn only_the_asker_marks_answered() {
    let mut stage = Stage::new();
    let question = stage.ask(Candidate, None);
    stage.reply(Recruiter, question).unwrap();
    assert_eq!(stage.says_answered(Recruiter, question), Err(Refusal::OnlyTheAsker));
    assert_eq!(stage.says_still_open(Recruiter, question), Err(Refusal::OnlyTheAsker));
    stage.says_answered(Candidate, question).unwrap();
    assert_eq!(stage.process.questions[0].state, QuestionState::Answered);
    assert_eq!(stage.reply(Recruiter, question), Err(Refusal::QuestionAnswered));

    let theirs = stage.ask(Recruiter, None);
    assert_eq!(stage.owed(Kind::Reply).owed_by, Candidate.person());
    assert_eq!(stage.reply(Recruiter, theirs), Err(Refusal::OwnQuestion));
    stage.reply(Candidate, theirs).unwrap();
    assert_eq!(stage.says_answered(Candidate, theirs), Err(Refusal::OnlyTheAsker));
    stage.says_answered(Recruiter, theirs).unwrap();
}

#[test]
fn a_reply_never_confirmed_is_asked_about_twice_and_stays_replied() {
    let mut stage = Stage::new();
    let question = stage.ask(Candidate, None);
    stage.reply(Recruiter, question).unwrap();
    stage.until("2026-12-31 10:00");
    let reminded = stage.when(|event| matches!(event, Event::QuestionReminded { .. }));
    assert_eq!(reminded, [at("2026-11-18 09:00"), at("2026-11-23 09:00")]);
    assert_eq!(stage.process.questions[0].state, QuestionState::Replied);
    assert_eq!(stage.wake_at(), None);
}

#[test]
fn a_reply_that_does_not_answer_it_owes_another_one() {
    let mut stage = Stage::new();
    let question = stage.ask(Candidate, None);
    stage.reply(Recruiter, question).unwrap();
    stage.says_still_open(Candidate, question).unwrap();
    let states: Vec<_> = stage.all_owed(Kind::Reply).iter().map(|promise| promise.state).collect();
    assert_eq!(states, [State::Kept, State::Open]);
    assert!(stage.says_still_open(Candidate, question).unwrap().is_empty());
    assert_eq!(stage.letters_to(Recruiter).last(), Some(&Letter::QuestionStillOpen));
}

#[test]
fn a_question_goes_unanswered_only_visibly() {
    let mut stage = Stage::new();
    let id = stage.book(ConversationKind::Interview, "2026-11-18 10:00", &[Interviewer]);
    stage.ask(Candidate, Some(id));
    stage.until("2026-11-23 10:00");
    assert_eq!(stage.owed(Kind::Reply).state, State::Broken);
    assert_eq!(stage.owed(Kind::Reply).escalated_to, Some(Manager.member()));
}

#[test]
fn marked_answered_after_the_conversation_it_was_answered_in_it() {
    // The next morning it would be late, a week later broken: had the company not answered in time.
    for marked in ["2026-11-19 09:00", "2026-11-27 09:00"] {
        let mut stage = Stage::new();
        let id = stage.book(ConversationKind::Interview, "2026-11-18 10:00", &[Executive]);
        let question = stage.ask(Candidate, Some(id));
        stage.until(marked);
        stage.says_answered(Candidate, question).unwrap();
        assert_eq!(stage.owed(Kind::Reply).delivered_at, Some(at("2026-11-18 10:30")));
        assert_eq!(stage.owed(Kind::Reply).state, State::Kept);
    }
}

#[test]
fn nobody_asks_for_a_conversation_that_is_over() {
    let mut stage = Stage::new();
    let id = stage.book(ConversationKind::Interview, "2026-11-18 10:00", &[Executive]);
    stage.until("2026-11-18 10:30");
    let ask = ledger::question::ask::Ask { text: "And now?".into(), conversation: Some(id) };
    let refused = stage.by(Candidate).does(ledger::Command::Question(ledger::question::Command::Ask(ask)));
    assert_eq!(refused, Err(Refusal::AlreadyStarted));
}

#[test]
fn another_reply_is_asked_about_anew() {
    let mut stage = Stage::new();
    let question = stage.ask(Candidate, None);
    stage.reply(Recruiter, question).unwrap();
    stage.until("2026-12-01 09:00");
    stage.reply(Recruiter, question).unwrap();
    stage.until("2026-12-31 10:00");
    let reminded = stage.when(|event| matches!(event, Event::QuestionReminded { .. }));
    assert_eq!(reminded[2..], [at("2026-12-03 09:00"), at("2026-12-08 09:00")]);
}

#[test]
fn a_conversation_that_ends_at_the_close_leaves_the_next_day_for_the_reply() {
    let mut stage = Stage::new();
    let id = stage.book(ConversationKind::Interview, "2026-11-18 16:30", &[Executive]);
    stage.ask(Candidate, Some(id));
    assert_eq!(stage.owed(Kind::Reply).due_at, at("2026-11-19 17:00"));
}
