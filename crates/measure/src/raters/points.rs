//! Severity in points of the scale: logits say little to anybody who rates from 1 to 5.

use rayon::prelude::*;

use super::Ratings;
use super::scale::Scale;

/// The most groups that persons or combinations of the other levels are merged into before averaging; what is merged
/// lies close together, so that the average over 64 groups differs from the exact one behind the third digit.
const GROUPS: usize = 64;

/// Where the persons present stand: measures in logits and how many are there.
pub(super) struct Crowd(Vec<(f64, f64)>);

impl Crowd {
    /// From measures and their weights.
    pub fn new(measures: Vec<(f64, f64)>) -> Self {
        Self(grouped(measures))
    }
}

/// Merges neighbours until few are left; weights become shares.
fn grouped(mut values: Vec<(f64, f64)>) -> Vec<(f64, f64)> {
    values.sort_by(|one, other| one.0.total_cmp(&other.0));
    let total: f64 = values.iter().map(|value| value.1).sum();
    let mut groups: Vec<(f64, f64)> = Vec::with_capacity(GROUPS);
    let (mut sum, mut weight, mut passed) = (0.0, 0.0, 0.0);
    for (value, share) in values {
        sum += value * share;
        weight += share;
        passed += share;
        // A group ends where its part of the total does.
        if weight > 0.0 && passed >= total * (groups.len() + 1) as f64 / GROUPS as f64 {
            groups.push((sum / weight, weight / total));
            (sum, weight) = (0.0, 0.0);
        }
    }
    if weight > 0.0 {
        groups.push((sum / weight, weight / total));
    }
    groups
}

/// What levels of `facet` of severities `wanted` take from the expected score of the crowd, compared with an average
/// level, over the combinations of the other facets' levels as often as they occur.
pub(super) fn taken(
    ratings: &Ratings,
    facet: usize,
    scale: &Scale,
    severity: &[f64],
    crowd: &Crowd,
    wanted: &[f64],
) -> Vec<f64> {
    let mut times = vec![0.0; ratings.profiles()];
    ratings.profile.iter().for_each(|&profile| times[profile as usize] += 1.0);
    let others = times.iter().enumerate().map(|(profile, &times)| {
        let levels = ratings.levels_of(profile as u32);
        let others = levels.iter().enumerate().filter(|(place, _)| *place != facet);
        (others.map(|(_, &level)| severity[level as usize]).sum(), times)
    });
    let others = grouped(others.collect());
    let expected = |severity: f64| {
        let mut sum = 0.0;
        for &(measure, share) in &crowd.0 {
            for &(other, times) in &others {
                sum += share * times * scale.expected(measure - other - severity, &ratings.scores);
            }
        }
        sum
    };
    let average = expected(0.0);
    wanted.par_iter().map(|&severity| average - expected(severity)).collect()
}
