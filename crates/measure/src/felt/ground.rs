//! What is usual in an organisation, and how much units of one kind differ in it: what small units are drawn to.
//!
//! Of `n` people a unit's own mean has the weight `n / (n + sigma2/tau2)`; `sigma2` is the variance between people
//! within a unit, `tau2` that between units. With fewer than [`UNITS`] units or [`ANSWERS`] answers both are public
//! numbers ([`Spread::PUBLIC`]) and the page says so. Otherwise they are learnt, from blocks only: `sigma2` from how
//! blocks of one unit differ, held by ten degrees of freedom to the public one, and `tau` by integration over a fixed
//! grid with the restricted likelihood, because an interval with one plugged-in `tau2` covers too little.

use super::{Block, Dimension, Statement};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// So many units are needed to learn how much they differ.
pub const UNITS: usize = 8;
/// So many answers are needed to learn how much units differ.
pub const ANSWERS: u64 = 60;
/// The grid of `tau`: so many steps of [`STEP`] points of the scale.
const STEPS: usize = 30;
const STEP: f64 = 0.04;
/// Degrees of freedom that the public `sigma2` is worth.
const HELD: f64 = 10.0;

/// Weights of blocks by number, against non-response ([`super::nonresponse::block_weights`]); 1 where it has none.
pub type Weights = BTreeMap<u64, f64>;

/// Variances of answers from 1 to 5, in squared points.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Spread {
    /// Between people within a unit, `sigma2`.
    pub within: f64,
    /// Between units, `tau2`.
    pub between: f64,
    /// Correlation between the answers of one person to two statements; what makes the mean of five less sure
    /// than five times as many people would.
    pub together: f64,
}

impl Spread {
    /// People within a unit differ by one point, units by 0.3: half of a figure of ten people is their own. In 8,000
    /// two-sided conversations two judgements of one person correlate by 0.37 to 0.66, given who was judged.
    pub const PUBLIC: Self = Self { within: 1.0, between: 0.1, together: 0.6 };
}

impl Default for Spread {
    fn default() -> Self {
        Self::PUBLIC
    }
}

/// What the blocks of a cell say together of one statement.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Pooled {
    /// Distinct people.
    pub people: usize,
    /// Answers.
    pub answers: u64,
    /// What the people are worth where blocks weigh differently (Kish).
    pub worth: f64,
    /// Weighted mean.
    pub mean: f64,
}

impl Pooled {
    pub fn of<'a>(
        blocks: impl IntoIterator<Item = &'a Block>,
        statement: Statement,
        weights: &Weights,
    ) -> Option<Self> {
        let mut people = BTreeSet::new();
        let (mut most, mut answers, mut weighted, mut squared, mut sum) = (0, 0, 0.0, 0.0, 0.0);
        for block in blocks {
            if let Some(tally) = block.tally(statement) {
                let weight = weights.get(&block.number).copied().unwrap_or(1.0);
                people.extend(block.members.iter().map(|member| member.person));
                most += tally.people;
                answers += tally.answers;
                weighted += weight * tally.answers as f64;
                squared += weight * weight * tally.answers as f64;
                sum += weight * tally.sum;
            }
        }
        // Also nothing where all weights are 0.
        if weighted <= 0.0 {
            return None;
        }
        let people = people.len().min(most as usize);
        let worth = people as f64 * weighted * weighted / (squared * answers as f64);
        Some(Self { people, answers, worth, mean: sum / weighted })
    }
}

/// One value that `tau2` may have, how likely it is, and the mean of the units given it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub(super) struct Point {
    pub between: f64,
    pub weight: f64,
    pub mean: f64,
    /// How unsure that mean is.
    pub variance: f64,
}

/// What units are drawn to in one statement.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Base {
    /// Mean of the organisation, over all its blocks, in points.
    pub mean: f64,
    /// Between people within a unit, in squared points.
    pub within: f64,
    /// Expected variance between units, in squared points.
    pub between: f64,
    /// Units that have a block of their own.
    pub units: usize,
    /// Learnt from them, or public.
    pub learnt: bool,
    #[serde(skip)]
    pub(super) points: Vec<Point>,
}

