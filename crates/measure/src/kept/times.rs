//! How late, how long before, how many for each: what stands beside the kept rates.

use crate::Interval;
use serde::{Deserialize, Serialize};
use statrs::distribution::{ContinuousCDF, Gamma};

/// What is usual of a list of durations: lateness of those who came late, lead time of promises (how long
/// before the date they were made), notice before a move. In the unit that went in; seconds in this house.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Typical {
    /// The median.
    pub median: f64,
    /// In it lies the true median with at least 90 %, whatever the distribution: two of the values themselves
    /// (order statistics). Nothing with fewer than five values, which cannot say.
    pub interval: Option<Interval>,
    /// How many values stand behind it.
    pub of: usize,
}

/// The median of durations with its 90 % interval, or nothing of nothing. What is not a number is not counted.
#[must_use]
pub fn typical(durations: &[f64]) -> Option<Typical> {
    let mut sorted: Vec<f64> = durations.iter().copied().filter(|duration| !duration.is_nan()).collect();
    sorted.sort_unstable_by(f64::total_cmp);
    let of = sorted.len();
    let upper = *sorted.get(of / 2)?;
    let median = if of % 2 == 1 { upper } else { f64::midpoint(sorted[of / 2 - 1], upper) };
    let interval =
        values_below(of).map(|below| Interval { low: sorted[below], high: sorted[of - 1 - below] });
    Some(Typical { median, interval, of })
}

/// How many values may be cut off at either end: the greatest r for which a fair coin shows at most r heads in
/// `of` throws with 5 % at most.
fn values_below(of: usize) -> Option<usize> {
    if of > 1_000 {
        // Normal by then, and a step outwards, so as not to promise too much.
        let n = of as f64;
        return Some((0.5 * n - 0.5 * 1.644_853_627 * n.sqrt() - 1.5) as usize);
    }
    let mut probability = 0.5f64.powi(of as i32);
    let (mut sum, mut heads) = (0.0, 0_usize);
    loop {
        sum += probability;
        if sum > 0.05 {
            return heads.checked_sub(1);
        }
        probability *= (of - heads) as f64 / (heads + 1) as f64;
        heads += 1;
    }
}

/// How many promises a conversation brings.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct PerConversation {
    /// Promises for each conversation.
    pub rate: f64,
    /// In it lies the true rate with 90 % (Jeffreys' interval of a Poisson rate).
    pub interval: Interval,
    /// How many conversations stand behind it.
    pub conversations: u64,
}

/// Promises for each conversation, or nothing where there was no conversation.
#[must_use]
pub fn per_conversation(promises: u64, conversations: u64) -> Option<PerConversation> {
    let gamma = Gamma::new(promises as f64 + 0.5, conversations as f64).ok().filter(|_| conversations > 0)?;
    let rate = promises as f64 / conversations as f64;
    let interval = Interval { low: gamma.inverse_cdf(0.05).min(rate), high: gamma.inverse_cdf(0.95) };
    Some(PerConversation { rate, interval, conversations })
}
