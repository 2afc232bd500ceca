//! Crossed ratings with known truth.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]
#![allow(dead_code, reason = "each test file takes what it needs")]

use measure::crossed::{Rating, Ratings, Variances};
use rand::SeedableRng;
use rand_distr::{Distribution, StandardNormal};
use rand_pcg::Pcg64;

/// A table with known effects: each of `raters` rates about `each` of `rated`, which ones left to chance.
pub struct Simulated {
    pub ratings: Ratings,
    /// The raters' true effects.
    pub raters: Vec<f64>,
    /// The true effects of the rated.
    pub rated: Vec<f64>,
}

/// A table with those variances around a mean of 3.
pub fn simulated(seed: u64, raters: usize, rated: usize, each: usize, truth: Variances) -> Simulated {
    let mut chance = Pcg64::seed_from_u64(seed);
    let mut normal = |sd: f64| -> f64 {
        let standard: f64 = StandardNormal.sample(&mut chance);
        sd * standard
    };
    let effects: Vec<f64> = (0..raters).map(|_| normal(truth.rater.sqrt())).collect();
    let others: Vec<f64> = (0..rated).map(|_| normal(truth.rated.sqrt())).collect();
    let mut rows = Vec::new();
    for (rater, effect) in effects.iter().enumerate() {
        // Steps of a stride that shares no divisor with the number of rated: nobody is met twice by one rater.
        let start = (normal(1.0).abs() * 1e6) as usize;
        let fewer = (normal(1.0).abs() * 2.0) as usize;
        for step in 0..each.saturating_sub(fewer).max(2) {
            let other = (start + step * 7) % rated;
            let value = 3.0 + effect + others[other] + normal(truth.residual.sqrt());
            rows.push(Rating { rater, rated: other, value });
        }
    }
    Simulated { ratings: Ratings::new(raters, rated, rows).unwrap(), raters: effects, rated: others }
}