/// What units of one dimension are drawn to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ground {
    /// By statement, in the order of [`Statement::ALL`]; none where no block has a tally of it.
    pub statements: [Option<Base>; 5],
    /// The public variances that it was made with.
    pub public: Spread,
}

impl Ground {
    /// What the blocks of an organisation say of units of that dimension.
    #[must_use]
    pub fn of(blocks: &[Block], dimension: Dimension, public: Spread, weights: &Weights) -> Self {
        let mut units: BTreeMap<u64, Vec<&Block>> = BTreeMap::new();
        for block in blocks {
            for attribute in block.common.iter().filter(|attribute| attribute.dimension == dimension) {
                units.entry(attribute.value).or_default().push(block);
            }
        }
        let statements = Statement::ALL.map(|statement| {
            let all = Pooled::of(blocks, statement, weights)?;
            let unit = |blocks: &Vec<&Block>| Pooled::of(blocks.iter().copied(), statement, weights);
            let pooled: Vec<Pooled> = units.values().filter_map(unit).collect();
            let answers: u64 = pooled.iter().map(|unit| unit.answers).sum();
            let learnt = pooled.len() >= UNITS && answers >= ANSWERS;
            let within = if learnt { within(&units, statement, public.within) } else { public.within };
            let points = if learnt {
                grid(&pooled, within)
            } else {
                let variance = within / all.worth;
                vec![Point { between: public.between, weight: 1.0, mean: all.mean, variance }]
            };
            let between = points.iter().map(|point| point.weight * point.between).sum();
            Some(Base { mean: all.mean, within, between, units: pooled.len(), learnt, points })
        });
        Self { statements, public }
    }
}

/// The variance between people within a unit, from how the blocks of one unit differ.
fn within(units: &BTreeMap<u64, Vec<&Block>>, statement: Statement, public: f64) -> f64 {
    let (mut squares, mut freedom) = (HELD * public, HELD);
    let mut seen = BTreeSet::new();
    for blocks in units.values() {
        let tallies: Vec<(f64, f64)> = blocks
            .iter()
            // A block of a panel belongs to several units and is asked once.
            .filter(|block| seen.insert(block.number))
            .filter_map(|block| block.tally(statement))
            .map(|tally| (tally.people as f64, tally.sum / tally.answers as f64))
            .collect();
        let people: f64 = tallies.iter().map(|(people, _)| people).sum();
        let mean = tallies.iter().map(|(people, mean)| people * mean).sum::<f64>() / people;
        if tallies.len() > 1 {
            squares += tallies.iter().map(|(people, own)| people * (own - mean).powi(2)).sum::<f64>();
            freedom += tallies.len() as f64 - 1.0;
        }
    }
    squares / freedom
}

/// The grid of `tau` (the middle of each step, equally likely beforehand), weighted by the restricted likelihood of
/// the unit means.
fn grid(units: &[Pooled], within: f64) -> Vec<Point> {
    let mut points: Vec<Point> = (0..STEPS)
        .map(|step| {
            let between = (STEP * (step as f64 + 0.5)).powi(2);
            let precise = |unit: &Pooled| 1.0 / (between + within / unit.worth);
            let precision: f64 = units.iter().map(precise).sum();
            let mean = units.iter().map(|unit| precise(unit) * unit.mean).sum::<f64>() / precision;
            let logs: f64 = units
                .iter()
                .map(|unit| precise(unit).ln() - precise(unit) * (unit.mean - mean).powi(2))
                .sum();
            Point { between, weight: 0.5 * (logs - precision.ln()), mean, variance: 1.0 / precision }
        })
        .collect();
    let most = points.iter().map(|point| point.weight).fold(f64::NEG_INFINITY, f64::max);
    points.iter_mut().for_each(|point| point.weight = (point.weight - most).exp());
    let sum: f64 = points.iter().map(|point| point.weight).sum();
    points.iter_mut().for_each(|point| point.weight /= sum);
    points
}
