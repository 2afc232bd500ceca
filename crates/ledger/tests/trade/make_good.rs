//! PROMISES.md, A miss: two in a row, the make-good, the plain question.

use crate::support::{Candidate, Executive, Interviewer, Manager, Owner, Recruiter, Stage, at, claim};
use ledger::{
    conversation::{Kind, Presence, claim::MakeClaim},
    make_good::Choice,
    process::Ending,
    promise::{Command, Kind as PromiseKind, State, hand_over::HandOver},
    reaction::Letter,
    refusal::Refusal,
    side::{Person, Side},
};

#[test]
fn a_first_miss_owes_a_new_time_and_opens_no_make_good() {
    let mut stage = Stage::new();
    stage.missed_by_company("2026-11-17 10:00", Manager);
    assert!(stage.process.make_goods.is_empty());
    assert_eq!(stage.owed(PromiseKind::Arrange).due_at, at("2026-11-18 17:00"));
}

#[test]
fn a_second_missed_conversation_goes_to_the_next_level() {
    let mut stage = Stage::new();
    let first = stage.missed_by_company("2026-11-17 10:00", Manager);
    let second = stage.missed_by_company("2026-11-18 10:00", Manager);
    let make_good = &stage.process.make_goods[0];
    assert_eq!(make_good.misses, [first, second]);
    assert_eq!(make_good.owner, Some(Executive.member()));
    let apology = stage.owed(PromiseKind::Apology);
    assert_eq!(apology.owed_by, Executive.person());
    assert_eq!(apology.due_at, at("2026-11-19 17:00"));
    assert_eq!(stage.letters_to(Executive), [Letter::MakeGoodYours]);
    assert!(stage.letters_to(Candidate).contains(&Letter::MakeGood));
    let offered = [Choice::AnotherPerson, Choice::AnotherForm, Choice::End];
    assert_eq!(Choice::offered_after(Side::Company), offered);
}

#[test]
fn one_held_in_between_and_they_are_not_in_a_row() {
    let mut stage = Stage::new();
    stage.missed_by_company("2026-11-17 10:00", Manager);
    stage.held(Kind::Interview, "2026-11-18 10:00");
    stage.missed_by_company("2026-11-19 10:00", Manager);
    assert!(stage.process.make_goods.is_empty());
}

#[test]
fn one_side_s_miss_after_the_other_s_is_not_two_in_a_row() {
    let mut stage = Stage::new();
    stage.missed_by_company("2026-11-17 10:00", Manager);
    stage.missed_by_candidate("2026-11-18 10:00");
    assert!(stage.process.make_goods.is_empty());
}

#[test]
fn a_troubled_or_disputed_conversation_is_no_second_miss() {
    for trouble in [true, false] {
        let mut stage = Stage::new();
        stage.missed_by_company("2026-11-17 10:00", Manager);
        let id = stage.book(Kind::Interview, "2026-11-18 10:00", &[Manager]);
        stage.until("2026-11-18 10:30");
        let there = if trouble { Presence::Absent } else { Presence::OnTime };
        stage.claims(Manager, MakeClaim { trouble, ..claim(id, there, Presence::OnTime) }).unwrap();
        stage.claim(Candidate, id, Presence::Absent, Presence::OnTime).unwrap();
        assert!(stage.process.make_goods.is_empty());
    }
}

#[test]
fn the_second_claim_about_the_same_misses_opens_nothing_again() {
    let mut stage = Stage::new();
    stage.missed_by_company("2026-11-17 10:00", Manager);
    let second = stage.missed_by_company("2026-11-18 10:00", Manager);
    stage.claim(Recruiter, second, Presence::Absent, Presence::OnTime).unwrap();
    stage.until("2026-12-01 10:00");
    assert_eq!(stage.process.make_goods.len(), 1);
    assert_eq!(stage.all_owed(PromiseKind::Apology).len(), 1);
}

#[test]
fn the_first_miss_may_be_told_last() {
    let mut stage = Stage::new();
    let first = stage.book(Kind::Interview, "2026-11-17 10:00", &[Manager]);
    stage.missed_by_company("2026-11-18 10:00", Manager);
    assert!(stage.process.make_goods.is_empty());
    stage.claim(Candidate, first, Presence::Absent, Presence::OnTime).unwrap();
    assert_eq!(stage.process.make_goods.len(), 1);
}

#[test]
fn an_apology_comes_only_from_who_owes_it() {
    let mut stage = Stage::new();
    stage.missed_by_company("2026-11-17 10:00", Manager);
    stage.missed_by_company("2026-11-18 10:00", Manager);
    for who in [Recruiter, Manager, Owner] {
        assert_eq!(stage.apologises(who), Err(Refusal::NotYours));
    }
    stage.apologises(Executive).unwrap();
    assert_eq!(stage.owed(PromiseKind::Apology).state, State::Kept);
    assert_eq!(stage.letters_to(Candidate).last(), Some(&Letter::Apology));
}

