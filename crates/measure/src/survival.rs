//! How long something takes where some still wait: the estimator of Kaplan and Meier (1958).
//!
//! Leaving out those who still wait would make a silent company look quick. They count for as long as
//! they have waited.

use crate::Interval;
use serde::{Deserialize, Serialize};
use statrs::distribution::{ContinuousCDF, Normal};

/// How long one waited.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Wait {
    /// For how long, in any one unit; seconds in this house.
    pub time: f64,
    /// Whether it ended (an answer came), or is known to have lasted that long only (censored).
    pub ended: bool,
}

/// Why there is no curve.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(tag = "refusal", content = "detail", rename_all = "snake_case")]
pub enum Refusal {
    /// A time that is below 0, infinite or not a number.
    #[error("wait {wait} lasts {time}: times are numbers from 0 on")]
    Time {
        /// Which wait, from 0 on.
        wait: usize,
        /// How long it is said to last.
        time: f64,
    },
    /// A level of intervals that is not between 0 and 1.
    #[error("level {level}: intervals have a level between 0 and 1, .90 as a rule")]
    Level {
        /// The level.
        level: f64,
    },
}

/// The share that still waits, as steps down from 1.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Curve {
    /// A step at each time at which a wait ended, the earliest first; before the first all wait.
    pub steps: Vec<Step>,
    /// The times of those who still wait, each as often as it occurs, the earliest first: ticks on the curve.
    pub censored: Vec<f64>,
    /// How many waits there are.
    pub of: usize,
    /// How many of them ended.
    pub ended: usize,
}

/// From this time until the next step.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// When.
    pub time: f64,
    /// How many still waited just before.
    pub waiting: usize,
    /// How many waits ended then.
    pub ended: usize,
    /// The share that still waits afterwards, 0 to 1.
    pub share: f64,
    /// The standard error of the share (Greenwood).
    pub error: f64,
    /// The interval of the share, made on the scale ln(-ln share), where it cannot leave 0 to 1.
    pub interval: Interval,
}

/// The time by which half of the waits have ended.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Median {
    /// The time, or nothing where more than half still wait: 'longer than that' is all that is known.
    pub time: Option<f64>,
    /// The lower end of its interval: where the lower bound of the curve comes down to one half.
    pub low: Option<f64>,
    /// The upper end, or nothing where the upper bound of the curve never comes down to one half.
    pub high: Option<f64>,
}

/// The curve of these waits, with intervals of that level (.90 as a rule).
///
/// Who still waits at the time of a step waited through it.
///
/// # Errors
/// [`Refusal::Time`], [`Refusal::Level`].
pub fn kaplan_meier(waits: &[Wait], level: f64) -> Result<Curve, Refusal> {
    if let Some(wait) = waits.iter().position(|wait| !wait.time.is_finite() || wait.time < 0.0) {
        return Err(Refusal::Time { wait, time: waits[wait].time });
    }
    if !(level > 0.0 && level < 1.0) {
        return Err(Refusal::Level { level });
    }
    let z = Normal::standard().inverse_cdf(0.5 + 0.5 * level);
    let mut sorted = waits.to_vec();
    sorted.sort_unstable_by(|one, other| one.time.total_cmp(&other.time));

    let (mut waiting, mut share, mut greenwood) = (sorted.len(), 1.0, 0.0);
    let mut high = 1.0;
    let mut steps = Vec::new();
    for same in sorted.chunk_by(|one, other| one.time == other.time) {
        let ended = same.iter().filter(|wait| wait.ended).count();
        if ended > 0 {
            let (at_risk, events) = (waiting as f64, ended as f64);
            share *= (at_risk - events) / at_risk;
            greenwood += events / (at_risk * (at_risk - events));
            let (error, interval) = if waiting == ended {
                // Nobody is left: the formula says nothing, and the bound of the step before holds on.
                (0.0, Interval { low: 0.0, high })
            } else {
                let half = (z * greenwood.sqrt() / -share.ln()).exp();
                (share * greenwood.sqrt(), Interval { low: share.powf(half), high: share.powf(1.0 / half) })
            };
            high = interval.high;
            steps.push(Step { time: same[0].time, waiting, ended, share, error, interval });
        }
        waiting -= same.len();
    }
    Ok(Curve {
        ended: sorted.iter().filter(|wait| wait.ended).count(),
        censored: sorted.iter().filter(|wait| !wait.ended).map(|wait| wait.time).collect(),
        of: sorted.len(),
        steps,
    })
}

impl Curve {
    /// The share that still waits after that time.
    #[must_use]
    pub fn at(&self, time: f64) -> f64 {
        let passed = self.steps.partition_point(|step| step.time <= time);
        passed.checked_sub(1).map_or(1.0, |last| self.steps[last].share)
    }

    /// The median wait with its interval (Brookmeyer and Crowley 1982, on the scale of the curve's bounds).
    #[must_use]
    pub fn median(&self) -> Median {
        let first = |below: &dyn Fn(&Step) -> bool| self.steps.iter().position(below);
        let time = first(&|step| step.share <= 0.5 + 1e-12).map(|at| {
            // Exactly half over a stretch: its middle, as the median of an even number of values is.
            let level = (self.steps[at].share - 0.5).abs() <= 1e-12;
            let until =
                self.steps.get(at + 1).filter(|_| level).map_or(self.steps[at].time, |next| next.time);
            f64::midpoint(self.steps[at].time, until)
        });
        let time_of = |at: Option<usize>| at.map(|at| self.steps[at].time);
        Median {
            time,
            low: time_of(first(&|step| step.interval.low <= 0.5)),
            high: time_of(first(&|step| step.interval.high <= 0.5)),
        }
    }
}
