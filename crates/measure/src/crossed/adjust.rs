//! Ratings freed of who happened to give them: what an opinion page shows of a unit (a team, a stage, a workspace).
//!
//! The rater's predicted leniency is taken off each rating; a unit's estimate is the mean of what is left, drawn
//! towards the mean of all by n / (n + residual variance / unit variance), so that three ratings do not shout. That
//! is exactly the prediction of the crossed model: its equations say so line by line.

use serde::Serialize;

use super::fit::Fit;
use super::ratings::Ratings;
use crate::interval::Interval;

/// One rater's habit, in points of the scale.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Leniency {
    /// How many ratings it rests on.
    pub ratings: u32,
    /// How far above the average rater this one is; below 0 for a severe one. Drawn towards 0 where ratings are few.
    pub leniency: f64,
    /// Its 90 % interval.
    pub interval: Interval,
}

/// One unit, seen with an average rater's eyes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Standing {
    /// How many ratings it got.
    pub ratings: u32,
    /// Their plain mean; none without ratings.
    pub raw: Option<f64>,
    /// The mean of the adjusted ratings; none without ratings.
    pub adjusted: Option<f64>,
    /// n / (n + residual variance / unit variance): how much the adjusted mean counts against the mean of all; 0 without
    /// ratings, and where units do not differ.
    pub shrinkage: f64,
    /// The mean of all + shrinkage (adjusted - mean of all).
    pub estimate: f64,
    /// The estimate's 90 % interval, the mean's error included.
    pub interval: Interval,
}

/// All ratings, raters and units, adjusted.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Adjusted {
    /// Each rating less its rater's leniency, in the order of the rows.
    pub values: Vec<f64>,
    /// The raters, by their number.
    pub raters: Vec<Leniency>,
    /// The units, by their number.
    pub units: Vec<Standing>,
}

/// The ratings less their raters' leniency, with raters as who rates and units as what is rated. `fit` is what
/// [`fit`](super::fit()) or [`at`](super::at) gave for the same ratings; a rater that it does not know counts as
/// average, and a unit that it does not know is not told of.
#[must_use]
pub fn adjust(ratings: &Ratings, fit: &Fit) -> Adjusted {
    let leniency = |rater: usize| fit.raters.get(rater).map_or(0.0, |level| level.effect);
    let values: Vec<f64> = ratings.rows().iter().map(|row| row.value - leniency(row.rater)).collect();
    let mut sums = vec![(0.0, 0.0); ratings.rated()];
    for (row, value) in ratings.rows().iter().zip(&values) {
        let (raw, adjusted) = &mut sums[row.rated];
        *raw += row.value;
        *adjusted += value;
    }
    let raters = fit
        .raters
        .iter()
        .map(|level| Leniency { ratings: level.ratings, leniency: level.effect, interval: level.interval })
        .collect();
    let units = sums
        .into_iter()
        .zip(&fit.rated)
        .map(|((raw, adjusted), level)| {
            let n = f64::from(level.ratings);
            let shrinkage = if level.ratings == 0 || fit.variances.rated == 0.0 {
                0.0
            } else {
                n / (n + fit.variances.residual / fit.variances.rated)
            };
            let of = |sum: f64| (level.ratings > 0).then(|| sum / n);
            let estimate =
                of(adjusted).map_or(fit.mean, |adjusted| fit.mean + shrinkage * (adjusted - fit.mean));
            let half = super::levels::Z_90 * level.place_error;
            Standing {
                ratings: level.ratings,
                raw: of(raw),
                adjusted: of(adjusted),
                shrinkage,
                estimate,
                interval: Interval { low: estimate - half, high: estimate + half },
            }
        })
        .collect();
    Adjusted { values, raters, units }
}
