//! Scorecards: owed within a day, by the frozen kit only, evidence with every number, sealed until one's own is sent.

use crate::support::{
    Candidate, Executive, Interviewer, Manager, Owner, Recruiter, Stage, Who, at, criterion, just_after, kit,
};
use ledger::{
    Command,
    conversation::{Kind, Presence},
    event::Event,
    ids::{ConversationId, CriterionId, PromiseId},
    promise::{self, About, Kind as Owed, State},
    reaction::Letter,
    refusal::{Field, Refusal},
    scorecard::{
        Lean,
        send::{RatingGiven, SendScorecard},
    },
    side::{Person, Side},
};

const SEEN: [Option<u8>; 4] = [Some(4), Some(3), None, Some(5)];

/// Two people of the company meet the candidate on Wednesday, by a frozen kit.
fn met() -> (Stage, ConversationId) {
    let mut stage = Stage::new();
    stage.freezes_kit();
    let talk = stage.book(Kind::Interview, "2026-11-18 10:00", &[Manager, Interviewer]);
    stage.until("2026-11-18 10:40");
    (stage, talk)
}

fn owed_by(stage: &Stage, who: Who) -> PromiseId {
    let all = stage.all_owed(Owed::Scorecard);
    all.iter().find(|promise| promise.owed_by == who.person()).unwrap().id
}

fn given(stage: &Stage, of: impl Fn(u128) -> RatingGiven) -> SendScorecard {
    SendScorecard {
        conversation: stage.process.conversations[0].id,
        ratings: (1..=4).map(of).collect(),
        lean: Lean::No,
        summary: "In short".into(),
    }
}

fn rating(number: u128, level: Option<u8>, evidence: &str) -> RatingGiven {
    RatingGiven { criterion: criterion(number), level, evidence: evidence.into() }
}

#[test]
fn each_who_measured_owes_one_by_five_on_the_next_business_day() {
    let (mut stage, talk) = met();
    stage.claim(Manager, talk, Presence::OnTime, Presence::OnTime).unwrap();
    let all = stage.all_owed(Owed::Scorecard);
    let owing: Vec<Person> = all.iter().map(|promise| promise.owed_by).collect();
    assert_eq!(owing, [Manager.person(), Interviewer.person()]);
    for promise in all {
        assert_eq!((promise.about, promise.owed_to), (About::Scorecard(talk), Side::Company));
        assert_eq!(promise.due_at, at("2026-11-19 17:00"));
    }
    let promise = owed_by(&stage, Manager);
    stage.scores(Manager, talk, SEEN).unwrap();
    assert_eq!(stage.state(promise), State::Kept);
    assert_eq!(stage.state(owed_by(&stage, Interviewer)), State::Open);
}

#[test]
fn it_is_reminded_goes_overdue_and_breaks_and_the_candidate_hears_nothing() {
    let (mut stage, talk) = met();
    stage.scores(Manager, talk, SEEN).unwrap();
    stage.until("2026-11-18 18:00");
    let promise = owed_by(&stage, Interviewer);
    stage.advance(just_after("2026-11-19 17:00"));
    let told = |event: &Event| matches!(event, Event::PromiseOverdue { promise: of } if *of == promise);
    assert_eq!(stage.when(told).len(), 1);
    assert!(stage.letters_to(Interviewer).contains(&Letter::ScorecardYours));
    stage.until("2026-11-24 09:00");
    assert_eq!(stage.state(promise), State::Broken);
    let about_it = |seq: i64| {
        let entry = &stage.entries[usize::try_from(seq).unwrap() - 1];
        ledger::veil::named_promise(&entry.event) == Some(promise)
    };
    let mut to: Vec<Person> = stage.post.iter().filter(|one| about_it(one.seq)).map(|one| one.to).collect();
    to.dedup();
    assert!(!to.is_empty() && !to.contains(&Candidate.person()), "{to:?}");
    let seen = stage.process.seen_by(Candidate.person());
    assert!(seen.promises.iter().all(|promise| promise.kind != Owed::Scorecard));
    assert!(seen.scorecards.is_empty());
    for entry in &stage.entries {
        let hidden = matches!(entry.event, Event::ScorecardSent { .. })
            || ledger::veil::named_promise(&entry.event) == Some(promise);
        assert!(!hidden || !stage.process.shows(entry, Candidate.person()), "{:?}", entry.event);
        assert!(!hidden || !stage.process.tells_both(&entry.event), "nor does a list move");
    }
}

