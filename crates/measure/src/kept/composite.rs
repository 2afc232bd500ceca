//! One number of several components, beside which the weakest of them stands.

use super::{Component, Estimate, Posterior, Prior, Unit};
use crate::Interval;
use rand::RngExt;
use rand_distr::{Beta, Distribution};
use rand_pcg::Pcg64;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How many draws the interval is made of: its ends are then sure to about a fiftieth of its width.
const DRAWS: usize = 4_000;

/// What is known about one component of the unit.
#[derive(Clone, Copy, Debug)]
pub struct Part<'a> {
    /// How units differ in this component.
    pub prior: &'a Prior,
    /// What has matured of it.
    pub unit: Unit,
}

/// The composite of a unit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Composite {
    /// 0 to 100: a hundred times the geometric mean of the estimates in `parts`, all weighing the same, so that
    /// a reader can work it out again. One bad component is not made good by the others.
    pub value: f64,
    /// In it lies the true composite with 90 %, by seeded draws of all components.
    pub interval: Interval,
    /// The components that it is made of.
    pub parts: Vec<Shown>,
    /// The components of which nothing has matured. They are named, never assumed.
    pub missing: Vec<Component>,
    /// The one to begin with.
    pub weakest: Weakest,
}

/// A component and its kept rate.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shown {
    /// Which.
    pub component: Component,
    /// How much of it is kept.
    pub estimate: Estimate,
}

/// The component with the lowest estimate.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Weakest {
    /// Which.
    pub component: Component,
    /// Its estimate, 0 to 1.
    pub mean: f64,
    /// How probable it is that it is truly the lowest of those counted.
    pub probability: f64,
}

/// 100 exp(sum w ln theta / sum w) over the components of which something has matured, or nothing where
/// that is none. The same seed gives the same interval.
#[must_use]
pub fn composite(parts: &BTreeMap<Component, Part<'_>>, seed: u64) -> Option<Composite> {
    let counted: Vec<(Component, Posterior<'_>)> = parts
        .iter()
        .filter(|(_, part)| part.unit.of() > 0)
        .map(|(component, part)| (*component, part.prior.posterior(part.unit)))
        .collect();
    let (lowest, weakest) =
        counted.iter().enumerate().min_by(|(_, one), (_, other)| one.1.mean().total_cmp(&other.1.mean()))?;
    let each = counted.len() as f64;
    let logs = counted.iter().map(|(_, posterior)| posterior.mean().ln()).sum::<f64>();

    // A stream of chance for each component: that another one has matured changes no draw of this one.
    let drawn: Vec<Vec<f64>> = counted
        .iter()
        .map(|(component, posterior)| {
            posterior.draws(DRAWS, Pcg64::new(u128::from(seed), *component as u128))
        })
        .collect();
    let mut composites = Vec::with_capacity(DRAWS);
    let mut lowest_drawn = 0_usize;
    for draw in 0..DRAWS {
        let rates = drawn.iter().map(|rates| rates[draw]);
        composites.push(100.0 * (rates.clone().map(f64::ln).sum::<f64>() / each).exp());
        let least = rates.enumerate().min_by(|one, other| one.1.total_cmp(&other.1));
        lowest_drawn += usize::from(least.is_some_and(|(component, _)| component == lowest));
    }
    composites.sort_unstable_by(f64::total_cmp);
    Some(Composite {
        value: 100.0 * (logs / each).exp(),
        interval: Interval { low: composites[DRAWS / 20 - 1], high: composites[DRAWS - DRAWS / 20] },
        weakest: Weakest {
            component: weakest.0,
            mean: weakest.1.mean(),
            probability: lowest_drawn as f64 / DRAWS as f64,
        },
        missing: Component::ALL
            .into_iter()
            .filter(|one| counted.iter().all(|(other, _)| other != one))
            .collect(),
        parts: counted
            .iter()
            .map(|(component, posterior)| Shown { component: *component, estimate: posterior.estimate() })
            .collect(),
    })
}

impl Posterior<'_> {
    /// Rates drawn from what is known: a point of the prior by its weight, then its beta distribution.
    fn draws(&self, many: usize, mut chance: Pcg64) -> Vec<f64> {
        let (kept, broken) = (self.unit().kept() as f64, self.unit().broken() as f64);
        let mut sum = 0.0;
        let mut points = Vec::new();
        for row in self.rows() {
            for (number, weight) in row.weights.iter().enumerate() {
                sum += weight;
                let mean = row.mean(number);
                // Both are above 0 by the bounds of priors; else the mean stands for all draws.
                let beta = Beta::new(kept + mean * row.strength, broken + (1.0 - mean) * row.strength);
                points.push((sum, beta.ok()));
            }
        }
        (0..many)
            .map(|_| {
                let share = chance.random::<f64>() * sum;
                let point = points.partition_point(|(up_to, _)| *up_to <= share).min(points.len() - 1);
                points[point].1.as_ref().map_or(self.mean(), |beta| beta.sample(&mut chance))
            })
            .collect()
    }
}
