//! PROMISES.md, Attendance: claims, 'I am here', the alert, stand-ins, misses.

use crate::support::{
    Candidate, Executive, Happened, Interviewer, Manager, Owner, Recruiter, Stage, Who, at, claim, codes,
};
use ledger::{
    conversation::{
        Closing, Command, Kind, Presence,
        attendance::Standing,
        claim::MakeClaim,
        stand_in::{AnswerStandIn, OfferStandIn},
    },
    event::Event,
    ids::ConversationId,
    promise::{Kind as PromiseKind, State},
    reaction::Letter,
    refusal::Refusal,
    side::Side,
};

fn interview(stage: &mut Stage) -> ConversationId {
    stage.book(Kind::Interview, "2026-11-17 10:00", &[Executive])
}

fn offer(stage: &mut Stage, by: Who, conversation: ConversationId, member: Who, starts: &str) -> Happened {
    let offer = OfferStandIn { conversation, member: member.member(), starts_at: at(starts) };
    stage.converse(by, Command::OfferStandIn(offer))
}

#[test]
fn the_alert_comes_after_the_grace_and_names_who_could_step_in() {
    let mut stage = Stage::new();
    let id = interview(&mut stage);
    stage.until("2026-11-17 09:58");
    stage.here(Candidate, id).unwrap();
    assert!(stage.until("2026-11-17 10:04").is_empty());
    let rung = stage.until("2026-11-17 10:05");
    let Event::AbsenceAlerted { missing, stand_ins, .. } = &rung[0].event else { panic!("no alert") };
    assert_eq!(*missing, Side::Company);
    assert_eq!(rung[0].at, at("2026-11-17 10:05"));
    assert!(!stand_ins.contains(&Executive.member()));
    assert_eq!(stand_ins[0], Manager.member());
    assert_eq!(stage.letters_to(Executive).last(), Some(&Letter::YouAreMissed));
    assert_eq!(stage.letters_to(Recruiter).last(), Some(&Letter::NobodyCame));
    assert_eq!(stage.letters_to(Candidate).last(), Some(&Letter::WeToldThem));
}

#[test]
fn the_grace_of_who_comes_late_themself_runs_from_their_coming() {
    let mut stage = Stage::new();
    let id = interview(&mut stage);
    stage.until("2026-11-17 10:12");
    stage.here(Candidate, id).unwrap();
    assert_eq!(stage.until("2026-11-17 10:30")[0].at, at("2026-11-17 10:17"));
}

#[test]
fn a_late_notice_delays_the_alert_but_not_beyond_the_end() {
    for (minutes, alert) in [(10, "2026-11-17 10:15"), (120, "2026-11-17 10:30")] {
        let mut stage = Stage::new();
        let id = interview(&mut stage);
        stage.until("2026-11-17 09:50");
        stage.here(Candidate, id).unwrap();
        stage.late(Executive, id, minutes).unwrap();
        assert_eq!(stage.letters_to(Candidate).last(), Some(&Letter::WillBeLate));
        stage.until("2026-11-17 12:00");
        assert_eq!(stage.when(|event| matches!(event, Event::AbsenceAlerted { .. })), [at(alert)]);
    }
}

#[test]
fn who_waits_until_just_before_the_end_is_not_forgotten() {
    let mut stage = Stage::new();
    let id = interview(&mut stage);
    stage.until("2026-11-17 10:28");
    stage.here(Candidate, id).unwrap();
    stage.until("2026-11-17 12:00");
    let alerted = stage.when(|event| matches!(event, Event::AbsenceAlerted { .. }));
    assert_eq!(alerted, [at("2026-11-17 10:33")]);
}

#[test]
fn no_alert_where_the_other_side_is_here_or_anybody_says_it_was() {
    for somebody_says in [false, true] {
        let mut stage = Stage::new();
        let id = interview(&mut stage);
        stage.until("2026-11-17 10:00");
        stage.here(Candidate, id).unwrap();
        if somebody_says {
            stage.claim(Candidate, id, Presence::OnTime, Presence::OnTime).unwrap();
        } else {
            stage.here(Executive, id).unwrap();
        }
        stage.until("2026-11-17 12:00");
        assert!(stage.when(|event| matches!(event, Event::AbsenceAlerted { .. })).is_empty());
    }
}

#[test]
fn no_alert_where_nobody_came_at_all() {
    let mut stage = Stage::new();
    interview(&mut stage);
    assert_eq!(
        codes(&stage.until("2026-11-17 10:30")),
        ["conversation_approached", "claims_asked", "promise_made"]
    );
}

