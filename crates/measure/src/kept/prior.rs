//! How units of a kind differ: what is known about one before its own commitments are looked at.

use super::{Estimate, Learner, Posterior, Unit, grid};
use serde::{Deserialize, Serialize};

/// With fewer units than this the public prior holds: so few cannot say how units differ.
pub const UNITS_TO_LEARN: u64 = 8;
/// The mean of the public prior.
pub const PUBLIC_MEAN: f64 = 0.7;
/// The strength of the public prior: it is worth eight matured commitments.
pub const PUBLIC_STRENGTH: f64 = 8.0;
/// Points of the grid that weigh less than this are left out: all of them together weigh under 4e-8.
const NEGLIGIBLE: f64 = 1e-10;

/// Where a prior is from. The page says which.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// From the units themselves, eight or more of them.
    Learnt,
    /// The fixed public one: mean .7, strength 8.
    Public,
    /// Given by the caller.
    Given,
}

/// A mixture of beta distributions over kept rates: the posterior of the grid, or one fixed point.
///
/// It is what a dashboard keeps: judging a unit with it costs microseconds ([`Prior::estimate`]). Within one
/// prior, one more kept promise never lowers a unit's estimate; with a learnt one the other units may move.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Prior {
    basis: Basis,
    units: u64,
    pub(super) rows: Vec<Row>,
}

/// The points of one strength: means in equal steps, with their weights.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Row {
    /// a + b of the beta distributions.
    pub(super) strength: f64,
    /// The mean of the first point.
    pub(super) first: f64,
    /// How far one mean is from the next.
    pub(super) step: f64,
    /// One for each mean; over all rows they sum to 1.
    pub(super) weights: Vec<f64>,
}

impl Row {
    /// The mean with that number.
    pub(super) fn mean(&self, number: usize) -> f64 {
        self.first + self.step * number as f64
    }
}

impl Prior {
    /// What these units say about how units differ; the public prior where fewer than eight of them have
    /// anything matured.
    #[must_use]
    pub fn learn(units: &[Unit]) -> Self {
        Learner::of(units).prior()
    }

    /// The fixed public prior.
    #[must_use]
    pub fn public() -> Self {
        Self { basis: Basis::Public, ..Self::given(PUBLIC_MEAN, PUBLIC_STRENGTH) }
    }

    /// One beta distribution with that mean (between 0 and 1) and strength (above 0: as many matured
    /// commitments as it is worth). Nearer than 1e-6 to an end, or out of bounds, it is moved inside.
    #[must_use]
    pub fn given(mean: f64, strength: f64) -> Self {
        let row = Row {
            strength: if strength > 1e-6 { strength } else { 1e-6 },
            first: mean.clamp(1e-6, 1.0 - 1e-6),
            step: 0.0,
            weights: vec![1.0],
        };
        Self { basis: Basis::Given, units: 0, rows: vec![row] }
    }

    /// The weights of the grid, from their logarithms up to a constant.
    pub(super) fn weighed(units: u64, log_weights: &[f64]) -> Self {
        if units < UNITS_TO_LEARN {
            return Self { units, ..Self::public() };
        }
        let greatest = log_weights.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let weights: Vec<f64> = log_weights.iter().map(|log| (log - greatest).exp()).collect();
        let least = NEGLIGIBLE * weights.iter().sum::<f64>();
        let mut rows: Vec<Row> = Vec::new();
        for (number, row) in weights.chunks(grid::MEANS).enumerate() {
            let weighty = |weight: &f64| *weight > least;
            if let (Some(from), Some(to)) = (row.iter().position(weighty), row.iter().rposition(weighty)) {
                rows.push(Row {
                    strength: grid::strength(number),
                    first: grid::mean(from),
                    step: grid::MEAN_STEP,
                    weights: row[from..=to].to_vec(),
                });
            }
        }
        let total: f64 = rows.iter().flat_map(|row| &row.weights).sum();
        rows.iter_mut().flat_map(|row| &mut row.weights).for_each(|weight| *weight /= total);
        Self { basis: Basis::Learnt, units, rows }
    }

    /// The same knowledge of strength about a unit whose own level is known to be `mean`: what its months, teams
    /// or kinds of conversation are compared against.
    #[must_use]
    pub fn around(&self, mean: f64) -> Self {
        let rows = self.rows.iter().map(|row| Row {
            strength: row.strength,
            first: mean.clamp(1e-6, 1.0 - 1e-6),
            step: 0.0,
            weights: vec![row.weights.iter().sum()],
        });
        Self { basis: self.basis, units: self.units, rows: rows.collect() }
    }

    /// Where it is from.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        self.basis
    }

    /// How many units with something matured it was learnt from, or were too few to learn from.
    #[must_use]
    pub const fn units(&self) -> u64 {
        self.units
    }

    /// What is known about a unit after its commitments were counted.
    #[must_use]
    pub fn posterior(&self, unit: Unit) -> Posterior<'_> {
        Posterior::new(self, unit)
    }

    /// The unit's kept rate with its 90 % interval. A unit with nothing matured gets the prior itself.
    #[must_use]
    pub fn estimate(&self, unit: Unit) -> Estimate {
        self.posterior(unit).estimate()
    }

    /// How probable it is that the unit's kept rate lies below `target` (0 to 1).
    #[must_use]
    pub fn below(&self, unit: Unit, target: f64) -> f64 {
        self.posterior(unit).below(target)
    }
}
