//! Do the levels of a facet differ, beyond what their errors explain? (Wright & Masters 1982, pp. 92, 105-106.)

use serde::Serialize;

/// How well levels are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Separation {
    /// Root of the mean square of the standard errors, in logits.
    pub rmse: f64,
    /// Standard deviation of the estimates, in logits (of these levels, not of a population of them).
    pub sd: f64,
    /// The standard deviation without what the errors add: `sqrt(sd^2 - rmse^2)`, 0 where that is negative.
    pub adjusted_sd: f64,
    /// `G = adjusted_sd / rmse`.
    pub separation: f64,
    /// Statistically distinct strata: `(4 G + 1) / 3`.
    pub strata: f64,
    /// Share of the variance of the estimates that is not error: `G^2 / (1 + G^2)`. For raters a *low* one is good:
    /// they are then as strict as one another.
    pub reliability: f64,
}

impl Separation {
    /// From standard deviation and mean error.
    #[must_use]
    pub fn new(sd: f64, rmse: f64) -> Self {
        let adjusted_sd = (sd * sd - rmse * rmse).max(0.0).sqrt();
        let separation = if rmse > 0.0 { adjusted_sd / rmse } else { 0.0 };
        let strata = (4.0 * separation + 1.0) / 3.0;
        let square = separation * separation;
        Self { rmse, sd, adjusted_sd, separation, strata, reliability: square / (1.0 + square) }
    }

    /// From estimates and their standard errors.
    #[must_use]
    pub fn of(estimates: &[f64], errors: &[f64]) -> Self {
        let count = estimates.len().max(1) as f64;
        let mean = estimates.iter().sum::<f64>() / count;
        let variance = estimates.iter().map(|value| (value - mean) * (value - mean)).sum::<f64>() / count;
        let error = errors.iter().map(|error| error * error).sum::<f64>() / count;
        Self::new(variance.sqrt(), error.sqrt())
    }
}
