//! PROMISES.md, Promises.

use crate::support::{
    Candidate, Executive, Interviewer, Manager, Owner, Recruiter, Stage, at, codes, just_after,
};
use jiff::{SignedDuration, civil::date};
use ledger::{
    conversation::Kind as ConversationKind,
    promise::{Command, Kind, State, dispute::MakeDispute},
    reaction::Letter,
    refusal::Refusal,
    wish,
};

fn dispute(
    stage: &mut Stage,
    who: crate::support::Who,
    promise: ledger::ids::PromiseId,
) -> crate::support::Happened {
    stage.promises(who, Command::Dispute(MakeDispute { promise, text: "I got nothing".into() }))
}

#[test]
fn two_business_days_from_thursday_afternoon_are_monday_at_five() {
    let mut stage = Stage::new();
    stage.until("2026-11-19 15:00");
    stage.wish(wish::Kind::MeetColleagues);
    assert_eq!(stage.owed(Kind::WishAnswer).due_at, at("2026-11-23 17:00"));
}

#[test]
fn holidays_and_the_house_s_zone_decide_what_a_business_day_is() {
    let mut stage = Stage::new();
    stage.calendar.holidays.insert(date(2026, 12, 8));
    stage.until("2026-12-07 23:30"); // in Madrid still Monday, and the eve of a holiday
    stage.wish(wish::Kind::MeetColleagues);
    assert_eq!(stage.owed(Kind::WishAnswer).due_at, at("2026-12-10 17:00"));
}

#[test]
fn five_in_the_afternoon_stays_five_over_the_change_of_clocks() {
    let mut stage = Stage::new();
    stage.until("2027-03-25 12:00"); // summer time begins on the 28th
    stage.wish(wish::Kind::MeetColleagues);
    let due = stage.owed(Kind::WishAnswer).due_at;
    assert_eq!(due, at("2027-03-29 17:00"));
    assert_eq!(due, "2027-03-29T15:00:00Z".parse().unwrap());
}

#[test]
fn on_the_second_it_is_due_it_is_kept_and_just_after_it_is_late() {
    let mut stage = Stage::new();
    let (one, other) =
        (stage.pledge(Recruiter, "2026-11-18 17:00"), stage.pledge(Recruiter, "2026-11-18 17:00"));
    stage.until("2026-11-18 17:00");
    stage.promises(Recruiter, Command::ClaimKept(one)).unwrap();
    stage.advance(just_after("2026-11-18 17:00"));
    stage.promises(Recruiter, Command::ClaimKept(other)).unwrap();
    assert_eq!((stage.state(one), stage.state(other)), (State::Kept, State::Late));
}

#[test]
fn a_promise_is_reminded_then_overdue_then_goes_up_then_is_broken() {
    let mut stage = Stage::new();
    let promise = stage.pledge(Recruiter, "2026-11-19 17:00");
    let rung = stage.until("2026-11-30 09:00");
    assert_eq!(codes(&rung), ["promise_reminded", "promise_overdue", "promise_escalated", "promise_broken"]);
    let times: Vec<_> = rung.iter().map(|entry| entry.at).collect();
    assert_eq!(
        times,
        [
            at("2026-11-18 17:00"),
            just_after("2026-11-19 17:00"),
            just_after("2026-11-20 17:00"),
            just_after("2026-11-23 17:00"), // two business days after a Thursday
        ]
    );
    assert_eq!(stage.promise(promise).escalated_to, Some(Owner.member()));
    assert_eq!(stage.state(promise), State::Broken);
    assert_eq!(stage.letters_to(Owner), [Letter::PromiseEscalated]);
    assert!(stage.letters_to(Candidate).contains(&Letter::PromiseIsLate));
    assert!(stage.letters_to(Candidate).contains(&Letter::PromiseBroken));
}

#[test]
fn a_promise_made_shortly_before_its_date_is_reminded_half_way() {
    let mut stage = Stage::new();
    stage.pledge(Recruiter, "2026-11-16 17:00");
    assert_eq!(stage.wake_at(), Some(at("2026-11-16 13:00")));
}

