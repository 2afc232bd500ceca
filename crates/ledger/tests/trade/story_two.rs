//! Story 2, two missed calls, from the good screening to the talk that took place at last.

use crate::support::{Candidate, Executive, Interviewer, Manager, Owner, Recruiter, Stage, at, codes};
use ledger::{
    chain,
    conversation::{Kind, Presence},
    event::Event,
    make_good::Choice,
    promise::{Kind as PromiseKind, State},
    question::State as QuestionState,
    reaction::Letter,
    refusal::Refusal,
    side::Side,
    wish,
};

#[test]
fn two_missed_calls() {
    let mut stage = Stage::new();

    // A first screening goes well: an answer is promised, and the next conversation is it.
    stage.held(Kind::Screening, "2026-11-16 15:00");
    assert_eq!(stage.owed(PromiseKind::Answer).due_at, at("2026-11-23 17:00"));
    let first = stage.book(Kind::Interview, "2026-11-17 16:00", &[Executive]);
    assert_eq!(stage.owed(PromiseKind::Answer).state, State::Kept);

    // 2.1 The candidate cannot be booked twice.
    assert!(matches!(
        stage.try_book(Kind::Peer, "2026-11-17 16:15", &[Interviewer]),
        Err(Refusal::DoubleBooked(_))
    ));

    // 2.6 The candidate's question is on the agenda, and owed on the day.
    let question = stage.ask(Candidate, Some(first));
    assert_eq!(stage.owed(PromiseKind::Reply).due_at, at("2026-11-17 17:00"));

    // 2.2 Nobody calls. One action of the candidate, and five minutes later they all know.
    stage.until("2026-11-17 15:58");
    stage.here(Candidate, first).unwrap();
    stage.until("2026-11-17 16:05");
    let alerted = stage.when(|event| matches!(event, Event::AbsenceAlerted { missing: Side::Company, .. }));
    assert_eq!(alerted, [at("2026-11-17 16:05")]);
    assert_eq!(stage.letters_to(Executive).last(), Some(&Letter::YouAreMissed));
    assert_eq!(stage.letters_to(Recruiter).last(), Some(&Letter::NobodyCame));
    assert!(stage.letters_to(Manager).contains(&Letter::NobodyCame));

    // 2.3 No word before it: a miss as soon as the candidate says so, and a new time is owed.
    stage.until("2026-11-17 16:30");
    assert!(stage.all_owed(PromiseKind::Answer).len() == 1, "no answer is owed for a talk nobody held");
    stage.claim(Candidate, first, Presence::Absent, Presence::OnTime).unwrap();
    assert!(!stage.conversation(first).gave_word(Side::Company));
    stage.claim(Recruiter, first, Presence::Absent, Presence::OnTime).unwrap();
    assert!(stage.conversation(first).counts_as_missed_by(Side::Company));
    assert!(stage.process.make_goods.is_empty());

    // A new time is set for the next morning. The question still waits, and is seen to wait.
    let second = stage.book(Kind::Interview, "2026-11-18 09:00", &[Executive]);
    assert_eq!(stage.owed(PromiseKind::Arrange).state, State::Kept);
    stage.until("2026-11-17 18:00");
    assert!(stage.owed(PromiseKind::Reply).overdue_at.is_some());

    // 2.4 Again nobody. It goes up: an apology by the next level, and real choices.
    stage.until("2026-11-18 08:59");
    stage.here(Candidate, second).unwrap();
    stage.until("2026-11-18 09:30");
    stage.claim(Candidate, second, Presence::Absent, Presence::OnTime).unwrap();
    let make_good = stage.process.make_goods[0].clone();
    assert_eq!((make_good.misses, make_good.owner), ([first, second], Some(Owner.member())));
    assert_eq!(stage.owed(PromiseKind::Apology).due_at, at("2026-11-19 17:00"));
    assert_eq!(stage.apologises(Executive), Err(Refusal::NotYours));
    stage.until("2026-11-18 11:00");
    stage.apologises(Owner).unwrap();
    assert_eq!(stage.owed(PromiseKind::Apology).state, State::Kept);
    stage.chooses(Candidate, Choice::AnotherPerson).unwrap();
    assert_eq!(stage.owed(PromiseKind::Arrange).owed_by, Owner.person());
    let third = stage.book(Kind::Interview, "2026-11-19 10:00", &[Manager]);
    assert_eq!(stage.owed(PromiseKind::Arrange).state, State::Kept);

    // 2.7 May I meet future colleagues? Yes, with a reason, by a date, and then it is booked.
    let wish = stage.wish(wish::Kind::MeetColleagues);
    assert_eq!(stage.owed(PromiseKind::WishAnswer).due_at, at("2026-11-20 17:00"));
    stage.answer_wish(Recruiter, wish, true).unwrap();
    stage.book(Kind::Peer, "2026-11-20 10:00", &[Interviewer]);
    assert!(stage.all_owed(PromiseKind::Arrange).iter().all(|promise| promise.state == State::Kept));

    // The third takes place, the question is answered at last, though late.
    stage.until("2026-11-19 10:30");
    stage.claim(Manager, third, Presence::OnTime, Presence::OnTime).unwrap();
    stage.claim(Candidate, third, Presence::OnTime, Presence::OnTime).unwrap();
    stage.reply(Manager, question).unwrap();
    stage.says_answered(Candidate, question).unwrap();
    assert_eq!(stage.process.questions[0].state, QuestionState::Answered);
    assert_eq!(stage.owed(PromiseKind::Reply).state, State::Late);
    assert_eq!(stage.process.next_word().map(|promise| promise.kind), Some(PromiseKind::Answer));

    // The silent company's second miss is accepted as one-sided, and the record holds.
    stage.until("2026-11-30 10:00");
    assert!(stage.conversation(second).counts_as_missed_by(Side::Company));
    assert_eq!(stage.process.make_goods.len(), 1);
    let links = chain::link(chain::START, &stage.entries).unwrap();
    assert_eq!(chain::verify(&links), Ok(()));
    assert_eq!(codes(&stage.entries)[0], "process_opened");
}
