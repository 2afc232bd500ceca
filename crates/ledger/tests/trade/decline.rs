//! PROMISES.md, Outcomes: a no has reasons that point at requirements or say openly that they are not in the spec
//! (3.4), and feedback on each that says something and comes by a date (3.7).

use crate::support::{
    Candidate, Executive, Interviewer, Manager, Recruiter, Stage, Who, at, codes, requirement,
    stage as plan_stage,
};
use ledger::{
    Command,
    conversation::Kind as ConversationKind,
    decline::{
        self,
        feedback::GiveFeedback,
        give::{Give, MOST_REASONS, ReasonGiven},
    },
    message::State as MessageState,
    process::{self, Ending, advance::Advance},
    promise::{About, Kind, State},
    reaction::Letter,
    refusal::{Field, Refusal},
    side::Side,
};

const SEEN: &str = "You have led four people; the job leads twelve";
const CHANGE: &str = "A season in which you lead a whole boat crew";

fn reason(number: u128, seen: &str, change: &str) -> ReasonGiven {
    ReasonGiven { requirement: Some(requirement(number)), seen: seen.into(), change: change.into() }
}

fn unwritten(seen: &str, change: &str) -> ReasonGiven {
    ReasonGiven { requirement: None, seen: seen.into(), change: change.into() }
}

fn give(stage: &mut Stage, who: Who, reasons: Vec<ReasonGiven>) -> Result<Vec<&'static str>, Refusal> {
    let give = Give { text: "We will not go on with this.".into(), reasons };
    stage.by(who).does(Command::Decline(decline::Command::Give(give))).map(|entries| codes(&entries))
}

fn feedback(stage: &mut Stage, who: Who, reasons: Vec<ReasonGiven>) -> Result<Vec<&'static str>, Refusal> {
    let decline = stage.process.declines.last().unwrap().id;
    let given = GiveFeedback { decline, reasons };
    stage.by(who).does(Command::Decline(decline::Command::Feedback(given))).map(|entries| codes(&entries))
}

fn talked() -> Stage {
    let mut stage = Stage::new();
    stage.held(ConversationKind::Interview, "2026-11-17 10:00");
    stage
}

#[test]
fn a_no_without_a_reason_is_refused() {
    let mut stage = talked();
    assert_eq!(give(&mut stage, Recruiter, vec![]), Err(Refusal::ReasonsMissing));
    let many = (0..=MOST_REASONS).map(|_| reason(1, SEEN, CHANGE)).collect();
    assert_eq!(give(&mut stage, Recruiter, many), Err(Refusal::TooMany(Field::Reason)));
    let elsewhere = give(&mut stage, Recruiter, vec![reason(4, SEEN, CHANGE)]);
    assert_eq!(elsewhere, Err(Refusal::NoSuchRequirement), "of another job");
}

#[test]
fn a_reason_that_is_not_in_the_spec_is_at_least_said() {
    let mut stage = talked();
    let silent = give(&mut stage, Recruiter, vec![unwritten(" ", CHANGE)]);
    assert_eq!(silent, Err(Refusal::Missing(Field::Seen)));
    give(&mut stage, Recruiter, vec![unwritten(SEEN, "")]).unwrap();
    assert_eq!(stage.process.declines[0].reasons[0].requirement, None);
}

#[test]
fn feedback_that_would_fit_anybody_is_refused_with_its_field() {
    let mut stage = talked();
    let hollow = give(&mut stage, Recruiter, vec![reason(1, "Not the right fit", CHANGE)]);
    assert_eq!(hollow, Err(Refusal::NotConcrete(Field::Seen)));
    let hollow = give(&mut stage, Recruiter, vec![reason(1, SEEN, "Más experiencia")]);
    assert_eq!(hollow, Err(Refusal::NotConcrete(Field::Change)));
    assert!(stage.process.declines.is_empty());
}