#[test]
fn what_the_candidate_owes_breaks_too_but_goes_up_to_nobody() {
    let mut stage = Stage::new();
    let promise = stage.pledge(Candidate, "2026-11-19 17:00");
    let rung = stage.until("2026-11-30 09:00");
    assert_eq!(codes(&rung), ["promise_reminded", "promise_overdue", "promise_broken"]);
    assert_eq!(stage.state(promise), State::Broken);
}

#[test]
fn broken_stays_broken_when_delivered_at_last() {
    let mut stage = Stage::new();
    let promise = stage.pledge(Recruiter, "2026-11-18 17:00");
    stage.until("2026-11-24 09:00");
    stage.promises(Recruiter, Command::ClaimKept(promise)).unwrap();
    assert_eq!(stage.state(promise), State::Broken);
    assert_eq!(stage.promise(promise).delivered_at, Some(at("2026-11-24 09:00")));
    assert!(!stage.promise(promise).is_awaited());
}

#[test]
fn a_new_date_said_before_the_old_one_passed_moves_the_clock_once_and_counts_as_late() {
    let mut stage = Stage::new();
    let promise = stage.pledge(Recruiter, "2026-11-18 17:00");
    stage.until("2026-11-18 17:00"); // to the second: it has not passed
    stage.move_date(Recruiter, promise, "2026-11-20 17:00").unwrap();
    assert_eq!(stage.move_date(Recruiter, promise, "2026-11-25 17:00"), Err(Refusal::MovedAlready));
    let rung = stage.until("2026-11-20 16:59");
    assert!(!codes(&rung).contains(&"promise_overdue"));
    stage.promises(Recruiter, Command::ClaimKept(promise)).unwrap();
    assert_eq!(stage.state(promise), State::Late);
}

#[test]
fn after_a_moved_date_the_two_days_run_from_the_new_one() {
    let mut stage = Stage::new();
    let promise = stage.pledge(Recruiter, "2026-11-18 17:00");
    stage.move_date(Recruiter, promise, "2026-11-20 17:00").unwrap();
    stage.until("2026-11-24 17:00");
    assert_eq!(stage.state(promise), State::Open);
    stage.advance(just_after("2026-11-24 17:00"));
    assert_eq!(stage.state(promise), State::Broken);
}

#[test]
fn a_new_date_said_after_the_old_one_passed_is_shown_and_moves_no_clock() {
    let mut stage = Stage::new();
    let promise = stage.pledge(Recruiter, "2026-11-18 17:00");
    stage.until("2026-11-18 18:00");
    stage.move_date(Recruiter, promise, "2026-11-27 17:00").unwrap();
    assert_eq!(stage.promise(promise).due_at, at("2026-11-18 17:00"));
    assert_eq!(stage.promise(promise).expected_at, Some(at("2026-11-27 17:00")));
    assert_eq!(stage.letters_to(Candidate).last(), Some(&Letter::PromiseNewDate));
    stage.until("2026-11-21 12:00");
    assert_eq!(stage.state(promise), State::Broken);
}

#[test]
fn a_date_moves_later_only() {
    let mut stage = Stage::new();
    let promise = stage.pledge(Recruiter, "2026-11-18 17:00");
    assert_eq!(stage.move_date(Recruiter, promise, "2026-11-17 17:00"), Err(Refusal::DateNotLater));
    assert_eq!(stage.move_date(Candidate, promise, "2026-11-27 17:00"), Err(Refusal::NotYours));
}

#[test]
fn only_the_side_it_is_owed_to_excuses() {
    let mut stage = Stage::new();
    let promise = stage.pledge(Recruiter, "2026-11-18 17:00");
    for who in [Recruiter, Owner, Executive] {
        assert_eq!(stage.promises(who, Command::Excuse(promise)), Err(Refusal::NotYours));
    }
    stage.promises(Candidate, Command::Excuse(promise)).unwrap();
    assert_eq!(stage.state(promise), State::Excused);
    let theirs = stage.pledge(Candidate, "2026-11-18 17:00");
    assert_eq!(stage.promises(Candidate, Command::Excuse(theirs)), Err(Refusal::NotYours));
    stage.promises(Recruiter, Command::Excuse(theirs)).unwrap();
    assert_eq!(stage.wake_at(), None);
}