#[test]
fn the_candidate_is_missed_too() {
    let mut stage = Stage::new();
    let id = interview(&mut stage);
    stage.until("2026-11-17 10:00");
    stage.here(Executive, id).unwrap();
    stage.until("2026-11-17 10:05");
    assert_eq!(stage.letters_to(Candidate).last(), Some(&Letter::YouAreMissed));
}

#[test]
fn i_am_here_is_said_from_half_an_hour_before_until_the_end_by_who_attends() {
    let mut stage = Stage::new();
    let id = interview(&mut stage);
    stage.until("2026-11-17 09:29");
    assert_eq!(stage.here(Candidate, id), Err(Refusal::TooEarly));
    stage.until("2026-11-17 09:30");
    assert_eq!(stage.here(Recruiter, id), Err(Refusal::NotAttending));
    assert_eq!(stage.here(Candidate, id).unwrap().len(), 1);
    assert!(stage.here(Candidate, id).unwrap().is_empty());
    stage.until("2026-11-17 10:30");
    assert_eq!(stage.here(Executive, id), Err(Refusal::AlreadyStarted));
}

#[test]
fn not_clicking_is_not_absence() {
    let mut stage = Stage::new();
    let id = interview(&mut stage);
    stage.until("2026-12-17 10:00");
    let conversation = stage.conversation(id);
    assert_eq!(conversation.presence(Side::Company), Standing::Unknown);
    assert_eq!(conversation.presence(Side::Candidate), Standing::Unknown);
    assert!(!conversation.is_missed_by(Side::Company) && !conversation.is_missed_by(Side::Candidate));
}

#[test]
fn a_stand_in_is_present_once_the_candidate_says_yes() {
    let mut stage = Stage::new();
    let id = interview(&mut stage);
    stage.until("2026-11-17 10:05");
    stage.here(Candidate, id).unwrap();
    stage.until("2026-11-17 10:10");
    offer(&mut stage, Manager, id, Manager, "2026-11-17 10:15").unwrap();
    let answer = Command::AnswerStandIn(AnswerStandIn { conversation: id, accept: true });
    assert_eq!(stage.converse(Recruiter, answer.clone()), Err(Refusal::NotYours));
    stage.converse(Candidate, answer.clone()).unwrap();
    assert!(stage.conversation(id).attends(Manager.member()));
    assert_eq!(stage.converse(Candidate, answer), Err(Refusal::NoStandIn));
    let stood_in = Presence::StoodIn(Some(Manager.member()));
    stage.claim(Candidate, id, stood_in, Presence::OnTime).unwrap();
    stage.claim(Manager, id, stood_in, Presence::OnTime).unwrap();
    let conversation = stage.conversation(id);
    assert!(conversation.was_held() && !conversation.is_missed_by(Side::Company));
    assert_eq!(stage.owed(PromiseKind::Answer).state, State::Open);
}

#[test]
fn a_stand_in_who_left_meanwhile_cannot_be_taken() {
    let mut stage = Stage::new();
    let id = interview(&mut stage);
    stage.until("2026-11-17 10:05");
    offer(&mut stage, Recruiter, id, Manager, "2026-11-17 10:15").unwrap();
    stage.deactivate(Manager);
    let answer = Command::AnswerStandIn(AnswerStandIn { conversation: id, accept: true });
    assert_eq!(stage.converse(Candidate, answer), Err(Refusal::NoStandIn));
    assert_eq!(offer(&mut stage, Recruiter, id, Executive, "2026-11-17 10:15"), Err(Refusal::AttendsAlready));
}

#[test]
fn the_same_claim_from_both_sides_is_agreed_and_settled() {
    let mut stage = Stage::new();
    let id = interview(&mut stage);
    stage.until("2026-11-17 10:30");
    stage.claim(Candidate, id, Presence::Late(10), Presence::OnTime).unwrap();
    stage.claim(Recruiter, id, Presence::Late(15), Presence::OnTime).unwrap();
    assert_eq!(stage.conversation(id).presence(Side::Company), Standing::Agreed(Presence::Late(10)));
    let again = stage.claim(Candidate, id, Presence::Absent, Presence::OnTime);
    assert_eq!(again, Err(Refusal::AttendanceSettled));
}

