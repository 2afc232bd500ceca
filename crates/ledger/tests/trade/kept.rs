//! What counts as kept, as MEASUREMENT.md's first section says: being there, and the word given.

use crate::support::{Candidate, Executive, Manager, Owner, Recruiter, Stage, at, claim};
use ledger::{
    conversation::{self, Kind, Presence, reschedule, stand_in},
    kept::{self, Component, Disclosed, Fact, Verdict},
    make_good::Choice,
    side::Side,
};

pub(crate) const ALL: Disclosed =
    Disclosed { range: true, stages: true, whom: true, criteria: true, dates: true };

/// The matured facts of that side in that component.
pub(crate) fn facts(stage: &Stage, side: Side, component: Component) -> Vec<Fact> {
    kept::facts(&stage.process, &stage.calendar, Some(&ALL), stage.now)
        .into_iter()
        .filter(|fact| (fact.side, fact.component) == (side, component))
        .collect()
}

/// How many are kept, broken, and shown without being counted.
pub(crate) fn count(stage: &Stage, side: Side, component: Component) -> (usize, usize, usize) {
    let facts = facts(stage, side, component);
    let of = |verdict| facts.iter().filter(|fact| fact.verdict == verdict).count();
    (of(Verdict::Kept), of(Verdict::Broken), of(Verdict::Disputed) + of(Verdict::Unsaid))
}

pub(crate) fn company(stage: &Stage, component: Component) -> (usize, usize, usize) {
    count(stage, Side::Company, component)
}

#[test]
fn two_missed_calls_break_four_parts() {
    let mut stage = Stage::new();
    stage.missed_by_company("2026-11-17 16:00", Executive);
    assert_eq!(
        company(&stage, Component::Punctuality),
        (0, 0, 0),
        "one side's word alone is not counted yet"
    );
    stage.claim(Recruiter, stage.process.conversations[0].id, Presence::Absent, Presence::OnTime).unwrap();
    let second = stage.missed_by_company("2026-11-18 09:00", Executive);
    stage.claim(Recruiter, second, Presence::Absent, Presence::OnTime).unwrap();
    assert_eq!(company(&stage, Component::Punctuality), (0, 2, 0));
    assert_eq!(company(&stage, Component::WordGiven), (0, 2, 0));
    assert!(
        facts(&stage, Side::Company, Component::Punctuality)
            .iter()
            .all(|fact| { fact.member == Some(Executive.member()) && fact.kind == Some(Kind::Interview) })
    );
    assert_eq!(count(&stage, Side::Candidate, Component::Punctuality), (2, 0, 0), "the candidate was there");
    assert_eq!(count(&stage, Side::Candidate, Component::WordGiven), (0, 0, 0), "and owed no word");
    // The apology counts on its date, not before.
    stage.apologises(Owner).unwrap();
    assert_eq!(company(&stage, Component::Promises), (0, 0, 0));
    stage.until("2026-11-19 17:00");
    assert!(
        facts(&stage, Side::Company, Component::Promises)
            .iter()
            .any(|fact| fact.member == Some(Owner.member()) && fact.verdict == Verdict::Kept)
    );
}

#[test]
fn a_miss_that_nobody_denies_counts_after_three_days_of_silence() {
    let mut stage = Stage::new();
    stage.missed_by_company("2026-11-17 16:00", Executive);
    stage.until("2026-11-20 12:00");
    assert_eq!(company(&stage, Component::Punctuality), (0, 0, 0));
    stage.until("2026-11-24 12:00");
    assert_eq!(company(&stage, Component::Punctuality), (0, 1, 0));
    assert_eq!(company(&stage, Component::WordGiven), (0, 1, 0));
}

#[test]
fn what_the_two_sides_tell_differently_is_shown_and_not_counted() {
    let mut stage = Stage::new();
    let talk = stage.missed_by_company("2026-11-17 16:00", Executive);
    stage.claim(Executive, talk, Presence::OnTime, Presence::OnTime).unwrap();
    assert_eq!(company(&stage, Component::Punctuality), (0, 0, 1));
    assert_eq!(company(&stage, Component::WordGiven), (0, 0, 0));
}

