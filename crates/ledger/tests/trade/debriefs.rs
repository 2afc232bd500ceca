//! The debrief: the published arithmetic as a table, and what is concluded in writing.

use crate::support::{
    Candidate, Executive, Interviewer, Manager, Recruiter, Stage, at, criterion, kit, other_job,
};
use ledger::{
    Command,
    conversation::Kind,
    debrief::{self, Verdict, arithmetic, conclude::Conclude},
    event::Event,
    ids::{ConversationId, ScorecardId},
    proposal::{self, answer::GiveAnswer, put::Put},
    refusal::{Field, Refusal},
    scorecard::{Lean, Rating, Scorecard},
    words::{self, Words},
};
use uuid::Uuid;

fn words() -> Words {
    Words { id: Uuid::from_u128(1).into(), commitment: words::commitment(&[7; 32], "x") }
}

fn scorecard(spec_version: i64, levels: [Option<u8>; 4]) -> Scorecard {
    let rating =
        |(number, level): (u128, Option<u8>)| Rating { criterion: criterion(number), level, evidence: None };
    Scorecard {
        id: ScorecardId::new(Uuid::from_u128(1)),
        conversation: ConversationId::new(Uuid::from_u128(2)),
        by: Recruiter.member(),
        at: at("2026-11-18 12:00"),
        spec_version,
        ratings: (1..=4).zip(levels).map(rating).collect(),
        lean: Lean::Yes,
        summary: words(),
    }
}

const NO: Option<u8> = None;
const fn is(level: u8) -> Option<u8> {
    Some(level)
}

#[test]
fn the_arithmetic_is_as_it_is_published() {
    use Verdict::{GoOn, NotEnough, Stop};
    type Row = (Vec<[Option<u8>; 4]>, Option<f64>, Verdict);
    // Criteria 1 and 2 are musts and count twice.
    let table: [Row; 9] = [
        (vec![], None, NotEnough),
        (vec![[is(5), is(5), is(5), is(5)]], Some(5.0), NotEnough),
        (vec![[is(4), is(4), is(4), is(4)], [is(4), is(4), is(4), is(4)]], Some(4.0), GoOn),
        // (2 × 4 + 2 × 4 + 2 + 2) / 6
        (vec![[is(4), is(4), is(2), is(2)], [is(4), is(4), is(2), is(2)]], Some(20.0 / 6.0), Stop),
        // (2 × 5 + 2 × 3 + 3 + 2) / 6 = 3.5: just enough.
        (vec![[is(5), is(3), is(3), is(2)], [is(5), is(3), is(3), is(2)]], Some(3.5), GoOn),
        // A must below three, however good the rest.
        (vec![[is(5), is(3), is(5), is(5)], [is(5), is(2), is(5), is(5)]], Some(25.0 / 6.0), Stop),
        // A must that nobody observed.
        (vec![[is(5), NO, is(5), is(5)], [is(5), NO, is(5), is(5)]], Some(5.0), NotEnough),
        // What was not observed is not low: (2 × 4 + 2 × 5 + 4) / 5.
        (vec![[is(4), is(5), NO, is(4)], [is(4), NO, NO, is(4)]], Some(22.0 / 5.0), GoOn),
        (vec![[NO, NO, NO, NO], [NO, NO, NO, NO]], None, NotEnough),
    ];
    for (levels, whole, says) in table {
        let scorecards: Vec<Scorecard> = levels.iter().map(|levels| scorecard(1, *levels)).collect();
        let sum = arithmetic::of(&scorecards, &kit(1));
        match (sum.whole, whole) {
            (Some(one), Some(other)) => assert!((one - other).abs() < 1e-12, "{levels:?}: {one}"),
            (one, other) => assert_eq!(one, other, "{levels:?}"),
        }
        assert_eq!(sum.says, says, "{levels:?}");
    }
}

#[test]
fn a_line_says_how_far_people_lie_apart_and_what_nobody_saw() {
    let scorecards = [scorecard(1, [is(2), NO, is(3), NO]), scorecard(1, [is(5), NO, is(3), is(4)])];
    let sum = arithmetic::of(&scorecards, &kit(1));
    let spreads: Vec<Option<u8>> = sum.lines.iter().map(debrief::Line::spread).collect();
    assert_eq!(spreads, [Some(3), None, Some(0), Some(0)]);
    assert_eq!(sum.lines.iter().map(|line| line.not_observed).collect::<Vec<_>>(), [0, 2, 0, 1]);
    assert_eq!((&sum.lines[0].levels, sum.lines[0].mean), (&vec![2, 5], Some(3.5)));
}

#[test]
fn scorecards_by_the_kit_of_another_version_are_not_counted_in() {
    let scorecards = [scorecard(1, [is(1); 4]), scorecard(2, [is(5); 4]), scorecard(2, [is(4); 4])];
    let sum = arithmetic::of(&scorecards, &kit(2));
    assert_eq!((sum.scorecards, sum.whole, sum.says), (2, Some(4.5), Verdict::GoOn));
}