#[test]
fn different_claims_are_shown_and_not_counted() {
    let mut stage = Stage::new();
    let id = interview(&mut stage);
    stage.until("2026-11-17 10:30");
    stage.claim(Recruiter, id, Presence::OnTime, Presence::OnTime).unwrap();
    stage.claim(Candidate, id, Presence::Absent, Presence::OnTime).unwrap();
    let conversation = stage.conversation(id);
    let both = Standing::Disputed(Presence::OnTime, Presence::Absent);
    assert_eq!(conversation.presence(Side::Company), both);
    assert!(!conversation.is_missed_by(Side::Company));
    assert!(!conversation.counts_as_missed_by(Side::Company));
    stage.until("2026-12-17 10:00");
    assert_eq!(stage.conversation(id).presence(Side::Company), both);
}

#[test]
fn one_claim_only_is_accepted_after_a_reminder_and_three_business_days_of_silence() {
    let mut stage = Stage::new();
    let id = interview(&mut stage);
    stage.until("2026-11-17 10:30");
    stage.claim(Candidate, id, Presence::Absent, Presence::OnTime).unwrap();
    assert!(stage.conversation(id).is_missed_by(Side::Company));
    assert!(!stage.conversation(id).counts_as_missed_by(Side::Company));
    assert!(stage.letters_to(Recruiter).contains(&Letter::TheySay));
    stage.until("2026-11-30 10:00");
    let reminded = stage.when(|event| matches!(event, Event::ClaimReminded { side: Side::Company, .. }));
    let accepted = stage.when(|event| matches!(event, Event::ClaimAccepted { .. }));
    assert_eq!(reminded, [at("2026-11-18 10:30")]);
    assert_eq!(accepted, [at("2026-11-23 10:30")]);
    let fact = Standing::OneSided(Presence::Absent, Side::Candidate);
    assert_eq!(stage.conversation(id).presence(Side::Company), fact);
    assert!(stage.conversation(id).counts_as_missed_by(Side::Company));
}

#[test]
fn a_claim_that_is_changed_is_not_accepted_on_the_silence_about_the_old_one() {
    let mut stage = Stage::new();
    let id = interview(&mut stage);
    stage.until("2026-11-17 10:30");
    stage.claim(Recruiter, id, Presence::OnTime, Presence::OnTime).unwrap();
    stage.until("2026-11-23 10:29");
    stage.claim(Recruiter, id, Presence::OnTime, Presence::Absent).unwrap();
    stage.until("2026-11-24 10:00");
    assert_eq!(stage.conversation(id).accepted_at, None);
    stage.until("2026-11-27 10:29");
    assert_eq!(stage.conversation(id).accepted_at, Some(at("2026-11-27 10:29")));
}

#[test]
fn technical_trouble_is_no_miss_and_where_one_side_denies_it_disputed() {
    let troubled = |id| MakeClaim { trouble: true, ..claim(id, Presence::Absent, Presence::OnTime) };
    let mut stage = Stage::new();
    let id = interview(&mut stage);
    stage.until("2026-11-17 10:30");
    stage.claims(Recruiter, troubled(id)).unwrap();
    assert!(!stage.conversation(id).is_missed_by(Side::Company));
    stage.claims(Candidate, troubled(id)).unwrap();
    assert!(stage.conversation(id).is_settled());
    assert!(!stage.conversation(id).counts_as_missed_by(Side::Company));

    let mut stage = Stage::new();
    let id = interview(&mut stage);
    stage.until("2026-11-17 10:30");
    stage.claims(Recruiter, troubled(id)).unwrap();
    stage.claim(Candidate, id, Presence::Absent, Presence::OnTime).unwrap();
    let conversation = stage.conversation(id);
    assert_eq!(conversation.presence(Side::Company), Standing::Disputed(Presence::Absent, Presence::Absent));
    assert_eq!(conversation.presence(Side::Candidate), Standing::Agreed(Presence::OnTime));
    assert!(!conversation.is_missed_by(Side::Company));
}

#[test]
fn called_off_by_a_word_elsewhere_is_no_miss() {
    let mut stage = Stage::new();
    let id = interview(&mut stage);
    stage.until("2026-11-17 10:30");
    stage.claim(Candidate, id, Presence::CalledOff, Presence::OnTime).unwrap();
    stage.claim(Recruiter, id, Presence::CalledOff, Presence::OnTime).unwrap();
    assert!(!stage.conversation(id).is_missed_by(Side::Company));
    assert!(stage.conversation(id).is_settled());
}

