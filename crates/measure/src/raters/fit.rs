//! Do a level's ratings scatter as the model expects? Mean squares of the standardised residuals (Wright & Masters 1982,
//! pp. 99-101): 1 is as expected, above is more varied, below is more alike.

use serde::Serialize;

/// Infit and outfit of one level, with their standardised values.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct MeanSquares {
    /// Weighted by information: what happens near the person's level counts most. 1 is expected.
    pub infit: f64,
    /// Infit as a standard normal deviate (Wilson & Hilferty's cube root).
    pub infit_z: f64,
    /// Unweighted: single surprises far off count most. 1 is expected.
    pub outfit: f64,
    /// Outfit as a standard normal deviate.
    pub outfit_z: f64,
}

/// What to call a fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Pattern {
    /// As expected from this severity.
    Consistent,
    /// More varied than expected: the same level is strict here and mild there.
    Varied,
    /// More alike than expected: much the same for everybody, or all criteria the same.
    Alike,
}

/// Below this infit, ratings are more alike than expected (Wright & Linacre 1994, *Reasonable mean-square fit values*,
/// rating scales).
pub const ALIKE: f64 = 0.6;
/// Above this infit, ratings are more varied than expected (same source).
pub const VARIED: f64 = 1.4;
/// Only what is also this far from chance is called other than consistent: a few ratings vary by themselves.
pub const BEYOND_CHANCE: f64 = 2.0;

impl MeanSquares {
    /// What to call it, by infit.
    #[must_use]
    pub fn pattern(&self) -> Pattern {
        if self.infit > VARIED && self.infit_z > BEYOND_CHANCE {
            Pattern::Varied
        } else if self.infit < ALIKE && self.infit_z < -BEYOND_CHANCE {
            Pattern::Alike
        } else {
            Pattern::Consistent
        }
    }
}

/// The smallest variance that an outfit divides by.
pub(super) const LEAST_VARIANCE: f64 = 1e-12;

/// What the mean squares of one level are made of.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Residuals {
    /// Ratings.
    pub count: f64,
    /// Squared residuals.
    pub squares: f64,
    /// Their expectation: the variances.
    pub variance: f64,
    /// Squared residuals divided by their variances.
    pub standardised: f64,
    /// Variance of `squares`: fourth moments less squared variances.
    pub spread: f64,
    /// Variance of `standardised`.
    pub standardised_spread: f64,
}

impl Residuals {
    pub fn add(&mut self, other: &Self) {
        self.count += other.count;
        self.squares += other.squares;
        self.variance += other.variance;
        self.standardised += other.standardised;
        self.spread += other.spread;
        self.standardised_spread += other.standardised_spread;
    }

    pub fn mean_squares(&self) -> MeanSquares {
        let infit = self.squares / self.variance.max(LEAST_VARIANCE);
        let outfit = self.standardised / self.count.max(1.0);
        MeanSquares {
            infit,
            infit_z: deviate(infit, self.spread.max(0.0).sqrt() / self.variance.max(LEAST_VARIANCE)),
            outfit,
            outfit_z: deviate(outfit, self.standardised_spread.max(0.0).sqrt() / self.count.max(1.0)),
        }
    }
}

/// Wilson and Hilferty's cube root of a mean square with that standard deviation.
fn deviate(mean_square: f64, deviation: f64) -> f64 {
    if deviation > 0.0 { (mean_square.cbrt() - 1.0) * 3.0 / deviation + deviation / 3.0 } else { 0.0 }
}
