//! PROMISES.md, Conversations: booked, confirmed, moved, called off.

use crate::support::{Candidate, Executive, Interviewer, Manager, Owner, Recruiter, Stage, at, codes};
use ledger::{
    conversation::{
        Command, Kind, Presence,
        agenda::AddToAgenda,
        book::Book,
        hand_over::HandOver,
        reschedule::{AnswerTime, ProposeTime},
    },
    promise::{Kind as PromiseKind, State},
    question,
    reaction::Letter,
    refusal::{Field, Refusal},
};

#[test]
fn both_sides_are_told_beforehand_who_attends_and_what_for() {
    let mut stage = Stage::new();
    let id = stage.book(Kind::Interview, "2026-11-18 10:00", &[Manager, Executive]);
    assert_eq!(stage.letters_to(Candidate), [Letter::Welcome, Letter::Booked]);
    assert_eq!(stage.letters_to(Manager), [Letter::Booked]);
    assert_eq!(stage.letters_to(Executive), [Letter::Booked]);
    assert_eq!(stage.conversation(id).unconfirmed(), [Manager.member(), Executive.member()]);
}

#[test]
fn nothing_is_booked_without_a_purpose_or_somebody_who_attends() {
    let mut stage = Stage::new();
    let nobody = stage.try_book(Kind::Interview, "2026-11-18 10:00", &[]);
    assert_eq!(nobody, Err(Refusal::Missing(Field::Attendees)));
    let book = |purpose: &str, minutes: u32, zone: &str| {
        Command::Book(Book {
            kind: Kind::Interview,
            stage: None,
            starts_at: at("2026-11-18 10:00"),
            minutes,
            zone: zone.into(),
            attendees: vec![Manager.member()],
            purpose: purpose.into(),
            place: String::new(),
            agenda: vec![],
        })
    };
    let zone = "Europe/Madrid";
    assert_eq!(stage.converse(Recruiter, book(" ", 30, zone)), Err(Refusal::Missing(Field::Purpose)));
    assert_eq!(stage.converse(Recruiter, book("A talk", 4, zone)), Err(Refusal::LengthOutOfBounds));
    assert_eq!(stage.converse(Recruiter, book("A talk", 30, "Mars/Olympus")), Err(Refusal::UnknownZone));
    assert_eq!(stage.converse(Interviewer, book("A talk", 30, zone)), Err(Refusal::NotYours));
    let past = stage.try_book(Kind::Interview, "2026-11-16 08:59", &[Manager]);
    assert_eq!(past, Err(Refusal::StartsInThePast));
}

#[test]
fn no_word_of_the_company_asks_what_somebody_earns() {
    let mut stage = Stage::new();
    let asks = "What is your current salary?";
    let book = |purpose: &str, item: &str| {
        Command::Book(Book {
            kind: Kind::Informal,
            stage: None,
            starts_at: at("2026-11-18 10:00"),
            minutes: 30,
            zone: "Europe/Madrid".into(),
            attendees: vec![Manager.member()],
            purpose: purpose.into(),
            place: String::new(),
            agenda: vec!["The season".into(), item.into()],
        })
    };
    let refused = |field| Err(Refusal::AsksPayHistory(field));
    assert_eq!(stage.converse(Recruiter, book(asks, "The team")), refused(Field::Purpose));
    assert_eq!(stage.converse(Recruiter, book("A talk", asks)), refused(Field::Agenda));
    stage.converse(Recruiter, book("A talk", "What would you like to earn?")).unwrap();

    let conversation = stage.process.conversations.last().unwrap().id;
    let item = || Command::AddToAgenda(AddToAgenda { conversation, text: "¿Cuánto ganas ahora?".into() });
    assert_eq!(stage.converse(Manager, item()), refused(Field::Agenda));
    let ask =
        |text: &str| question::Command::Ask(question::ask::Ask { text: text.into(), conversation: None });
    let asked = stage.by(Recruiter).does(ledger::Command::Question(ask(asks)));
    assert_eq!(asked, refused(Field::Text));
    // What the candidate wants to speak of is theirs to say.
    stage.converse(Candidate, item()).unwrap();
    stage
        .by(Candidate)
        .does(ledger::Command::Question(ask("Do you ask people for their current salary?")))
        .unwrap();
}