#[test]
fn a_late_start_with_a_word_breaks_one_and_without_one_two() {
    for (word, minutes, punctuality, given) in [
        (true, 15, (0, 1, 0), (1, 0, 0)),
        (false, 15, (0, 1, 0), (0, 1, 0)),
        (false, 6, (0, 1, 0), (0, 1, 0)),
        (false, 5, (1, 0, 0), (0, 0, 0)),
        (true, 0, (1, 0, 0), (0, 0, 0)),
    ] {
        let mut stage = Stage::new();
        let talk = stage.book(Kind::Interview, "2026-11-17 16:00", &[Executive]);
        stage.until("2026-11-17 15:50");
        if word {
            stage.late(Executive, talk, 15).unwrap();
        }
        stage.until("2026-11-17 16:30");
        let came = if minutes == 0 { Presence::OnTime } else { Presence::Late(minutes) };
        stage.claim(Executive, talk, came, Presence::OnTime).unwrap();
        stage.claim(Candidate, talk, came, Presence::OnTime).unwrap();
        assert_eq!(company(&stage, Component::Punctuality), punctuality, "{word} {minutes}");
        assert_eq!(company(&stage, Component::WordGiven), given, "{word} {minutes}");
        let late = facts(&stage, Side::Company, Component::Punctuality)[0].late_seconds;
        assert_eq!(late, (minutes > 0).then_some(i64::from(minutes) * 60));
    }
}

#[test]
fn a_word_after_the_start_is_none_and_one_that_one_comes_late_covers_no_absence() {
    for (said_at, came, given) in [
        ("2026-11-17 16:01", Presence::Late(20), (0, 1, 0)),
        ("2026-11-17 15:30", Presence::Absent, (0, 1, 0)),
    ] {
        let mut stage = Stage::new();
        let talk = stage.book(Kind::Interview, "2026-11-17 16:00", &[Executive]);
        stage.until(said_at);
        stage.late(Executive, talk, 20).unwrap();
        stage.until("2026-11-17 16:30");
        stage.claim(Executive, talk, came, Presence::OnTime).unwrap();
        stage.claim(Candidate, talk, came, Presence::OnTime).unwrap();
        assert_eq!(company(&stage, Component::WordGiven), given, "{said_at}");
    }
}

#[test]
fn a_move_in_time_breaks_none_and_a_late_one_is_not_there_with_a_word() {
    for (moved_at, punctuality, given) in [
        ("2026-11-17 16:00", (0, 0, 0), (0, 0, 0)),
        ("2026-11-17 16:01", (0, 1, 0), (1, 0, 0)),
        ("2026-11-18 15:59", (0, 1, 0), (1, 0, 0)),
    ] {
        let mut stage = Stage::new();
        let talk = stage.book(Kind::Interview, "2026-11-18 16:00", &[Executive]);
        stage.until(moved_at);
        stage.reschedule(talk, "2026-11-20 10:00").unwrap();
        assert_eq!(company(&stage, Component::Punctuality), (0, 0, 0), "the old start is still ahead");
        stage.until("2026-11-18 16:00");
        assert_eq!(company(&stage, Component::Punctuality), punctuality, "{moved_at}");
        assert_eq!(company(&stage, Component::WordGiven), given, "{moved_at}");
        assert_eq!(count(&stage, Side::Candidate, Component::Punctuality), (0, 0, 0), "it was not theirs");
        stage.until("2026-11-20 10:30");
        stage.claim(Executive, talk, Presence::OnTime, Presence::OnTime).unwrap();
        stage.claim(Candidate, talk, Presence::OnTime, Presence::OnTime).unwrap();
        let (kept, broken, shown) = company(&stage, Component::Punctuality);
        assert_eq!((kept, broken, shown), (1, punctuality.1, 0), "and the new start is one of its own");
    }
}

#[test]
fn whoever_asks_for_another_time_owes_the_notice() {
    let mut stage = Stage::new();
    let talk = stage.book(Kind::Interview, "2026-11-18 16:00", &[Executive]);
    stage.until("2026-11-18 09:00");
    let (starts_at, reason) = (at("2026-11-20 10:00"), String::new());
    let propose = reschedule::ProposeTime { conversation: talk, starts_at, reason };
    stage.converse(Candidate, conversation::Command::ProposeTime(propose)).unwrap();
    let accept = reschedule::AnswerTime { conversation: talk, accept: true };
    stage.converse(Recruiter, conversation::Command::AnswerTime(accept)).unwrap();
    stage.until("2026-11-18 16:00");
    assert_eq!(count(&stage, Side::Candidate, Component::Punctuality), (0, 1, 0));
    assert_eq!(count(&stage, Side::Candidate, Component::WordGiven), (1, 0, 0));
    assert_eq!(company(&stage, Component::Punctuality), (0, 0, 0));
}

