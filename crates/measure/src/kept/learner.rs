//! What all units together say about how units differ, kept up to date commitment by commitment.

use super::gamma::ln_rise;
use super::{Prior, Unit, grid};
use serde::{Deserialize, Serialize};

/// The logarithm of the weight of each point of the grid, as a sum over units: one more matured commitment
/// changes one term of each of the 384 sums, whatever the number of units.
///
/// The sums are compensated (Neumaier), so that a million changes leave no trace of rounding: the
/// weights after them are those that the same units give from scratch.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Learner {
    units: u64,
    sums: Vec<Sum>,
}

/// A sum and what rounding took from it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Sum {
    sum: f64,
    lost: f64,
}

impl Sum {
    fn add(&mut self, term: f64) {
        let sum = self.sum + term;
        self.lost +=
            if self.sum.abs() >= term.abs() { (self.sum - sum) + term } else { (term - sum) + self.sum };
        self.sum = sum;
    }

    const fn total(self) -> f64 {
        self.sum + self.lost
    }
}

impl Default for Learner {
    fn default() -> Self {
        Self { units: 0, sums: vec![Sum::default(); grid::POINTS] }
    }
}

impl Learner {
    /// From scratch. The order of the units does not matter, not even in the last digit.
    #[must_use]
    pub fn of(units: &[Unit]) -> Self {
        let matured = units.iter().filter(|unit| unit.of() > 0).count();
        let mut learner = Self { units: matured as u64, ..Self::default() };
        // A rising factorial of a unit is a product over its commitments; the units that share a factor are
        // counted and the factor is taken once: the work grows with the distinct counts, not with the units.
        let kept = stretches(units.iter().map(|unit| unit.kept()));
        let broken = stretches(units.iter().map(|unit| unit.broken()));
        let of = stretches(units.iter().map(|unit| unit.of()));
        let rise = |x: f64, stretches: &[Stretch]| {
            stretches.iter().map(|part| part.units * ln_rise(x, part.from, part.to)).sum::<f64>()
        };
        let all: Vec<f64> = (0..grid::STRENGTHS).map(|s| rise(grid::strength(s), &of)).collect();
        for (number, (sum, (a, b, _))) in learner.sums.iter_mut().zip(grid::points()).enumerate() {
            sum.add(rise(a, &kept) + rise(b, &broken) - all[number / grid::MEANS]);
        }
        learner
    }

    /// One unit changed: a commitment matured, was excused, or a dispute was settled. A unit that was not there
    /// before changes from `Unit::default()`.
    pub fn change(&mut self, before: Unit, after: Unit) {
        match (before.of() > 0, after.of() > 0) {
            (false, true) => self.units += 1,
            (true, false) => self.units = self.units.saturating_sub(1),
            (true, true) | (false, false) => {}
        }
        for (sum, (a, b, strength)) in self.sums.iter_mut().zip(grid::points()) {
            sum.add(
                ln_rise(a, before.kept(), after.kept()) + ln_rise(b, before.broken(), after.broken())
                    - ln_rise(strength, before.of(), after.of()),
            );
        }
    }

    /// How many units have something matured.
    #[must_use]
    pub const fn units(&self) -> u64 {
        self.units
    }

    /// What they say by now; the public prior while there are fewer than eight.
    #[must_use]
    pub fn prior(&self) -> Prior {
        Prior::weighed(self.units, &self.log_weights())
    }

    /// The logarithms of the weights, strength by strength, up to one constant.
    pub(super) fn log_weights(&self) -> Vec<f64> {
        self.sums.iter().map(|sum| sum.total()).collect()
    }
}

/// The factors from `from` to before `to`, and how many units have them.
pub(super) struct Stretch {
    pub(super) from: u64,
    pub(super) to: u64,
    pub(super) units: f64,
}

pub(super) fn stretches(counts: impl Iterator<Item = u64>) -> Vec<Stretch> {
    let mut counts: Vec<u64> = counts.filter(|count| *count > 0).collect();
    counts.sort_unstable();
    let (mut from, mut left) = (0, counts.len());
    counts
        .chunk_by(|one, other| one == other)
        .map(|same| {
            let stretch = Stretch { from, to: same[0], units: left as f64 };
            (from, left) = (same[0], left - same.len());
            stretch
        })
        .collect()
}