#[test]
fn a_no_waits_unseen_and_then_ends_the_process() {
    let mut stage = talked();
    give(&mut stage, Manager, vec![reason(1, SEEN, CHANGE), unwritten(SEEN, CHANGE)]).unwrap();
    let decline = stage.process.declines[0].clone();
    assert_eq!((decline.by, decline.spec_version), (Manager.member(), Some(1)));
    assert!(stage.process.seen_by(Candidate.person()).declines.is_empty());
    assert!(stage.process.seen_by(Candidate.person()).messages.is_empty());
    assert_eq!(stage.process.seen_by(Interviewer.person()).declines.len(), 1);
    for entry in stage.entries.iter().filter(|entry| entry.event.code() == "decline_reasoned") {
        assert!(!stage.process.shows(entry, Candidate.person()));
    }
    stage.until("2026-11-17 10:34");
    assert!(stage.process.ended.is_none());
    stage.until("2026-11-17 10:35");
    let ended = stage.process.ended.clone().unwrap();
    assert_eq!((ended.by, ended.how), (Side::Company, Ending::Declined));
    assert_eq!(stage.process.seen_by(Candidate.person()).declines, [decline]);
    assert_eq!(stage.letters_to(Candidate).last(), Some(&Letter::Answer));
    assert!(stage.all_owed(Kind::Feedback).is_empty(), "it is whole");
}

#[test]
fn a_no_taken_back_is_never_seen() {
    let mut stage = talked();
    give(&mut stage, Recruiter, vec![reason(1, SEEN, CHANGE)]).unwrap();
    let message = stage.process.messages.last().unwrap().id;
    stage.takes_back(Recruiter, message).unwrap();
    stage.until("2026-11-18 10:00");
    assert!(stage.process.ended.is_none());
    assert!(stage.process.seen_by(Candidate.person()).declines.is_empty());
    give(&mut stage, Recruiter, vec![reason(1, SEEN, CHANGE)]).unwrap();
    assert_eq!(stage.process.declines.len(), 2);
}

#[test]
fn nothing_else_is_decided_while_a_no_waits() {
    let mut stage = talked();
    give(&mut stage, Recruiter, vec![reason(1, SEEN, CHANGE)]).unwrap();
    assert_eq!(give(&mut stage, Manager, vec![reason(2, SEEN, CHANGE)]), Err(Refusal::DeclineWaits));
    assert_eq!(stage.answers(Manager, false), Err(Refusal::DeclineWaits));
    let advance = Advance { stage: plan_stage(2), text: "We go on".into() };
    let advanced = stage.by(Manager).does(Command::Process(process::Command::Advance(advance)));
    assert_eq!(advanced, Err(Refusal::DeclineWaits));
}

#[test]
fn a_no_that_waits_when_the_candidate_withdraws_is_never_sent() {
    let mut stage = talked();
    give(&mut stage, Recruiter, vec![reason(1, SEEN, CHANGE)]).unwrap();
    stage.withdraws(Candidate).unwrap();
    stage.until("2026-11-17 11:00");
    assert!(matches!(stage.process.messages[0].state, MessageState::TakenBack(_)));
    assert_eq!(stage.process.ended.as_ref().unwrap().how, Ending::Withdrawn);
    assert!(!stage.letters_to(Candidate).contains(&Letter::Answer));
    assert!(stage.process.seen_by(Candidate.person()).declines.is_empty());
}

#[test]
fn feedback_that_did_not_come_with_it_is_owed_by_a_date() {
    let mut stage = talked();
    give(&mut stage, Manager, vec![reason(1, "", ""), reason(2, SEEN, "")]).unwrap();
    assert!(stage.all_owed(Kind::Feedback).is_empty(), "not before it is sent");
    assert_eq!(feedback(&mut stage, Manager, vec![]), Err(Refusal::DeclineWaits));
    stage.until("2026-11-17 10:35");
    let owed = stage.owed(Kind::Feedback).clone();
    let decline = stage.process.declines[0].id;
    assert_eq!((owed.about, owed.owed_by), (About::Decline(decline), Manager.person()));
    assert_eq!(owed.due_at, at("2026-11-24 17:00"), "five business days");
    assert_eq!(owed.state, State::Open, "the end of the process does not end it");

    let other = vec![reason(2, SEEN, CHANGE), reason(1, SEEN, CHANGE)];
    assert_eq!(feedback(&mut stage, Manager, other), Err(Refusal::NoSuchRequirement), "in another order");
    let half = vec![reason(1, SEEN, CHANGE), reason(2, SEEN, "")];
    assert_eq!(feedback(&mut stage, Manager, half), Err(Refusal::Missing(Field::Change)));
    let hollow = vec![reason(1, SEEN, CHANGE), reason(2, SEEN, "More experience")];
    assert_eq!(feedback(&mut stage, Manager, hollow), Err(Refusal::NotConcrete(Field::Change)));

    stage.until("2026-11-20 10:00");
    let whole = || vec![reason(1, SEEN, CHANGE), reason(2, SEEN, CHANGE)];
    assert_eq!(feedback(&mut stage, Interviewer, whole()), Err(Refusal::NotYours));
    assert_eq!(feedback(&mut stage, Manager, whole()).unwrap(), ["feedback_given", "promise_delivered"]);
    assert_eq!(stage.owed(Kind::Feedback).state, State::Kept);
    assert!(stage.process.declines[0].has_feedback());
    assert_eq!(stage.letters_to(Candidate).last(), Some(&Letter::FeedbackGiven));
    assert_eq!(feedback(&mut stage, Manager, whole()), Err(Refusal::FeedbackGiven));
}

