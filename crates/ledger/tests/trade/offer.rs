//! PROMISES.md, Outcomes: an offer has terms and an end, and is accepted, declined or countered.

use crate::support::{Candidate, Interviewer, Manager, Recruiter, Stage, Who, at, codes, just_after};
use jiff::civil::date;
use ledger::{
    Command,
    conversation::Kind as ConversationKind,
    event::Event,
    job::{PayRange, Period, State as JobState},
    offer::{
        self, State,
        answer::{GiveAnswer, Uphold, Word},
        make::Make,
    },
    process::Ending,
    promise::{About, Kind, State as PromiseState},
    reaction::Letter,
    refusal::{Field, Refusal},
    side::Side,
};

fn pay(amount: i64) -> PayRange {
    PayRange {
        currency: "EUR".into(),
        least: amount,
        most: amount,
        period: Period::Year,
        gross: true,
        parts: String::new(),
        criteria: String::new(),
    }
}

fn terms(amount: i64, ends: &str) -> Make {
    Make {
        role: "Operations manager, boats".into(),
        pay: pay(amount),
        outside: String::new(),
        starts_on: date(2027, 1, 11),
        conditions: "Thirty days of holiday".into(),
        expires_at: at(ends),
    }
}

fn makes(stage: &mut Stage, who: Who, make: Make) -> Result<Vec<&'static str>, Refusal> {
    stage.by(who).does(Command::Offer(offer::Command::Make(make))).map(|entries| codes(&entries))
}

fn says(stage: &mut Stage, who: Who, word: Word, text: &str) -> Result<Vec<&'static str>, Refusal> {
    let offer = stage.process.offers.last().unwrap().id;
    let answer = GiveAnswer { offer, word, text: text.into() };
    stage.by(who).does(Command::Offer(offer::Command::Answer(answer))).map(|entries| codes(&entries))
}

fn upholds(stage: &mut Stage, who: Who) -> Result<Vec<&'static str>, Refusal> {
    let uphold = Uphold { offer: stage.process.offers.last().unwrap().id, text: "It is what we have".into() };
    stage.by(who).does(Command::Offer(offer::Command::Uphold(uphold))).map(|entries| codes(&entries))
}

fn state(stage: &Stage) -> State {
    stage.process.offers.last().unwrap().state
}

/// After a conversation, with an offer that was sent on Tuesday at 10:35.
fn offered() -> Stage {
    let mut stage = Stage::new();
    stage.held(ConversationKind::Interview, "2026-11-17 10:00");
    makes(&mut stage, Recruiter, terms(3_500_000, "2026-11-24 17:00")).unwrap();
    stage.until("2026-11-17 10:40");
    stage
}

#[test]
fn an_offer_stands_three_business_days_at_least() {
    let mut stage = Stage::new();
    let short = makes(&mut stage, Recruiter, terms(3_500_000, "2026-11-18 17:00"));
    assert_eq!(short, Err(Refusal::OfferTooShort));
    let short = makes(&mut stage, Recruiter, terms(3_500_000, "2026-11-19 08:59"));
    assert_eq!(short, Err(Refusal::OfferTooShort));
    makes(&mut stage, Recruiter, terms(3_500_000, "2026-11-19 09:00")).unwrap();
}

#[test]
fn pay_outside_the_disclosed_range_has_a_reason() {
    let mut stage = Stage::new();
    let ends = "2026-11-24 17:00";
    for outside in [2_999_999, 3_800_001] {
        assert_eq!(makes(&mut stage, Recruiter, terms(outside, ends)), Err(Refusal::Missing(Field::Outside)));
    }
    let monthly = Make { pay: PayRange { period: Period::Month, ..pay(3_500_000) }, ..terms(0, ends) };
    assert_eq!(makes(&mut stage, Recruiter, monthly), Err(Refusal::Missing(Field::Outside)));
    assert_eq!(makes(&mut stage, Recruiter, terms(0, ends)), Err(Refusal::PayOutOfBounds));
    let said = Make { outside: "You bring the licence for both boats".into(), ..terms(4_000_000, ends) };
    makes(&mut stage, Recruiter, said).unwrap();
    assert!(stage.process.offers[0].terms.outside.is_some());
}