#[test]
fn what_nobody_saw_kept_may_be_disputed_within_five_business_days_by_the_side_it_was_owed_to() {
    let mut stage = Stage::new();
    let promise = stage.pledge(Recruiter, "2026-11-18 17:00");
    assert_eq!(dispute(&mut stage, Candidate, promise), Err(Refusal::NothingToDispute));
    stage.promises(Recruiter, Command::ClaimKept(promise)).unwrap();
    assert_eq!(dispute(&mut stage, Recruiter, promise), Err(Refusal::NotYours));
    stage.until("2026-11-23 09:00");
    dispute(&mut stage, Candidate, promise).unwrap();
    assert!(stage.promise(promise).dispute.is_some());
    assert_eq!(dispute(&mut stage, Candidate, promise), Err(Refusal::NothingToDispute));
    assert_eq!(stage.letters_to(Recruiter).last(), Some(&Letter::PromiseDisputed));

    let other = stage.pledge(Recruiter, "2026-12-18 17:00");
    stage.promises(Recruiter, Command::ClaimKept(other)).unwrap();
    stage.advance(just_after("2026-11-30 09:00"));
    assert_eq!(dispute(&mut stage, Candidate, other), Err(Refusal::NothingToDispute));
}

#[test]
fn what_viceversa_sees_nobody_claims() {
    let mut stage = Stage::new();
    stage.wish(wish::Kind::MeetColleagues);
    let promise = stage.owed(Kind::WishAnswer).id;
    assert_eq!(stage.promises(Recruiter, Command::ClaimKept(promise)), Err(Refusal::DeliveryIsSeen));
}

#[test]
fn only_the_side_that_owes_it_claims_it_kept() {
    let mut stage = Stage::new();
    let promise = stage.pledge(Recruiter, "2026-11-18 17:00");
    assert_eq!(stage.promises(Candidate, Command::ClaimKept(promise)), Err(Refusal::NotYours));
}

#[test]
fn after_a_conversation_an_answer_is_promised_by_a_date() {
    let mut stage = Stage::new();
    stage.held(ConversationKind::Interview, "2026-11-17 10:00");
    let answer = stage.owed(Kind::Answer);
    assert_eq!(answer.owed_by, Recruiter.person());
    assert_eq!(answer.due_at, at("2026-11-24 17:00"));
    assert_eq!(stage.all_owed(Kind::Answer).len(), 1);
}

#[test]
fn an_answer_is_promised_also_where_nobody_says_that_it_took_place() {
    let mut stage = Stage::new();
    stage.book(ConversationKind::Interview, "2026-11-17 10:00", &[Interviewer]);
    stage.until("2026-11-17 10:30");
    assert_eq!(stage.owed(Kind::Answer).state, State::Open);
}

#[test]
fn a_late_word_that_it_took_place_promises_an_answer_that_can_still_be_kept() {
    let mut stage = Stage::new();
    let id = stage.book(ConversationKind::Interview, "2026-11-17 10:00", &[Interviewer]);
    stage.until("2026-11-17 09:58");
    stage.here(Candidate, id).unwrap(); // alerted: no answer is promised yet
    stage.until("2026-12-01 10:00");
    assert!(stage.all_owed(Kind::Answer).is_empty());
    let there = ledger::conversation::Presence::Late(20);
    stage.claim(Candidate, id, there, ledger::conversation::Presence::OnTime).unwrap();
    assert_eq!(stage.owed(Kind::Answer).due_at, at("2026-12-08 17:00"));
}

#[test]
fn the_next_conversation_is_an_answer_too() {
    let mut stage = Stage::new();
    stage.held(ConversationKind::Screening, "2026-11-17 10:00");
    stage.book(ConversationKind::Interview, "2026-11-19 10:00", &[Manager]);
    assert_eq!(stage.owed(Kind::Answer).state, State::Kept);
}

