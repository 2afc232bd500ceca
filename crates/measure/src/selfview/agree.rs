//! How far views of oneself go with those of others, over many people.

use super::Refusal;
use serde::{Deserialize, Serialize};

/// Views of oneself against those of others.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Agreement {
    /// How many people.
    pub people: usize,
    /// Mean of self - others, in points: above 0, people place themselves higher than others do.
    pub bias: f64,
    /// Correlation (Pearson).
    pub correlation: f64,
    /// Standard deviation of the views of oneself (n - 1).
    pub own_deviation: f64,
    /// Standard deviation of the others' views (n - 1).
    pub others_deviation: f64,
    /// Standard deviation of the differences (n - 1).
    pub difference_deviation: f64,
}

/// From pairs `(self, others)`, one for each person. It asks for no least number of others, since it shows no one.
///
/// # Errors
/// Where there are fewer than three pairs, or either side does not vary.
pub fn self_other(pairs: &[(f64, f64)]) -> Result<Agreement, Refusal> {
    let people = pairs.len();
    let count = people as f64;
    let mean = |value: &dyn Fn(&(f64, f64)) -> f64| pairs.iter().map(value).sum::<f64>() / count;
    let (own, others) = (mean(&|pair| pair.0), mean(&|pair| pair.1));
    let over = |value: &dyn Fn(f64, f64) -> f64| {
        pairs.iter().map(|pair| value(pair.0 - own, pair.1 - others)).sum::<f64>() / (count - 1.0)
    };
    let (own_variance, others_variance) = (over(&|a, _| a * a), over(&|_, b| b * b));
    if people < 3 || !(own_variance > 0.0 && others_variance > 0.0) {
        return Err(Refusal::NoVariation { pairs: people });
    }
    Ok(Agreement {
        people,
        bias: own - others,
        correlation: over(&|a, b| a * b) / (own_variance * others_variance).sqrt(),
        own_deviation: own_variance.sqrt(),
        others_deviation: others_variance.sqrt(),
        difference_deviation: over(&|a, b| (a - b) * (a - b)).sqrt(),
    })
}