#[test]
fn nobody_is_offered_a_job_that_has_no_place_or_no_range() {
    let ends = "2026-11-24 17:00";
    let mut stage = Stage::new();
    stage.jobs[0].openings = 0;
    assert_eq!(makes(&mut stage, Recruiter, terms(3_500_000, ends)), Err(Refusal::JobNotOpen));
    stage.jobs[0].openings = 1;
    stage.jobs[0].state = JobState::Closed;
    assert_eq!(makes(&mut stage, Recruiter, terms(3_500_000, ends)), Err(Refusal::JobNotOpen));
    stage.jobs[0].state = JobState::Open;
    stage.jobs[0].pay = None;
    assert_eq!(makes(&mut stage, Recruiter, terms(3_500_000, ends)), Err(Refusal::RangeMissing));
    assert_eq!(makes(&mut stage, Interviewer, terms(3_500_000, ends)), Err(Refusal::NotYours));
}

#[test]
fn an_offer_waits_unseen_and_answers_what_was_owed() {
    let mut stage = Stage::new();
    stage.held(ConversationKind::Interview, "2026-11-17 10:00");
    makes(&mut stage, Recruiter, terms(3_500_000, "2026-11-24 17:00")).unwrap();
    assert_eq!(makes(&mut stage, Recruiter, terms(3_600_000, "2026-11-24 17:00")), Err(Refusal::OfferWaits));
    assert_eq!(stage.answers(Recruiter, true), Err(Refusal::OfferWaits));
    assert!(stage.process.seen_by(Candidate.person()).offers.is_empty());
    assert_eq!(says(&mut stage, Candidate, Word::Accept, ""), Err(Refusal::OfferNotOpen));
    for entry in stage.entries.iter().filter(|entry| entry.event.code() == "offer_made") {
        assert!(!stage.process.shows(entry, Candidate.person()));
    }
    stage.until("2026-11-17 10:35");
    assert_eq!(state(&stage), State::Open);
    assert_eq!(stage.letters_to(Candidate).last(), Some(&Letter::OfferMade));
    assert_eq!(stage.owed(Kind::Answer).state, PromiseState::Kept);
    assert_eq!(stage.owed(Kind::Answer).delivered_at, Some(at("2026-11-17 10:30")));
}

#[test]
fn an_offer_given_just_in_time_is_not_called_late_while_it_waits() {
    let mut stage = Stage::new();
    stage.held(ConversationKind::Interview, "2026-11-17 10:00");
    stage.until("2026-11-24 16:58");
    makes(&mut stage, Recruiter, terms(3_500_000, "2026-12-01 17:00")).unwrap();
    let rung = stage.until("2026-11-24 18:00");
    assert_eq!(codes(&rung), ["offer_sent", "promise_delivered"]);
    assert_eq!(stage.owed(Kind::Answer).state, PromiseState::Kept);
}

#[test]
fn an_offer_taken_back_is_never_seen() {
    let mut stage = Stage::new();
    makes(&mut stage, Recruiter, terms(3_500_000, "2026-11-24 17:00")).unwrap();
    let back = |stage: &mut Stage, who| {
        let offer = stage.process.offers.last().unwrap().id;
        stage.by(who).does(Command::Offer(offer::Command::TakeBack(offer)))
    };
    assert_eq!(back(&mut stage, Candidate), Err(Refusal::NotYours));
    back(&mut stage, Manager).unwrap();
    stage.until("2026-11-25 10:00");
    assert_eq!(state(&stage), State::TakenBack);
    assert!(stage.process.seen_by(Candidate.person()).offers.is_empty());
    assert!(!stage.letters_to(Candidate).contains(&Letter::OfferMade));
    makes(&mut stage, Recruiter, terms(3_500_000, "2026-12-02 17:00")).unwrap();
    stage.until("2026-11-25 10:05");
    assert_eq!(back(&mut stage, Recruiter), Err(Refusal::SentAlready));
}

#[test]
fn an_offer_that_waits_when_the_candidate_withdraws_is_never_seen() {
    let mut stage = Stage::new();
    makes(&mut stage, Recruiter, terms(3_500_000, "2026-11-24 17:00")).unwrap();
    stage.withdraws(Candidate).unwrap();
    stage.until("2026-11-16 12:00");
    assert_eq!(state(&stage), State::Lapsed);
    assert!(stage.process.seen_by(Candidate.person()).offers.is_empty());
    assert_eq!(stage.process.seen_by(Recruiter.person()).offers.len(), 1);
}

#[test]
fn who_accepts_is_hired() {
    let mut stage = offered();
    assert_eq!(says(&mut stage, Recruiter, Word::Accept, ""), Err(Refusal::NotYours));
    says(&mut stage, Candidate, Word::Accept, "With pleasure").unwrap();
    assert_eq!(state(&stage), State::Accepted);
    let ended = stage.process.ended.clone().unwrap();
    assert_eq!((ended.by, ended.how), (Side::Candidate, Ending::Hired));
    for who in [Recruiter, Manager] {
        assert_eq!(stage.letters_to(who).last(), Some(&Letter::OfferAnswered));
    }
    assert_eq!(says(&mut stage, Candidate, Word::Decline, ""), Err(Refusal::ProcessEnded));
}

