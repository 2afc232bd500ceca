//! The recommendation question: part of promoters (9, 10) less part of detractors (0 to 6), from -100 to 100.
//! It is asked for comparison with others outside only.

use super::{ARROW, Block, DECIMALS};
use crate::Interval;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// 95th percentile of the normal distribution: the ends of a 90 % interval.
pub(super) const Z: f64 = 1.644_853_626_951_472_2;

/// What is said below twenty people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Leaning {
    /// Most would rather recommend it.
    Would,
    /// Most would rather not.
    WouldNot,
    /// It cannot be told apart.
    Mixed,
}

/// A recommendation score from the blocks of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recommendation {
    /// Distinct people behind it.
    pub people: usize,
    /// Answers.
    pub answers: u64,
    /// From -100 to 100; for computing, `printed` is for printing.
    pub score: f64,
    /// Its standard error, in points; as if one answer more were a promoter and one a detractor, so that it is never 0.
    pub standard_error: f64,
    /// 90 %.
    pub interval: Interval,
    /// What its sign says for certain; all that is told below twenty people.
    pub leaning: Leaning,
    /// What may be printed, from twenty people on: a whole number, as if two people at least thought otherwise.
    pub printed: Option<i32>,
}

/// A difference between two scores that is more than chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arrow {
    /// It rose.
    Up,
    /// It fell.
    Down,
}

impl Recommendation {
    /// From the blocks that count for a cell; none where none of them has a tally of it.
    #[must_use]
    pub fn of<'a>(blocks: impl IntoIterator<Item = &'a Block>) -> Option<Self> {
        let mut people = BTreeSet::new();
        let (mut most, mut answers, mut promoters, mut detractors) = (0, 0, 0, 0);
        for block in blocks {
            if let Some(tally) = &block.recommendation {
                people.extend(block.people());
                most += tally.people;
                answers += tally.answers;
                promoters += tally.promoters;
                detractors += tally.detractors;
            }
        }
        if answers == 0 {
            return None;
        }
        let people = people.len().min(most as usize);
        let score = (promoters as f64 - detractors as f64) / answers as f64;
        let (up, down, all) = (promoters as f64 + 1.0, detractors as f64 + 1.0, answers as f64 + 2.0);
        let variance = ((up + down) / all - ((up - down) / all).powi(2)) / answers as f64;
        let standard_error = 100.0 * variance.sqrt();
        let score = 100.0 * score;
        let interval = Interval {
            low: (score - Z * standard_error).max(-100.0),
            high: (score + Z * standard_error).min(100.0),
        };
        let leaning = match interval {
            Interval { low, .. } if low > 0.0 => Leaning::Would,
            Interval { high, .. } if high < 0.0 => Leaning::WouldNot,
            _ => Leaning::Mixed,
        };
        // All of one mind would say of each what each has said.
        let end = 100.0 * (1.0 - 2.0 / answers as f64);
        let printed = (people >= DECIMALS).then(|| score.clamp(-end, end).round() as i32);
        Some(Self { people, answers, score, standard_error, interval, leaning, printed })
    }

    /// Whether it rose or fell against an earlier one over *other* blocks: an arrow only where both have a hundred
    /// answers or more, and the difference exceeds 90 % of chance.
    #[must_use]
    pub fn arrow_since(&self, earlier: &Self) -> Option<Arrow> {
        if self.answers < ARROW || earlier.answers < ARROW {
            return None;
        }
        let difference = self.score - earlier.score;
        let chance = Z * self.standard_error.hypot(earlier.standard_error);
        (difference.abs() > chance).then_some(if difference > 0.0 { Arrow::Up } else { Arrow::Down })
    }
}