#[test]
fn an_apology_handed_over_is_the_new_owner_s_and_so_is_what_is_chosen() {
    let mut stage = Stage::new();
    stage.missed_by_company("2026-11-17 10:00", Manager);
    stage.missed_by_company("2026-11-18 10:00", Manager);
    let promise = stage.owed(PromiseKind::Apology).id;
    let hand_over = Command::HandOver(HandOver { promise, to: Owner.member() });
    stage.promises(Executive, hand_over).unwrap();
    assert_eq!(stage.apologises(Executive), Err(Refusal::NotYours));
    stage.apologises(Owner).unwrap();
    stage.chooses(Candidate, Choice::AnotherPerson).unwrap();
    assert_eq!(stage.owed(PromiseKind::Arrange).owed_by, Owner.person());
}

#[test]
fn what_is_chosen_after_the_one_who_answered_for_it_left_is_owed_by_somebody_who_works_here() {
    let mut stage = Stage::new();
    stage.missed_by_company("2026-11-17 10:00", Manager);
    stage.missed_by_company("2026-11-18 10:00", Manager);
    stage.apologises(Executive).unwrap();
    stage.leaves(Executive, Manager).unwrap();
    stage.chooses(Candidate, Choice::AnotherForm).unwrap();
    let Person::Member(owner) = stage.owed(PromiseKind::Arrange).owed_by else {
        panic!("a company's promise")
    };
    assert!(stage.team.active(owner).is_ok());
}

#[test]
fn only_the_candidate_chooses_once_and_among_what_is_offered() {
    let mut stage = Stage::new();
    stage.missed_by_company("2026-11-17 10:00", Manager);
    stage.missed_by_company("2026-11-18 10:00", Manager);
    assert_eq!(stage.chooses(Recruiter, Choice::End), Err(Refusal::NotYours));
    assert_eq!(stage.chooses(Candidate, Choice::GoOn), Err(Refusal::NotAChoice));
    stage.chooses(Candidate, Choice::AnotherPerson).unwrap();
    assert_eq!(stage.chooses(Candidate, Choice::End), Err(Refusal::ChoiceMade));
}

#[test]
fn another_person_is_another_person() {
    let mut stage = Stage::new();
    stage.missed_by_company("2026-11-17 10:00", Manager);
    stage.missed_by_company("2026-11-18 10:00", Manager);
    stage.chooses(Candidate, Choice::AnotherPerson).unwrap();
    let arrange = stage.owed(PromiseKind::Arrange).id;
    stage.book(Kind::Interview, "2026-11-19 10:00", &[Manager]);
    assert_eq!(stage.state(arrange), State::Open);
    stage.book(Kind::Interview, "2026-11-19 12:00", &[Interviewer]);
    assert_eq!(stage.state(arrange), State::Kept);
}

#[test]
fn who_took_over_the_chair_and_did_not_come_is_not_another_person() {
    let mut stage = Stage::new();
    stage.missed_by_company("2026-11-17 10:00", Manager);
    let id = stage.book(Kind::Interview, "2026-11-18 10:00", &[Manager]);
    let (from, to) = (Manager.member(), Interviewer.member());
    let reason = String::new();
    let seat = ledger::conversation::hand_over::HandOver { conversation: id, from, to, reason };
    stage.converse(Manager, ledger::conversation::Command::HandOver(seat)).unwrap();
    stage.until("2026-11-18 10:30");
    stage.claim(Candidate, id, Presence::Absent, Presence::OnTime).unwrap();
    stage.chooses(Candidate, Choice::AnotherPerson).unwrap();
    let arrange = stage.owed(PromiseKind::Arrange).id;
    stage.book(Kind::Interview, "2026-11-19 10:00", &[Interviewer]);
    assert_eq!(stage.state(arrange), State::Open);
    stage.book(Kind::Interview, "2026-11-19 12:00", &[Executive]);
    assert_eq!(stage.state(arrange), State::Kept);
}

#[test]
fn another_form_may_be_with_the_same_person() {
    let mut stage = Stage::new();
    stage.missed_by_company("2026-11-17 10:00", Manager);
    stage.missed_by_company("2026-11-18 10:00", Manager);
    stage.chooses(Candidate, Choice::AnotherForm).unwrap();
    stage.book(Kind::Interview, "2026-11-19 10:00", &[Manager]);
    assert_eq!(stage.owed(PromiseKind::Arrange).state, State::Kept);
}