#[test]
fn late_it_still_counts_as_sent() {
    let (mut stage, talk) = met();
    stage.until("2026-11-20 09:00");
    let promise = owed_by(&stage, Interviewer);
    stage.scores(Interviewer, talk, SEEN).unwrap();
    assert_eq!(stage.state(promise), State::Late);
}

#[test]
fn without_a_frozen_kit_nothing_is_owed_and_nobody_is_measured() {
    let mut stage = Stage::new();
    let talk = stage.book(Kind::Interview, "2026-11-18 10:00", &[Manager]);
    stage.until("2026-11-18 18:00");
    assert!(stage.all_owed(Owed::Scorecard).is_empty());
    assert_eq!(stage.scores(Manager, talk, SEEN), Err(Refusal::NoKit));
    // One of a later version is no yardstick for what was said before it.
    stage.jobs[0].kits = vec![kit(2)];
    assert_eq!(stage.scores(Manager, talk, SEEN), Err(Refusal::NoKit));
    stage.freezes_kit();
    stage.scores(Manager, talk, SEEN).unwrap();
    assert_eq!(stage.process.scorecards[0].spec_version, 1);
}

#[test]
fn every_criterion_stands_there_once_with_evidence_for_every_number() {
    let (mut stage, talk) = met();
    let all = |stage: &Stage, level, evidence: &'static str| given(stage, |n| rating(n, level, evidence));
    let table = [
        (all(&stage, Some(4), " "), Refusal::Missing(Field::Evidence)),
        (all(&stage, None, "A lot was said"), Refusal::Missing(Field::Level)),
        (all(&stage, Some(0), "Seen"), Refusal::LevelOutOfBounds),
        (all(&stage, Some(6), "Seen"), Refusal::LevelOutOfBounds),
        (given(&stage, |_| rating(1, Some(3), "Seen")), Refusal::NoSuchCriterion),
        (given(&stage, |n| rating(n + 1, Some(3), "Seen")), Refusal::NoSuchCriterion),
        (
            SendScorecard { summary: String::new(), ..all(&stage, Some(3), "Seen") },
            Refusal::Missing(Field::Summary),
        ),
        (given(&stage, |n| rating(n, Some(3), &"x".repeat(16_385))), Refusal::TooLong(Field::Evidence)),
    ];
    for (send, refusal) in table {
        assert_eq!(stage.sends(Manager, send), Err(refusal));
    }
    // What is left out was not observed; the order is the kit's.
    let send = SendScorecard {
        ratings: vec![rating(3, Some(2), "Only this")],
        ..given(&stage, |n| rating(n, None, ""))
    };
    stage.sends(Manager, send).unwrap();
    let ratings = &stage.process.scorecard(talk, Manager.member()).unwrap().ratings;
    let levels: Vec<(CriterionId, Option<u8>)> =
        ratings.iter().map(|one| (one.criterion, one.level)).collect();
    assert_eq!(
        levels,
        [(criterion(1), None), (criterion(2), None), (criterion(3), Some(2)), (criterion(4), None)]
    );
}