/// Two people met the candidate together.
fn met() -> (Stage, ConversationId) {
    let mut stage = Stage::new();
    stage.freezes_kit();
    let talk = stage.book(Kind::Interview, "2026-11-18 10:00", &[Manager, Interviewer]);
    stage.until("2026-11-18 10:40");
    (stage, talk)
}

#[test]
fn what_is_decided_otherwise_than_the_arithmetic_is_the_override() {
    let (mut stage, talk) = met();
    assert_eq!(stage.concludes(Recruiter, Verdict::GoOn), Err(Refusal::NoScorecards));
    stage.scores(Manager, talk, [is(4), is(4), is(4), NO]).unwrap();
    stage.scores(Interviewer, talk, [is(2), is(4), is(4), NO]).unwrap();
    stage.concludes(Recruiter, Verdict::Stop).unwrap();
    let first = stage.process.debriefs[0].clone();
    assert_eq!((first.says, first.decided, first.overrides()), (Verdict::GoOn, Verdict::Stop, true));
    assert_eq!((first.scorecards, first.spec_version, first.by), (2, 1, Recruiter.member()));
    stage.concludes(Manager, Verdict::GoOn).unwrap();
    assert!(!stage.process.debriefs[1].overrides());
    let without = Conclude { decided: Verdict::GoOn, reason: "  ".into() };
    let command = Command::Debrief(debrief::Command::Conclude(without));
    assert_eq!(stage.by(Recruiter).does(command), Err(Refusal::Missing(Field::Reason)));
}

#[test]
fn whoever_owes_their_own_does_not_conclude_and_reads_nothing_of_it() {
    let (mut stage, talk) = met();
    stage.scores(Interviewer, talk, [is(4); 4]).unwrap();
    assert_eq!(stage.concludes(Manager, Verdict::GoOn), Err(Refusal::ScorecardFirst));
    stage.concludes(Recruiter, Verdict::NotEnough).unwrap();
    let concluded = |event: &Event| matches!(event, Event::DebriefConcluded { .. });
    let entry = stage.entries.iter().find(|entry| concluded(&entry.event)).unwrap().clone();
    for (who, sees) in
        [(Manager, false), (Candidate, false), (Interviewer, true), (Recruiter, true), (Executive, true)]
    {
        assert_eq!(stage.process.shows(&entry, who.person()), sees, "{who:?}");
        assert_eq!(!stage.process.seen_by(who.person()).debriefs.is_empty(), sees, "{who:?}");
    }
    stage.scores(Manager, talk, [is(4); 4]).unwrap();
    assert!(stage.process.shows(&entry, Manager.person()));
}

#[test]
fn it_is_the_deciders_and_gates_nothing() {
    let (mut stage, talk) = met();
    stage.scores(Interviewer, talk, [is(1); 4]).unwrap();
    for who in [Candidate, Interviewer] {
        assert_eq!(stage.concludes(who, Verdict::GoOn), Err(Refusal::NotYours), "{who:?}");
    }
    // Neither a scorecard that is missing nor a debrief that was never held holds back an answer.
    stage
        .claim(Manager, talk, ledger::conversation::Presence::OnTime, ledger::conversation::Presence::OnTime)
        .unwrap();
    stage.declines(Recruiter).unwrap();
    stage.until("2026-11-18 12:00");
    assert!(stage.process.ended.is_some());
    assert_eq!(stage.concludes(Recruiter, Verdict::Stop), Err(Refusal::ProcessEnded));
}

#[test]
fn another_job_has_another_panel_and_a_talk_is_measured_by_the_kit_of_its_own_job() {
    let (mut stage, talk) = met();
    stage.scores(Interviewer, talk, [is(4); 4]).unwrap();
    let put = Put {
        kind: proposal::Kind::Job,
        role: String::new(),
        pay: None,
        job: Some(other_job().id),
        reason: "The season needs one".into(),
        counters: None,
    };
    stage.by(Recruiter).does(Command::Proposal(proposal::Command::Put(put))).unwrap();
    stage.until("2026-11-18 10:50");
    let answer = GiveAnswer { proposal: stage.process.proposals[0].id, accepted: true, text: String::new() };
    stage.by(Candidate).does(Command::Proposal(proposal::Command::Answer(answer))).unwrap();
    assert_eq!(stage.process.job, Some(other_job().id));
    assert!(stage.process.panel().is_empty());
    // The manager's scorecard of that talk is still taken, by the kit of the job it was about.
    stage.scores(Manager, talk, [is(3); 4]).unwrap();
    assert_eq!((stage.process.scorecards.len(), stage.process.panel().len()), (2, 0));
    assert_eq!(stage.concludes(Recruiter, Verdict::GoOn), Err(Refusal::NoScorecards));
}