#[test]
fn an_end_without_fault_ends_the_process_but_not_the_apology() {
    let mut stage = Stage::new();
    stage.missed_by_company("2026-11-17 10:00", Manager);
    stage.missed_by_company("2026-11-18 10:00", Manager);
    stage.chooses(Candidate, Choice::End).unwrap();
    let ended = stage.process.ended.clone().unwrap();
    assert_eq!((ended.by, ended.how), (Side::Candidate, Ending::MadeGood));
    assert_eq!(stage.owed(PromiseKind::Apology).state, State::Open);
    stage.apologises(Executive).unwrap();
    assert_eq!(stage.owed(PromiseKind::Apology).state, State::Kept);
}

#[test]
fn an_apology_that_does_not_come_goes_up_and_breaks() {
    let mut stage = Stage::new();
    stage.missed_by_company("2026-11-17 10:00", Manager);
    stage.missed_by_company("2026-11-18 10:00", Manager);
    stage.until("2026-11-24 10:00");
    let apology = stage.owed(PromiseKind::Apology);
    assert_eq!((apology.state, apology.escalated_to), (State::Broken, Some(Owner.member())));
}

#[test]
fn a_candidate_s_two_misses_ask_whether_they_still_want_to_go_on() {
    let mut stage = Stage::new();
    stage.missed_by_candidate("2026-11-17 10:00");
    assert!(stage.process.make_goods.is_empty());
    stage.missed_by_candidate("2026-11-18 10:00");
    let make_good = &stage.process.make_goods[0];
    assert_eq!((make_good.missed_by, make_good.owner, make_good.apology), (Side::Candidate, None, None));
    assert_eq!(stage.letters_to(Candidate).last(), Some(&Letter::StillWantTo));
    assert!(stage.all_owed(PromiseKind::Apology).is_empty());
    assert_eq!(stage.chooses(Candidate, Choice::AnotherPerson), Err(Refusal::NotAChoice));
    assert_eq!(stage.apologises(Recruiter), Err(Refusal::NoSuchMakeGood));
    stage.chooses(Candidate, Choice::GoOn).unwrap();
    assert!(stage.process.ended.is_none());
}

#[test]
fn a_candidate_who_would_rather_not_go_on_has_withdrawn() {
    let mut stage = Stage::new();
    stage.missed_by_candidate("2026-11-17 10:00");
    stage.missed_by_candidate("2026-11-18 10:00");
    stage.chooses(Candidate, Choice::End).unwrap();
    assert_eq!(stage.process.ended.as_ref().unwrap().how, Ending::Withdrawn);
}

#[test]
fn a_new_time_booked_before_the_miss_is_told_is_not_owed_again() {
    let mut stage = Stage::new();
    let id = stage.book(Kind::Interview, "2026-11-17 10:00", &[Manager]);
    stage.until("2026-11-17 10:20");
    stage.book(Kind::Interview, "2026-11-18 10:00", &[Manager]);
    stage.until("2026-11-17 10:30");
    stage.claim(Candidate, id, Presence::Absent, Presence::OnTime).unwrap();
    assert!(stage.all_owed(PromiseKind::Arrange).is_empty());
}

#[test]
fn one_to_which_both_came_ends_the_row_though_nobody_says_so() {
    let mut stage = Stage::new();
    stage.missed_by_company("2026-11-17 10:00", Manager);
    let id = stage.book(Kind::Interview, "2026-11-18 10:00", &[Manager]);
    stage.until("2026-11-18 10:00");
    stage.here(Candidate, id).unwrap();
    stage.here(Manager, id).unwrap();
    stage.missed_by_company("2026-11-19 10:00", Manager);
    assert!(stage.process.make_goods.is_empty());
}

#[test]
fn a_third_miss_in_a_row_is_a_make_good_of_its_own() {
    let mut stage = Stage::new();
    stage.missed_by_company("2026-11-17 10:00", Manager);
    let second = stage.missed_by_company("2026-11-18 10:00", Manager);
    let third = stage.missed_by_company("2026-11-19 10:00", Manager);
    assert_eq!(stage.process.make_goods[1].misses, [second, third]);
    assert_eq!(stage.all_owed(PromiseKind::Apology).len(), 2);
}

#[test]
fn a_word_that_one_comes_late_is_no_word_that_one_stays_away() {
    for said in ["2026-11-18 09:59", "2026-11-18 10:01"] {
        let mut stage = Stage::new();
        stage.missed_by_company("2026-11-17 10:00", Manager);
        let id = stage.book(Kind::Interview, "2026-11-18 10:00", &[Manager]);
        stage.until(said);
        stage.late(Manager, id, 20).unwrap();
        stage.until("2026-11-18 10:30");
        stage.claim(Candidate, id, Presence::Absent, Presence::OnTime).unwrap();
        assert_eq!(stage.process.make_goods.len(), 1, "{said}");
    }
}