#[test]
fn one_sends_one_of_a_talk_that_measures_and_that_one_led() {
    let (mut stage, talk) = met();
    assert_eq!(stage.scores(Recruiter, talk, SEEN), Err(Refusal::NotAttending));
    for who in [Executive, Candidate] {
        assert_eq!(stage.scores(who, talk, SEEN), Err(Refusal::NotYours), "{who:?}");
    }
    stage.scores(Manager, talk, SEEN).unwrap();
    assert_eq!(stage.scores(Manager, talk, SEEN), Err(Refusal::ScorecardSent));
    let of = |stage: &mut Stage, kind, starts| stage.book(kind, starts, &[Interviewer]);
    let ahead = of(&mut stage, Kind::Screening, "2026-11-19 10:00");
    assert_eq!(stage.scores(Interviewer, ahead, SEEN), Err(Refusal::NotStarted));
    for (kind, starts, refusal) in [
        (Kind::Informal, "2026-11-19 11:00", Refusal::OffTheRecord),
        (Kind::Peer, "2026-11-19 12:00", Refusal::OffTheRecord),
        (Kind::Feedback, "2026-11-19 13:00", Refusal::TakesNoScorecard),
    ] {
        let talk = of(&mut stage, kind, starts);
        stage.until("2026-11-19 14:00");
        assert_eq!(stage.scores(Interviewer, talk, SEEN), Err(refusal), "{kind:?}");
        stage.now = at("2026-11-19 10:30");
    }
    let off = of(&mut stage, Kind::Interview, "2026-11-20 10:00");
    stage.cancel(Recruiter, off).unwrap();
    assert_eq!(stage.scores(Interviewer, off, SEEN), Err(Refusal::Cancelled));
}

#[test]
fn nobody_reads_anothers_before_sending_their_own() {
    let (mut stage, talk) = met();
    stage.scores(Manager, talk, SEEN).unwrap();
    let count = |stage: &Stage, who: Who| stage.process.seen_by(who.person()).scorecards.len();
    let table = [(Manager, 1), (Interviewer, 0), (Recruiter, 1), (Owner, 1), (Executive, 1), (Candidate, 0)];
    for (who, sees) in table {
        assert_eq!(count(&stage, who), sees, "{who:?}");
    }
    let sent = stage
        .entries
        .iter()
        .find(|entry| matches!(entry.event, Event::ScorecardSent { .. }))
        .unwrap()
        .clone();
    assert!(
        !stage.process.shows(&sent, Interviewer.person()) && stage.process.shows(&sent, Manager.person())
    );
    stage.scores(Interviewer, talk, SEEN).unwrap();
    assert_eq!((count(&stage, Interviewer), count(&stage, Manager), count(&stage, Candidate)), (2, 2, 0));
    assert!(
        stage.process.shows(&sent, Interviewer.person()) && !stage.process.shows(&sent, Candidate.person())
    );
}

#[test]
fn a_talk_ahead_seals_too() {
    let (mut stage, talk) = met();
    stage.scores(Manager, talk, SEEN).unwrap();
    stage.scores(Interviewer, talk, SEEN).unwrap();
    let next = stage.book(Kind::Interview, "2026-11-19 10:00", &[Executive]);
    assert!(!stage.process.reads_scorecards(Executive.person()), "they would meet her with others' eyes");
    stage.until("2026-11-19 10:40");
    assert!(!stage.process.reads_scorecards(Executive.person()));
    stage.scores(Executive, next, SEEN).unwrap();
    assert_eq!(stage.process.seen_by(Executive.person()).scorecards.len(), 3);
}

#[test]
fn the_company_may_let_it_go_and_nobody_lets_themself_off() {
    let (mut stage, talk) = met();
    stage.scores(Manager, talk, SEEN).unwrap();
    stage.until("2026-11-18 18:00");
    let promise = owed_by(&stage, Interviewer);
    let excuse = || promise::Command::Excuse(promise);
    assert_eq!(stage.promises(Interviewer, excuse()), Err(Refusal::NotYours));
    assert_eq!(stage.promises(Candidate, excuse()), Err(Refusal::NoSuchPromise), "they learn nothing of it");
    stage.promises(Recruiter, excuse()).unwrap();
    assert_eq!(stage.state(promise), State::Excused);
    // Nothing is to be sent any more: so nothing is sealed, and what was read is written by nobody.
    assert!(stage.process.reads_scorecards(Interviewer.person()));
    assert_eq!(stage.scores(Interviewer, talk, SEEN), Err(Refusal::PromiseNotOpen));
}

