//! Standard errors under the constraints that make the figures unique: each facet and the steps sum to 0.

use std::ops::Range;

use crate::raters::dense::Symmetric;
use crate::raters::{Ratings, Refusal};

/// Standard errors of levels, steps, the persons' mean, and the logarithm of their standard deviation.
///
/// A constant on all levels of a facet, given back by the persons' mean, changes nothing: along these directions `v` the
/// information `H` is flat. With `a` the sum over the facet's `n` levels, `(H + k a a')^-1 - v v' / (k n^2)` is the
/// covariance given that each sum is 0. A facet with a prior is not flat, and keeps its distance from the prior's mean.
pub(super) fn errors(
    ratings: &Ratings,
    mut information: Symmetric,
    prior: &[bool],
) -> Result<Vec<f64>, Refusal> {
    let (levels, steps) = (ratings.all_levels(), ratings.steps());
    let free = (0..ratings.facets()).filter(|&facet| !prior[facet]);
    let mut groups: Vec<Range<usize>> =
        free.map(|facet| ratings.offsets[facet]..ratings.offsets[facet + 1]).collect();
    groups.push(levels..levels + steps);
    let mut weights = Vec::with_capacity(groups.len());
    for group in &groups {
        let size = group.len() as f64;
        let weight = group.clone().map(|one| information.at(one, one)).sum::<f64>() / (size * size);
        for one in group.clone() {
            (group.start..=one).for_each(|other| information.add(one, other, weight));
        }
        weights.push(weight);
    }
    let mut variances = information.factor(1e-10).ok_or(Refusal::NoInformation)?.inverse_diagonal();
    for (group, weight) in groups.into_iter().zip(weights) {
        let taken = 1.0 / (weight * (group.len() * group.len()) as f64);
        variances[levels + steps] -= taken;
        group.for_each(|one| variances[one] -= taken);
    }
    // One level alone is 0 by its constraint, and rounding must not make its variance negative.
    Ok(variances.into_iter().map(|variance| variance.max(0.0).sqrt()).collect())
}