#[test]
fn nobody_books_the_candidate_twice_at_once_and_end_to_end_is_fine() {
    let mut stage = Stage::new();
    let first = stage.book(Kind::Interview, "2026-11-18 10:00", &[Manager]);
    let Err(Refusal::DoubleBooked(clash)) = stage.try_book(Kind::Peer, "2026-11-18 10:29", &[Interviewer])
    else {
        panic!("two conversations at once");
    };
    assert_eq!(clash.conversation, Some(first));
    let second = stage.book(Kind::Peer, "2026-11-18 10:30", &[Interviewer]);
    assert!(matches!(stage.reschedule(second, "2026-11-18 10:10"), Err(Refusal::DoubleBooked(_))));
    stage.cancel(Recruiter, first).unwrap();
    stage.reschedule(second, "2026-11-18 10:10").unwrap();
}

#[test]
fn an_unconfirmed_conversation_is_flagged_a_day_before() {
    let mut stage = Stage::new();
    let id = stage.book(Kind::Interview, "2026-11-19 10:00", &[Manager, Executive]);
    stage.converse(Manager, Command::Confirm(id)).unwrap();
    let rung = stage.until("2026-11-18 10:00");
    assert_eq!(codes(&rung), ["conversation_approached"]);
    assert_eq!(stage.conversation(id).unconfirmed(), [Executive.member()]);
    assert!(stage.letters_to(Recruiter).contains(&Letter::Unconfirmed));
    assert_eq!(stage.letters_to(Manager), [Letter::Booked, Letter::Approaching]);
}

#[test]
fn handing_over_in_time_is_without_blame_and_the_candidate_is_told() {
    let mut stage = Stage::new();
    let id = stage.book(Kind::Interview, "2026-11-19 10:00", &[Executive]);
    let hand_over = |to: crate::support::Who| {
        Command::HandOver(HandOver {
            conversation: id,
            from: Executive.member(),
            to: to.member(),
            reason: String::new(),
        })
    };
    stage.converse(Executive, hand_over(Manager)).unwrap();
    assert!(!stage.conversation(id).attends(Executive.member()));
    assert_eq!(stage.letters_to(Manager), [Letter::SeatHandedOver]);
    assert_eq!(stage.letters_to(Candidate).last(), Some(&Letter::AttendeeChanged));
    assert_eq!(stage.converse(Recruiter, hand_over(Owner)), Err(Refusal::NotAttending));
}

#[test]
fn who_gave_the_chair_away_is_not_there_for_the_other() {
    let mut stage = Stage::new();
    let id = stage.book(Kind::Interview, "2026-11-19 10:00", &[Executive]);
    stage.until("2026-11-19 09:40");
    stage.here(Executive, id).unwrap();
    stage.late(Executive, id, 60).unwrap();
    let (from, to) = (Executive.member(), Manager.member());
    let command = HandOver { conversation: id, from, to, reason: String::new() };
    stage.converse(Executive, Command::HandOver(command)).unwrap();
    stage.here(Candidate, id).unwrap();
    assert_eq!(codes(&stage.until("2026-11-19 10:05")), ["absence_alerted"]);
}

#[test]
fn a_time_the_candidate_proposed_counts_as_confirmed_by_both_when_accepted() {
    let mut stage = Stage::new();
    let id = stage.book(Kind::Interview, "2026-11-19 10:00", &[Manager]);
    let starts_at = at("2026-11-20 10:00");
    let propose = ProposeTime { conversation: id, starts_at, reason: "A doctor's appointment".into() };
    stage.converse(Candidate, Command::ProposeTime(propose)).unwrap();
    let accept = Command::AnswerTime(AnswerTime { conversation: id, accept: true });
    assert_eq!(stage.converse(Candidate, accept.clone()), Err(Refusal::NotYours));
    stage.converse(Manager, accept).unwrap();
    let conversation = stage.conversation(id);
    assert_eq!(conversation.starts_at, starts_at);
    assert!(conversation.candidate_confirmed_at.is_some());
    assert!(conversation.unconfirmed().is_empty());
    assert_eq!(conversation.moves[0].by, ledger::side::Side::Candidate);
}

#[test]
fn a_time_that_does_not_suit_leaves_the_old_one() {
    let mut stage = Stage::new();
    let id = stage.book(Kind::Interview, "2026-11-19 10:00", &[Manager]);
    let propose = ProposeTime { conversation: id, starts_at: at("2026-11-20 10:00"), reason: String::new() };
    stage.converse(Manager, Command::ProposeTime(propose)).unwrap();
    let answer = |accept| Command::AnswerTime(AnswerTime { conversation: id, accept });
    stage.converse(Candidate, answer(false)).unwrap();
    assert_eq!(stage.conversation(id).starts_at, at("2026-11-19 10:00"));
    assert_eq!(stage.converse(Candidate, answer(true)), Err(Refusal::NoTimeProposed));
}