#[test]
fn whoever_says_early_what_happened_opens_no_seal() {
    let mut stage = Stage::new();
    stage.freezes_kit();
    let talk = stage.book(Kind::Interview, "2026-11-18 10:00", &[Manager, Interviewer]);
    stage.until("2026-11-18 10:20");
    stage.scores(Manager, talk, SEEN).unwrap();
    // Somebody was absent, says one before the end: nothing is owed of it yet, and it can still be sent.
    stage.claim(Interviewer, talk, Presence::OnTime, Presence::Absent).unwrap();
    assert!(stage.all_owed(Owed::Scorecard).iter().all(|owed| owed.owed_by != Interviewer.person()));
    assert!(!stage.process.reads_scorecards(Interviewer.person()));
    assert_eq!(stage.process.seen_by(Interviewer.person()).scorecards.len(), 0);
    stage.scores(Interviewer, talk, SEEN).unwrap();
    assert!(stage.process.reads_scorecards(Interviewer.person()));
}

#[test]
fn a_kit_that_is_frozen_late_opens_no_seal() {
    let mut stage = Stage::new();
    let talk = stage.book(Kind::Interview, "2026-11-18 10:00", &[Manager, Interviewer]);
    stage.until("2026-11-18 18:00");
    assert!(stage.process.reads_scorecards(Interviewer.person()), "there is nothing to be sent");
    stage.freezes_kit();
    stage.scores(Manager, talk, SEEN).unwrap();
    assert!(!stage.process.reads_scorecards(Interviewer.person()), "now there is");
    stage.scores(Interviewer, talk, SEEN).unwrap();
}

#[test]
fn what_one_saw_nobody_else_writes_down() {
    let (mut stage, _) = met();
    stage.until("2026-11-18 18:00");
    let promise = owed_by(&stage, Interviewer);
    let to = promise::hand_over::HandOver { promise, to: Executive.member() };
    assert_eq!(stage.promises(Recruiter, promise::Command::HandOver(to)), Err(Refusal::NotAttending));
    stage.leaves(Interviewer, Executive).unwrap();
    assert_eq!(stage.state(promise), State::Void);
    assert_eq!(stage.promise(promise).owed_by, Interviewer.person(), "the record keeps who owed it");
}

#[test]
fn it_falls_with_the_process_and_with_a_talk_that_was_never_held() {
    let (mut stage, talk) = met();
    stage.until("2026-11-18 18:00");
    let promise = owed_by(&stage, Interviewer);
    stage.claim(Candidate, talk, Presence::Absent, Presence::OnTime).unwrap();
    stage.claim(Manager, talk, Presence::Absent, Presence::OnTime).unwrap();
    assert_eq!(stage.state(promise), State::Void);

    let (mut stage, talk) = met();
    stage.until("2026-11-18 18:00");
    let promise = owed_by(&stage, Interviewer);
    stage.withdraws(Candidate).unwrap();
    assert_eq!(stage.state(promise), State::Void);
    assert_eq!(stage.scores(Interviewer, talk, SEEN), Err(Refusal::ProcessEnded));

    let mut stage = Stage::new();
    stage.freezes_kit();
    stage.missed_by_company("2026-11-18 10:00", Manager);
    // Nobody contradicts in time: then it counts.
    stage.until("2026-11-27 10:00");
    assert!(stage.all_owed(Owed::Scorecard).iter().all(|promise| promise.state == State::Void));
}

#[test]
fn a_command_without_a_job_is_refused() {
    let (mut stage, talk) = met();
    stage.process.job = None;
    assert_eq!(
        stage.by(Manager).does(Command::Scorecard(ledger::scorecard::Command::Send(SendScorecard {
            conversation: talk,
            ratings: vec![],
            lean: Lean::Yes,
            summary: "x".into()
        },))),
        Err(Refusal::NoJob)
    );
}
