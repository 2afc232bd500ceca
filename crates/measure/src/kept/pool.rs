//! All units of a kind at once.

use super::{Basis, Posterior, Prior, Unit};
use crate::Interval;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

/// Units are judged in parts of this size, whatever the number of cores.
pub(super) const PART: usize = 64;

/// How much a unit keeps, and how sure that is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Estimate {
    /// The kept rate, 0 to 1, as its own commitments and the other units together say.
    pub mean: f64,
    /// In it lies the true rate with 90 %.
    pub interval: Interval,
    /// How many of its commitments were kept.
    pub kept: u64,
    /// How many had matured.
    pub of: u64,
}

/// The estimates of all units, and what they rest on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pool {
    /// Whether the units themselves said how units differ, or were too few.
    pub basis: Basis,
    /// How many units have something matured.
    pub units: u64,
    /// One for each unit, in their order.
    pub estimates: Vec<Estimate>,
}

/// Judges all units together: partial pooling on the grid (MEASUREMENT, section 1).
#[must_use]
pub fn pool(units: &[Unit]) -> Pool {
    let prior = Prior::learn(units);
    let estimates = prior.estimates(units);
    Pool { basis: prior.basis(), units: prior.units(), estimates }
}

impl Prior {
    /// Judges many units within this prior; units with the same counts are judged once.
    #[must_use]
    pub fn estimates(&self, units: &[Unit]) -> Vec<Estimate> {
        self.each(units, |posterior| posterior.estimate())
    }

    /// One answer for each unit, worked out once for each distinct pair of counts.
    pub(super) fn each<T: Copy + Send>(
        &self,
        units: &[Unit],
        answer: impl Fn(&Posterior<'_>) -> T + Sync,
    ) -> Vec<T> {
        let mut distinct = units.to_vec();
        distinct.sort_unstable();
        distinct.dedup();
        let answers: Vec<Vec<T>> = distinct
            .par_chunks(PART)
            .map(|part| part.iter().map(|unit| answer(&self.posterior(*unit))).collect())
            .collect();
        let answers = answers.concat();
        units.iter().map(|unit| answers[distinct.partition_point(|other| other < unit)]).collect()
    }
}
