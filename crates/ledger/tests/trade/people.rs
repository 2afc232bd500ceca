//! PROMISES.md, People leave; and who comes next.

use crate::support::{Candidate, Executive, Interviewer, Manager, Owner, Recruiter, Stage, Who, team};
use ledger::{
    Command,
    conversation::Kind,
    frame::Team,
    promise::{self, Kind as PromiseKind, hand_over::HandOver},
    reaction::Letter,
    refusal::Refusal,
    side::Person,
    wish,
};

fn without(gone: &[Who]) -> Team {
    let mut team = team();
    for colleague in &mut team.0 {
        colleague.active = !gone.iter().any(|who| who.member() == colleague.id);
    }
    team
}

#[test]
fn who_leaves_leaves_nothing_orphaned() {
    let mut stage = Stage::new();
    stage.wish(wish::Kind::MeetColleagues);
    let broken = stage.pledge(Recruiter, "2026-11-17 12:00");
    stage.until("2026-11-20 10:00");
    let id = stage.book(Kind::Interview, "2026-11-24 10:00", &[Recruiter, Executive]);
    stage.leaves(Recruiter, Interviewer).unwrap();
    assert_eq!(stage.process.recruiter, Interviewer.member());
    assert!(stage.conversation(id).attends(Interviewer.member()));
    assert!(!stage.conversation(id).attends(Recruiter.member()));
    assert!(stage.process.promises.iter().all(|promise| promise.owed_by == Interviewer.person()));
    assert_eq!(stage.promise(broken).state, promise::State::Broken);
    stage.ask(Candidate, None);
    assert_eq!(stage.owed(PromiseKind::Reply).owed_by, Interviewer.person());
    assert_eq!(stage.writes(Recruiter), Err(Refusal::NotYours));
}

#[test]
fn the_record_keeps_who_owed_it_when() {
    let mut stage = Stage::new();
    let promise = stage.pledge(Recruiter, "2026-11-18 12:00");
    let hand_over = HandOver { promise, to: Manager.member() };
    let entries = stage.promises(Recruiter, promise::Command::HandOver(hand_over)).unwrap();
    let from_to =
        ledger::event::Event::PromiseHandedOver { promise, from: Recruiter.person(), to: Manager.person() };
    assert_eq!(entries[0].event, from_to);
    assert_eq!(stage.letters_to(Manager), [Letter::PromiseHandedOver]);
}

#[test]
fn a_conversation_s_chair_falls_to_one_who_sits_there_already() {
    let mut stage = Stage::new();
    let id = stage.book(Kind::Interview, "2026-11-24 10:00", &[Interviewer, Manager]);
    stage.leaves(Interviewer, Manager).unwrap();
    let members: Vec<_> = stage.conversation(id).attendees.iter().map(|attendee| attendee.member).collect();
    assert_eq!(members, [Manager.member()]);
}

#[test]
fn the_past_keeps_its_people() {
    let mut stage = Stage::new();
    let id = stage.held(Kind::Interview, "2026-11-17 10:00");
    stage.leaves(Interviewer, Manager).unwrap();
    assert!(stage.conversation(id).attends(Interviewer.member()));
}

#[test]
fn only_the_owner_hands_everything_over_to_somebody_who_stays() {
    let mut stage = Stage::new();
    let everything = |from: Who, to: Who| {
        let hand_over = ledger::process::hand_over::HandOver { from: from.member(), to: to.member() };
        Command::Process(ledger::process::Command::HandOver(hand_over))
    };
    assert_eq!(stage.by(Recruiter).does(everything(Manager, Executive)), Err(Refusal::NotYours));
    assert!(stage.by(Owner).does(everything(Recruiter, Recruiter)).unwrap().is_empty());
    stage.deactivate(Executive);
    assert_eq!(stage.by(Owner).does(everything(Manager, Executive)), Err(Refusal::MemberLeft));
}

#[test]
fn the_company_does_not_hand_the_candidate_s_promises_over() {
    let mut stage = Stage::new();
    let promise = stage.pledge(Candidate, "2026-11-18 12:00");
    let hand_over = promise::Command::HandOver(HandOver { promise, to: Manager.member() });
    assert_eq!(stage.promises(Recruiter, hand_over), Err(Refusal::NotYours));
}

#[test]
fn the_next_level_is_the_superior_who_still_works_here() {
    let next = |team: &Team, of: Who| team.next_level(of.member());
    assert_eq!(next(&team(), Interviewer), Manager.member());
    assert_eq!(next(&without(&[Manager]), Interviewer), Executive.member());
    assert_eq!(next(&without(&[Manager, Executive]), Interviewer), Owner.member());
    assert_eq!(next(&without(&[Manager, Executive, Owner]), Interviewer), Recruiter.member());
}

#[test]
fn nothing_goes_up_to_oneself_while_there_is_anybody_else() {
    let mut circle = team();
    circle.0[2].reports_to = Some(Manager.member()); // the manager reports to themself
    assert_eq!(circle.next_level(Manager.member()), Executive.member());
    circle.0[2].reports_to = Some(Interviewer.member()); // and to one who reports to them, who has left
    circle.0[3].active = false;
    assert_eq!(circle.next_level(Manager.member()), Executive.member());
    let alone = without(&[Recruiter, Manager, Interviewer, Executive]);
    assert_eq!(alone.next_level(Owner.member()), Owner.member());
}

#[test]
fn stand_ins_are_who_is_free_and_works_here() {
    let stand_ins = without(&[Interviewer]).stand_ins(&[Executive.member()]);
    assert_eq!(stand_ins, [Manager.member(), Owner.member(), Recruiter.member()]);
}

#[test]
fn a_member_of_the_company_is_no_candidate_here() {
    let stage = Stage::new();
    let other = Person::Candidate(ledger::ids::CandidateId::new(uuid::Uuid::from_u128(101)));
    let standing = ledger::policy::Standing::of(&stage.process, other, None);
    assert_eq!(standing, ledger::policy::Standing::Stranger);
}
