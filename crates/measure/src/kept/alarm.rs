//! Who keeps so little that somebody should look, and with whom to begin.

use super::{Estimate, Prior, Unit};
use serde::{Deserialize, Serialize};

/// An alarm needs more certainty than this that the rate lies below the target.
pub const CERTAINTY: f64 = 0.95;
/// An alarm needs so many matured commitments.
pub const LEAST_MATURED: u64 = 8;

/// A unit whose kept rate lies below the target, almost certainly.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Alarm {
    /// Which of the units, from 0 on.
    pub unit: usize,
    /// Its kept rate.
    pub estimate: Estimate,
    /// How probable it is that the rate lies below the target; above [`CERTAINTY`].
    pub below: f64,
    /// How many promises it would break of as many as have matured: what is at stake, hence the order.
    pub expected_broken: f64,
}

/// The units to look at for missing `target` (0 to 1), the most expected broken promises first.
///
/// A raw rate below a target is mostly bad luck: in simulation 79 % of such flags were wrong
/// (MEASUREMENT, section 1).
#[must_use]
pub fn alarms(prior: &Prior, units: &[Unit], target: f64) -> Vec<Alarm> {
    let judged = prior.each(units, |posterior| {
        let unit = posterior.unit();
        let below = if unit.of() >= LEAST_MATURED { posterior.below(target) } else { 0.0 };
        (below > CERTAINTY).then(|| (posterior.estimate(), below))
    });
    let mut alarms: Vec<Alarm> = judged
        .into_iter()
        .enumerate()
        .filter_map(|(unit, judged)| {
            let (estimate, below) = judged?;
            Some(Alarm { unit, estimate, below, expected_broken: estimate.of as f64 * (1.0 - estimate.mean) })
        })
        .collect();
    alarms.sort_by(|one, other| other.expected_broken.total_cmp(&one.expected_broken));
    alarms
}
