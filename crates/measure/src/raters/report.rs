//! What an estimation gives, for levels and persons.

use serde::Serialize;

use super::fit::{MeanSquares, Residuals};
use super::points::Crowd;
use super::scale::Scale;
use super::separation::Separation;
use super::{Ratings, points};
use crate::Interval;

/// The 95th part in a hundred of the standard normal: a 90 % interval reaches as many standard errors to each side.
pub(super) const NINETY: f64 = 1.644_853_626_951_472_7;

/// One level of a facet: a rater, a criterion, a topic.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Level {
    /// Severity (difficulty) in logits, from the average of the facet; positive is strict.
    pub severity: f64,
    /// Its standard error, in logits.
    pub error: f64,
    /// Its 90 % interval, in logits.
    pub interval: Interval,
    /// What it takes from the expected score of the persons present, in points of the scale, compared with the average
    /// level of its facet; positive is strict.
    pub points: f64,
    /// The 90 % interval of `points`.
    pub points_interval: Interval,
    /// How its ratings scatter.
    pub fit: MeanSquares,
    /// How many ratings it has.
    pub ratings: usize,
    /// How many persons it met.
    pub persons: usize,
}

/// One facet.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Facet {
    /// Its levels, in their order.
    pub levels: Vec<Level>,
    /// Whether they differ beyond their errors.
    pub separation: Separation,
    /// Where a prior was asked for: the estimated standard deviation of the levels, in logits.
    pub prior_sd: Option<f64>,
}

/// One person.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Person {
    /// The measure in logits: the mean of the posterior (EAP) for `mml`, the likeliest for `jmle`.
    pub measure: f64,
    /// Its uncertainty in logits: the posterior standard deviation, or the standard error.
    pub sd: f64,
    /// How many ratings it rests on.
    pub ratings: usize,
    /// The plain mean of the scores, whoever gave them.
    pub mean_score: f64,
    /// The score to expect from average levels of all facets, in points of the scale (Linacre's fair average).
    pub fair_average: f64,
}

/// What the levels of all facets are described from.
pub(super) struct Found<'a> {
    pub ratings: &'a Ratings,
    pub scale: &'a Scale,
    /// Centred estimates over all facets, and their errors.
    pub severity: &'a [f64],
    pub error: &'a [f64],
    pub residuals: &'a [Residuals],
    /// The persons present.
    pub crowd: &'a Crowd,
    /// The prior standard deviation of each facet.
    pub prior: &'a [Option<f64>],
}

impl Found<'_> {
    /// Describes all facets.
    pub fn facets(&self) -> Vec<Facet> {
        let counts = self.ratings.counts();
        let facets = 0..self.ratings.facets();
        facets
            .map(|facet| {
                let all = self.ratings.offsets[facet]..self.ratings.offsets[facet + 1];
                let interval = |level: usize| {
                    let half = NINETY * self.error[level];
                    Interval { low: self.severity[level] - half, high: self.severity[level] + half }
                };
                let wanted: Vec<f64> = all
                    .clone()
                    .flat_map(|level| [self.severity[level], interval(level).low, interval(level).high])
                    .collect();
                let taken =
                    points::taken(self.ratings, facet, self.scale, self.severity, self.crowd, &wanted);
                let levels = all.clone().zip(taken.chunks_exact(3)).map(|(level, taken)| Level {
                    severity: self.severity[level],
                    error: self.error[level],
                    interval: interval(level),
                    points: taken[0],
                    points_interval: Interval { low: taken[1], high: taken[2] },
                    fit: self.residuals[level].mean_squares(),
                    ratings: counts[level].0,
                    persons: counts[level].1,
                });
                Facet {
                    levels: levels.collect(),
                    separation: Separation::of(&self.severity[all.clone()], &self.error[all]),
                    prior_sd: self.prior[facet],
                }
            })
            .collect()
    }

    /// Describes one person.
    pub fn person(&self, person: usize, measure: f64, sd: f64) -> Person {
        let of = self.ratings.of(person);
        let scores =
            of.clone().map(|rating| self.ratings.scores[usize::from(self.ratings.category[rating])] as f64);
        let count = of.len();
        Person {
            measure,
            sd,
            ratings: count,
            mean_score: scores.sum::<f64>() / count as f64,
            fair_average: self.scale.expected(measure, &self.ratings.scores),
        }
    }
}