#[test]
fn who_declines_an_offer_ends_it_without_a_reason_if_they_wish() {
    let mut stage = offered();
    says(&mut stage, Candidate, Word::Decline, "").unwrap();
    assert_eq!(state(&stage), State::Declined);
    assert_eq!(stage.process.ended.as_ref().unwrap().how, Ending::OfferDeclined);
}

#[test]
fn a_counter_is_owed_an_answer_and_the_offer_does_not_run_out_meanwhile() {
    let mut stage = offered();
    let counter = || Word::Counter { pay: Some(pay(3_800_000)) };
    assert_eq!(says(&mut stage, Candidate, counter(), " "), Err(Refusal::Missing(Field::Text)));
    assert_eq!(upholds(&mut stage, Recruiter), Err(Refusal::OfferNotOpen));
    says(&mut stage, Candidate, counter(), "I have led both boats").unwrap();
    let offer = stage.process.offers[0].clone();
    assert_eq!(offer.counters[0].pay, Some(pay(3_800_000)));
    let owed = stage.owed(Kind::Answer).clone();
    assert_eq!((owed.about, owed.due_at), (About::Offer(offer.id), at("2026-11-24 17:00")));
    stage.until("2026-11-26 10:00");
    assert_eq!(state(&stage), State::Countered, "two days after its end");
    upholds(&mut stage, Recruiter).unwrap();
    assert_eq!(stage.owed(Kind::Answer).state, PromiseState::Late);
    assert_eq!(stage.letters_to(Candidate).last(), Some(&Letter::OfferUpheld));
    let offer = &stage.process.offers[0];
    assert_eq!((offer.state, offer.expires_at), (State::Open, at("2026-12-01 17:00")), "time to think again");
    assert_eq!(offer.counters[0].upheld.as_ref().map(|upheld| upheld.by), Some(Recruiter.member()));
    says(&mut stage, Candidate, Word::Accept, "").unwrap();
}

#[test]
fn another_offer_takes_the_place_of_the_one_that_was_countered() {
    let mut stage = offered();
    says(&mut stage, Candidate, Word::Counter { pay: None }, "May I start in March?").unwrap();
    makes(&mut stage, Recruiter, terms(3_600_000, "2026-11-24 17:00")).unwrap();
    let seen = stage.process.seen_by(Candidate.person());
    assert_eq!(seen.offers.iter().map(|offer| offer.state).collect::<Vec<_>>(), [State::Countered]);
    stage.until("2026-11-17 10:50");
    let states: Vec<State> = stage.process.offers.iter().map(|offer| offer.state).collect();
    assert_eq!(states, [State::Replaced, State::Open]);
    assert_eq!(stage.process.offers[1].replaces, Some(stage.process.offers[0].id));
    assert_eq!(stage.owed(Kind::Answer).state, PromiseState::Kept);
}

#[test]
fn an_offer_reminds_a_day_before_its_end_and_then_ends() {
    let mut stage = offered();
    stage.until("2026-11-24 16:59");
    let reminded = stage.when(|event| matches!(event, Event::OfferReminded { .. }));
    assert_eq!(reminded, [at("2026-11-23 17:00")]);
    assert_eq!(stage.letters_to(Candidate).last(), Some(&Letter::OfferEndsSoon));
    stage.advance(at("2026-11-24 17:00"));
    assert_eq!(state(&stage), State::Open, "until then includes the minute itself");
    stage.advance(just_after("2026-11-24 17:00"));
    assert_eq!(state(&stage), State::Expired);
    let ended = stage.process.ended.clone().unwrap();
    assert_eq!((ended.by, ended.how), (Side::Company, Ending::OfferExpired));
    for who in [Recruiter, Manager, Candidate] {
        assert_eq!(stage.letters_to(who).last(), Some(&Letter::OfferExpired));
    }
}

#[test]
fn an_offer_that_stands_when_the_candidate_withdraws_lapses_and_stays_on_the_record() {
    let mut stage = offered();
    stage.withdraws(Candidate).unwrap();
    assert_eq!(state(&stage), State::Lapsed);
    assert_eq!(stage.process.seen_by(Candidate.person()).offers.len(), 1);
}
