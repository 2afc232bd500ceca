//! A question that one level could not answer goes to the next who can, and the way it took stays (4.4).

use crate::support::{Candidate, Executive, Happened, Manager, Recruiter, Stage, Who, at};
use ledger::{
    Command,
    conversation::Kind as ConversationKind,
    ids::{ConversationId, QuestionId},
    promise::{Kind, State},
    question::{self, State as QuestionState, route::PassOn},
    reaction::Letter,
    refusal::{Field, Refusal},
};

impl Stage {
    fn passes_on(
        &mut self,
        who: Who,
        question: QuestionId,
        to: Who,
        conversation: Option<ConversationId>,
    ) -> Happened {
        let reason = "The budget is decided above me".into();
        let pass = PassOn { question, to: to.member(), conversation, reason };
        self.by(who).does(Command::Question(question::Command::PassOn(pass)))
    }
}

#[test]
fn the_next_level_owes_the_reply_and_the_asker_is_told() {
    let mut stage = Stage::new();
    let question = stage.ask(Candidate, None);
    let due = stage.owed(Kind::Reply).due_at;
    stage.passes_on(Recruiter, question, Manager, None).unwrap();
    let owed = stage.owed(Kind::Reply);
    assert_eq!((owed.owed_by, owed.due_at, owed.state), (Manager.person(), due, State::Open));
    assert!(stage.letters_to(Manager).contains(&Letter::QuestionPassedOn));
    assert_eq!(stage.letters_to(Candidate).last(), Some(&Letter::QuestionMoved));
    stage.passes_on(Manager, question, Executive, None).unwrap();
    let way: Vec<_> = stage.process.routes_of(question).map(|route| (route.by, route.to)).collect();
    let expected = [(Recruiter, Manager), (Manager, Executive)].map(|(by, to)| (by.member(), to.member()));
    assert_eq!(way, expected);
    stage.reply(Executive, question).unwrap();
    assert_eq!(stage.owed(Kind::Reply).state, State::Kept);
    assert_eq!(stage.process.questions[0].state, QuestionState::Replied);
}

#[test]
fn it_may_wait_for_a_later_conversation_with_who_can_answer() {
    let mut stage = Stage::new();
    let question = stage.ask(Candidate, None);
    let later = stage.book(ConversationKind::Interview, "2026-11-24 10:00", &[Executive]);
    assert_eq!(
        stage.passes_on(Recruiter, question, Manager, Some(later)),
        Err(Refusal::NotAttending),
        "who is to answer it is there"
    );
    stage.passes_on(Recruiter, question, Executive, Some(later)).unwrap();
    assert_eq!(stage.process.questions[0].conversation, Some(later));
    assert_eq!(stage.owed(Kind::Reply).owed_by, Executive.person());
    assert_eq!(stage.owed(Kind::Reply).due_at, at("2026-11-24 17:00"));
    assert!(!stage.owed(Kind::Reply).was_moved());
}

#[test]
fn an_unsatisfying_reply_goes_up_too() {
    let mut stage = Stage::new();
    let question = stage.ask(Candidate, None);
    stage.reply(Recruiter, question).unwrap();
    stage.passes_on(Recruiter, question, Executive, None).unwrap();
    assert_eq!(stage.owed(Kind::Reply).owed_by, Executive.person());
    assert_eq!(stage.owed(Kind::Reply).state, State::Open);
}

#[test]
fn what_cannot_be_passed_on() {
    let mut stage = Stage::new();
    let question = stage.ask(Candidate, None);
    assert_eq!(stage.passes_on(Recruiter, question, Recruiter, None), Err(Refusal::SameMember));
    assert_eq!(stage.passes_on(Candidate, question, Manager, None), Err(Refusal::NotYours));
    let silent = PassOn { question, to: Manager.member(), conversation: None, reason: String::new() };
    assert_eq!(
        stage.by(Recruiter).does(Command::Question(question::Command::PassOn(silent))),
        Err(Refusal::Missing(Field::Reason))
    );
    let theirs = stage.ask(Recruiter, None);
    assert_eq!(stage.passes_on(Recruiter, theirs, Manager, None), Err(Refusal::OwnQuestion));
    stage.says_answered(Candidate, question).unwrap();
    assert_eq!(stage.passes_on(Recruiter, question, Manager, None), Err(Refusal::QuestionAnswered));
}