#[test]
fn a_talk_among_future_colleagues_is_no_answer() {
    let mut stage = Stage::new();
    stage.held(ConversationKind::Screening, "2026-11-17 10:00");
    stage.book(ConversationKind::Peer, "2026-11-19 10:00", &[Interviewer]);
    assert_eq!(stage.owed(Kind::Answer).state, State::Open);
}

#[test]
fn a_wish_granted_promises_to_book_it_and_a_booked_conversation_keeps_that() {
    let mut stage = Stage::new();
    let wish = stage.wish(wish::Kind::MeetColleagues);
    stage.answer_wish(Recruiter, wish, true).unwrap();
    assert_eq!(stage.owed(Kind::WishAnswer).state, State::Kept);
    assert_eq!(stage.owed(Kind::Arrange).state, State::Open);
    stage.book(ConversationKind::Interview, "2026-11-18 10:00", &[Interviewer]);
    assert_eq!(stage.owed(Kind::Arrange).state, State::Open);
    stage.book(ConversationKind::Peer, "2026-11-19 10:00", &[Interviewer]);
    assert_eq!(stage.owed(Kind::Arrange).state, State::Kept);
}

#[test]
fn a_wish_declined_is_answered_with_a_reason_and_owes_nothing_more() {
    let mut stage = Stage::new();
    let wish = stage.wish(wish::Kind::MeetColleagues);
    let no_reason = wish::answer::GiveAnswer { wish, granted: false, reason: " ".into() };
    let command = ledger::Command::Wish(wish::Command::Answer(no_reason));
    let refused = stage.by(Recruiter).does(command);
    assert_eq!(refused, Err(Refusal::Missing(ledger::refusal::Field::Reason)));
    stage.answer_wish(Recruiter, wish, false).unwrap();
    assert_eq!(stage.owed(Kind::WishAnswer).state, State::Kept);
    assert_eq!(stage.wake_at(), None);
    assert_eq!(stage.answer_wish(Recruiter, wish, true), Err(Refusal::WishAnswered));
}

#[test]
fn a_date_at_the_end_of_time_stops_no_clock() {
    let mut stage = Stage::new();
    let command = ledger::promise::make::Make {
        owed_by: Recruiter.person(),
        text: "One day".into(),
        due_at: jiff::Timestamp::MAX,
        conversation: None,
    };
    stage.promises(Recruiter, Command::Make(command)).unwrap();
    let never = stage.process.promises[0].id;
    let promise = stage.pledge(Recruiter, "2026-11-18 17:00");
    stage.advance(stage.now + SignedDuration::from_hours(24 * 30));
    assert_eq!((stage.state(promise), stage.state(never)), (State::Broken, State::Open));
}

#[test]
fn a_next_conversation_booked_while_this_one_runs_is_its_answer() {
    let mut stage = Stage::new();
    let id = stage.book(ConversationKind::Screening, "2026-11-17 10:00", &[Recruiter]);
    stage.until("2026-11-17 10:25");
    stage.book(ConversationKind::Interview, "2026-11-18 10:00", &[Executive]);
    stage.until("2026-11-17 11:00");
    assert!(stage.conversation(id).asked_at.is_some());
    assert!(stage.all_owed(Kind::Answer).is_empty());
}

#[test]
fn an_answer_given_before_anybody_said_that_it_took_place_is_the_answer() {
    let mut stage = Stage::new();
    let id = stage.book(ConversationKind::Interview, "2026-11-17 10:00", &[Executive]);
    stage.until("2026-11-17 10:00");
    stage.here(Candidate, id).unwrap();
    stage.until("2026-11-17 12:00"); // alerted, then the executive called after all
    stage.answers(Recruiter, false).unwrap();
    stage.until("2026-11-17 13:00");
    let late = ledger::conversation::Presence::Late(20);
    stage.claim(Candidate, id, late, ledger::conversation::Presence::OnTime).unwrap();
    assert!(stage.all_owed(Kind::Answer).is_empty());
}