#[test]
fn moved_in_time_its_lead_is_on_the_record_and_everybody_confirms_anew() {
    let mut stage = Stage::new();
    let id = stage.book(Kind::Interview, "2026-11-18 10:00", &[Executive]);
    stage.converse(Candidate, Command::Confirm(id)).unwrap();
    stage.reschedule(id, "2026-11-19 10:00").unwrap();
    let conversation = stage.conversation(id);
    assert_eq!(conversation.moves[0].lead().as_hours(), 49);
    assert_eq!(conversation.candidate_confirmed_at, None);
    stage.until("2026-11-19 10:00");
    assert_eq!(stage.reschedule(id, "2026-11-20 10:00"), Err(Refusal::AlreadyStarted));
}

#[test]
fn cancelled_before_the_start_is_no_miss_but_a_new_time_is_owed() {
    let mut stage = Stage::new();
    let id = stage.book(Kind::Interview, "2026-11-17 10:00", &[Executive]);
    stage.until("2026-11-17 09:59");
    stage.cancel(Recruiter, id).unwrap();
    assert_eq!(stage.owed(PromiseKind::Arrange).due_at, at("2026-11-18 17:00"));
    let claimed = stage.claim(Candidate, id, Presence::Absent, Presence::OnTime);
    assert_eq!(claimed, Err(Refusal::Cancelled));
    assert_eq!(stage.here(Candidate, id), Err(Refusal::Cancelled));
    stage.missed_by_company("2026-11-18 10:00", Executive);
    assert!(stage.process.make_goods.is_empty());
}

#[test]
fn called_off_by_the_candidate_the_company_owes_nothing() {
    let mut stage = Stage::new();
    let id = stage.book(Kind::Interview, "2026-11-17 10:00", &[Executive]);
    stage.cancel(Candidate, id).unwrap();
    assert!(stage.process.promises.is_empty());
    assert_eq!(stage.wake_at(), None);
}

#[test]
fn once_begun_it_cannot_be_called_off() {
    let mut stage = Stage::new();
    let id = stage.book(Kind::Interview, "2026-11-17 10:00", &[Executive]);
    stage.until("2026-11-17 10:00");
    assert_eq!(stage.cancel(Recruiter, id), Err(Refusal::AlreadyStarted));
}

#[test]
fn both_sides_put_things_on_the_agenda() {
    let mut stage = Stage::new();
    let id = stage.book(Kind::Interview, "2026-11-17 10:00", &[Executive]);
    for who in [Candidate, Executive] {
        let item = AddToAgenda { conversation: id, text: "The first hundred days".into() };
        stage.converse(who, Command::AddToAgenda(item)).unwrap();
    }
    let sides: Vec<_> = stage.conversation(id).agenda.iter().map(|item| item.by).collect();
    assert_eq!(sides, [ledger::side::Side::Candidate, ledger::side::Side::Company]);
}

#[test]
fn a_kept_new_time_is_what_was_owed() {
    let mut stage = Stage::new();
    stage.missed_by_company("2026-11-17 10:00", Executive);
    assert_eq!(stage.owed(PromiseKind::Arrange).state, State::Open);
    stage.book(Kind::Interview, "2026-11-18 10:00", &[Executive]);
    assert_eq!(stage.owed(PromiseKind::Arrange).state, State::Kept);
}

#[test]
fn a_moved_conversation_begins_anew() {
    let mut stage = Stage::new();
    let id = stage.book(Kind::Interview, "2026-11-18 10:00", &[Executive]);
    stage.until("2026-11-18 09:45"); // approached
    stage.here(Candidate, id).unwrap();
    stage.late(Executive, id, 90).unwrap();
    stage.reschedule(id, "2026-11-20 10:00").unwrap();
    let conversation = stage.conversation(id);
    assert!(conversation.arrivals.is_empty() && conversation.notices.is_empty());
    assert_eq!(codes(&stage.until("2026-11-19 10:00")), ["conversation_approached"]);
    assert!(!stage.conversation(id).gave_word(ledger::side::Side::Company));
    stage.until("2026-11-20 09:59");
    stage.here(Candidate, id).unwrap();
    assert_eq!(codes(&stage.until("2026-11-20 10:05")), ["absence_alerted"]);
}