#[test]
fn calling_off_counts_as_moving_and_not_at_all_with_the_end_of_the_process() {
    for (called_off_at, withdraws, punctuality) in [
        ("2026-11-17 09:00", false, (0, 0, 0)),
        ("2026-11-18 12:00", false, (0, 1, 0)),
        ("2026-11-18 12:00", true, (0, 0, 0)),
    ] {
        let mut stage = Stage::new();
        let talk = stage.book(Kind::Interview, "2026-11-18 16:00", &[Executive]);
        stage.until(called_off_at);
        if withdraws {
            stage.withdraws(Candidate).unwrap();
        } else {
            stage.cancel(Candidate, talk).unwrap();
        }
        stage.until("2026-11-19 10:00");
        assert_eq!(count(&stage, Side::Candidate, Component::Punctuality), punctuality, "{called_off_at}");
        assert_eq!(company(&stage, Component::Punctuality), (0, 0, 0));
    }
}

#[test]
fn trouble_with_the_line_counts_for_and_against_nobody() {
    let mut stage = Stage::new();
    let talk = stage.book(Kind::Interview, "2026-11-17 16:00", &[Executive]);
    stage.until("2026-11-17 16:30");
    for who in [Candidate, Executive] {
        let mut said = claim(talk, Presence::Absent, Presence::OnTime);
        said.trouble = true;
        stage.claims(who, said).unwrap();
    }
    assert_eq!(company(&stage, Component::Punctuality), (0, 0, 0));
    assert_eq!(company(&stage, Component::WordGiven), (0, 0, 0));
}

#[test]
fn a_stand_in_is_present_and_as_late_as_they_could_begin() {
    for (starts, punctuality) in [("2026-11-17 16:05", (1, 0, 0)), ("2026-11-17 16:12", (0, 1, 0))] {
        let mut stage = Stage::new();
        let talk = stage.book(Kind::Interview, "2026-11-17 16:00", &[Executive]);
        stage.until("2026-11-17 16:04");
        let offer =
            stand_in::OfferStandIn { conversation: talk, member: Manager.member(), starts_at: at(starts) };
        stage.converse(Manager, conversation::Command::OfferStandIn(offer)).unwrap();
        let answer = stand_in::AnswerStandIn { conversation: talk, accept: true };
        stage.converse(Candidate, conversation::Command::AnswerStandIn(answer)).unwrap();
        stage.until("2026-11-17 16:40");
        let came = Presence::StoodIn(Some(Manager.member()));
        stage.claim(Manager, talk, came, Presence::OnTime).unwrap();
        stage.claim(Candidate, talk, came, Presence::OnTime).unwrap();
        assert_eq!(company(&stage, Component::Punctuality), punctuality, "{starts}");
        assert!(
            facts(&stage, Side::Company, Component::Punctuality).iter().all(|fact| fact.member.is_none())
        );
    }
}

#[test]
fn both_here_and_no_word_more_is_known_once_it_is_over() {
    let mut stage = Stage::new();
    let talk = stage.book(Kind::Informal, "2026-11-17 16:00", &[Executive]);
    stage.until("2026-11-17 15:59");
    stage.here(Candidate, talk).unwrap();
    stage.until("2026-11-17 16:08");
    stage.here(Executive, talk).unwrap();
    assert_eq!(company(&stage, Component::Punctuality), (0, 0, 0));
    stage.until("2026-11-17 16:30");
    assert_eq!(company(&stage, Component::Punctuality), (0, 1, 0), "eight minutes late");
    assert_eq!(count(&stage, Side::Candidate, Component::Punctuality), (1, 0, 0));
}

#[test]
fn after_an_end_without_fault_what_was_broken_stays() {
    let mut stage = Stage::new();
    for starts in ["2026-11-17 16:00", "2026-11-18 09:00"] {
        let talk = stage.missed_by_company(starts, Executive);
        stage.claim(Recruiter, talk, Presence::Absent, Presence::OnTime).unwrap();
    }
    stage.chooses(Candidate, Choice::End).unwrap();
    stage.until("2027-01-10 12:00");
    assert_eq!(company(&stage, Component::Punctuality), (0, 2, 0));
    assert_eq!(company(&stage, Component::WordGiven), (0, 2, 0));
}
