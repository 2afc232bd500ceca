//! What is said about raters, from ratings as scorecards leave them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

use act::raters::{figure::Trouble, figures_of};
use jiff::Timestamp;
use ledger::ids::{CandidateId, ConversationId, CriterionId, JobId, MemberId, ProcessId};
use store::ratings::Rating;
use uuid::Uuid;

const fn id(kind: u128, number: u128) -> Uuid {
    Uuid::from_u128(kind << 64 | number)
}

fn rating(member: u128, person: u128, criterion: u128, level: u8) -> Rating {
    Rating {
        process: ProcessId::new(id(1, person)),
        conversation: ConversationId::new(id(2, person)),
        member: MemberId::new(id(3, member)),
        criterion: CriterionId::new(id(4, criterion)),
        candidate: CandidateId::new(id(5, person)),
        job: JobId::new(id(6, 1)),
        kind: "interview".to_owned(),
        level,
        at: Timestamp::UNIX_EPOCH,
    }
}

// Everybody rates everybody on four criteria; the first takes a point off, and chance moves every level.
fn panel(raters: std::ops::Range<u128>, people: std::ops::Range<u128>) -> Vec<Rating> {
    let mut rated = Vec::new();
    for member in raters {
        for person in people.clone() {
            for criterion in 0..4 {
                // From -1 to 1, by the digits of a fixed hash: people and moments differ.
                let drawn = |seed: u128| (seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) % 3;
                let level = 2 + drawn(person + 1) + drawn(member * 1_000 + person * 10 + criterion + 77);
                let level = if member == 0 { level.saturating_sub(1) } else { level };
                rated.push(rating(member, person, criterion, u8::try_from(level.clamp(1, 5)).unwrap()));
            }
        }
    }
    rated
}

#[test]
fn a_strict_interviewer_learns_how_strict_and_the_house_learns_only_how_far_they_differ() {
    let (panel, owns) = figures_of(&panel(0..6, 0..12));
    let severity = panel.severity.expect("compared");
    assert_eq!((panel.raters, severity.raters, panel.trouble), (6, 6, None));
    assert!(severity.reliability > 0.5 && severity.spread > 0.2, "{severity:?}");
    assert!(severity.enough_70.unwrap() <= severity.enough_80.unwrap());
    let strict = owns[&id(3, 0)].severity.clone().unwrap();
    assert!(strict.differs && strict.points > 0.4 && strict.low > 0.0, "{strict:?}");
    assert!(strict.low < strict.points && strict.points < strict.high);
    let others = owns.iter().filter(|(member, _)| **member != id(3, 0));
    for (_, own) in others {
        assert!(own.severity.as_ref().unwrap().points < strict.points);
        assert_eq!((own.ratings, own.processes), (48, 12));
    }
    assert_eq!(panel.criteria.len(), 4);
    assert!(panel.criteria.iter().all(|criterion| criterion.alpha.is_some()));
}

#[test]
fn interviewers_who_never_met_the_same_person_are_not_compared_and_a_joint_interview_is_named() {
    let mut rated = panel(0..4, 0..8);
    rated.extend(panel(10..12, 20..26));
    let (panel, owns) = figures_of(&rated);
    let Some(Trouble::Apart { groups, link }) = panel.trouble else { panic!("{:?}", panel.trouble) };
    assert_eq!(groups.iter().map(Vec::len).collect::<Vec<_>>(), [4, 2]);
    let (one, other) = link.unwrap();
    assert!(
        groups.iter().all(|group| !(group.contains(&one) && group.contains(&other))),
        "they link two groups"
    );
    assert!(owns[&id(3, 1)].severity.is_some());
    assert!(owns[&id(3, 10)].severity.is_none(), "of the smaller group nothing is said");
}

#[test]
fn one_rater_few_people_or_one_level_say_nothing() {
    let (alone, _) = figures_of(&panel(1..2, 0..12));
    assert_eq!((alone.trouble, alone.severity), (Some(Trouble::TooFew), None));
    let (_, owns) = figures_of(&panel(0..3, 0..4));
    assert!(owns.values().all(|own| own.severity.is_none()), "four people are too few");
    let same: Vec<Rating> =
        panel(0..3, 0..8).into_iter().map(|rating| Rating { level: 4, ..rating }).collect();
    assert_eq!(figures_of(&same).0.trouble, Some(Trouble::OneLevel));
    assert_eq!(figures_of(&[]).0.trouble, Some(Trouble::TooFew));
}