#[test]
fn ones_own_i_am_here_speaks_against_a_lone_claim_of_absence() {
    let mut stage = Stage::new();
    let id = interview(&mut stage);
    stage.until("2026-11-17 10:00");
    stage.here(Candidate, id).unwrap();
    stage.until("2026-11-17 10:30");
    stage.claim(Executive, id, Presence::OnTime, Presence::Absent).unwrap();
    assert!(!stage.conversation(id).is_missed_by(Side::Candidate));
}

#[test]
fn an_answer_is_no_longer_owed_where_both_say_nobody_met() {
    let mut stage = Stage::new();
    let id = interview(&mut stage);
    stage.until("2026-11-17 11:00");
    assert_eq!(stage.owed(PromiseKind::Answer).state, State::Open);
    stage.claim(Candidate, id, Presence::Absent, Presence::OnTime).unwrap();
    assert_eq!(stage.owed(PromiseKind::Answer).state, State::Open);
    stage.claim(Recruiter, id, Presence::Absent, Presence::OnTime).unwrap();
    assert_eq!(stage.owed(PromiseKind::Answer).state, State::Void);
}

#[test]
fn what_happened_can_be_said_also_after_the_end_of_the_process() {
    let mut stage = Stage::new();
    let id = interview(&mut stage);
    stage.until("2026-11-17 10:30");
    stage.withdraws(Candidate).unwrap();
    stage.claim(Candidate, id, Presence::Absent, Presence::OnTime).unwrap();
    assert!(stage.all_owed(PromiseKind::Arrange).is_empty());
    stage.until("2026-11-30 10:00");
    assert!(stage.conversation(id).counts_as_missed_by(Side::Company));
}

#[test]
fn nobody_claims_before_the_start_or_what_cannot_be() {
    let mut stage = Stage::new();
    let id = interview(&mut stage);
    let early = stage.claim(Candidate, id, Presence::Absent, Presence::OnTime);
    assert_eq!(early, Err(Refusal::NotStarted));
    stage.until("2026-11-17 10:30");
    let odd = stage.claim(Candidate, id, Presence::OnTime, Presence::StoodIn(None));
    assert_eq!(odd, Err(Refusal::NotAChoice));
    let stranger = stage.claim(Interviewer, id, Presence::OnTime, Presence::OnTime);
    assert_eq!(stranger, Err(Refusal::NotYours));
    assert!(stage.claim(Owner, id, Presence::Late(481), Presence::OnTime).is_err());
}

#[test]
fn ended_early_and_by_whom_is_a_fact_of_its_own() {
    let mut stage = Stage::new();
    let id = interview(&mut stage);
    stage.until("2026-11-17 10:30");
    let early = Closing::EarlyBy(Side::Company);
    for who in [Candidate, Executive] {
        let held = claim(id, Presence::OnTime, Presence::OnTime);
        stage.claims(who, MakeClaim { closing: early, ..held }).unwrap();
    }
    assert_eq!(stage.conversation(id).closing(), Standing::Agreed(early));
}

#[test]
fn a_stand_in_steps_in_from_the_start_on_and_for_somebody() {
    let mut stage = Stage::new();
    let id = interview(&mut stage);
    let early = offer(&mut stage, Recruiter, id, Manager, "2026-11-17 09:59");
    assert_eq!(early, Err(Refusal::StartsInThePast));
    stage.until("2026-11-17 10:10");
    let past = offer(&mut stage, Recruiter, id, Manager, "2026-11-17 10:05");
    assert_eq!(past, Err(Refusal::StartsInThePast));
    offer(&mut stage, Recruiter, id, Manager, "2026-11-17 10:15").unwrap();
    stage
        .converse(Candidate, Command::AnswerStandIn(AnswerStandIn { conversation: id, accept: true }))
        .unwrap();
    let attendees = &stage.conversation(id).attendees;
    assert_eq!(attendees[1].instead_of, Some(Executive.member()));
    let expected: Vec<_> = stage.conversation(id).expected().collect();
    assert_eq!(expected, [Executive.member()]);
}

#[test]
fn being_late_is_a_matter_of_minutes() {
    let mut stage = Stage::new();
    let id = interview(&mut stage);
    for minutes in [0, 121] {
        assert!(stage.late(Executive, id, minutes).is_err());
    }
    for minutes in [1, 120] {
        stage.late(Executive, id, minutes).unwrap();
    }
    assert_eq!(stage.late(Recruiter, id, 10), Err(Refusal::NotAttending));
}