#[test]
fn feedback_that_does_not_come_goes_up_and_breaks() {
    let mut stage = talked();
    give(&mut stage, Manager, vec![reason(1, "", "")]).unwrap();
    stage.until("2026-11-27 10:00");
    assert_eq!(stage.owed(Kind::Feedback).state, State::Broken);
    assert_eq!(stage.owed(Kind::Feedback).escalated_to, Some(Executive.member()));
}

#[test]
fn who_does_not_decide_does_not_decline() {
    let mut stage = talked();
    for who in [Interviewer, Candidate] {
        assert_eq!(give(&mut stage, who, vec![reason(1, SEEN, CHANGE)]), Err(Refusal::NotYours));
    }
}

#[test]
fn going_on_waits_too_and_the_stage_is_entered_when_the_word_is_sent() {
    let mut stage = talked();
    let before = stage.process.stage;
    let advance = |number| {
        let advance = Advance { stage: plan_stage(number), text: "We would like to go on".into() };
        Command::Process(process::Command::Advance(advance))
    };
    assert_eq!(stage.by(Recruiter).does(advance(3)), Err(Refusal::NoSuchStage), "of another job");
    stage.by(Recruiter).does(advance(2)).unwrap();
    assert_eq!(stage.process.stage, before);
    assert!(stage.process.seen_by(Candidate.person()).advances.is_empty());
    let message = stage.process.messages.last().unwrap().id;
    stage.takes_back(Recruiter, message).unwrap();
    stage.until("2026-11-17 11:00");
    assert_eq!(stage.process.stage, before, "what was taken back leads nowhere");

    stage.by(Recruiter).does(advance(2)).unwrap();
    stage.until("2026-11-17 11:10");
    assert_eq!(stage.process.stage, Some(plan_stage(2)));
    assert_eq!(stage.owed(Kind::Answer).state, State::Kept);
    assert_eq!(stage.process.seen_by(Candidate.person()).advances.len(), 1);
}

#[test]
fn that_the_company_went_silent_is_recorded_by_the_candidate_and_only_after_a_broken_promise() {
    let mut stage = talked();
    let silent = || Command::Process(process::Command::WentSilent("Nobody wrote.".into()));
    stage.until("2026-11-24 18:00");
    assert_eq!(stage.by(Candidate).does(silent()), Err(Refusal::NotSilent), "late is not silent");
    stage.until("2026-11-27 10:00");
    assert_eq!(stage.owed(Kind::Answer).state, State::Broken);
    assert_eq!(stage.by(Recruiter).does(silent()), Err(Refusal::NotYours));
    stage.by(Candidate).does(silent()).unwrap();
    let ended = stage.process.ended.clone().unwrap();
    assert_eq!((ended.by, ended.how), (Side::Candidate, Ending::WentSilent));
    assert_eq!(stage.owed(Kind::Answer).state, State::Broken, "and still owed");
    for who in [Recruiter, Manager] {
        assert_eq!(stage.letters_to(who).last(), Some(&Letter::WentSilent));
    }
}

#[test]
fn feedback_of_somebody_who_left_while_the_no_waited_is_the_recruiter_s() {
    let mut stage = talked();
    give(&mut stage, Manager, vec![reason(1, "", "")]).unwrap();
    stage.leaves(Manager, Recruiter).unwrap();
    stage.until("2026-11-17 10:35");
    assert_eq!(stage.owed(Kind::Feedback).owed_by, Recruiter.person());
}
