//! Severity in points of the scale: logits say little to anybody who rates from 1 to 5.

use rayon::prelude::*;

use super::Ratings;
use super::scale::Scale;

/// The most groups that persons or combinations of the other levels are merged into before averaging.
const GROUPS: usize = 64;

/// Where the persons present stand: measures in logits and how many are there.
pub(super) struct Crowd(Vec<(f64, f64)>);

impl Crowd {
    /// From measures and their weights.
    pub fn new(measures: Vec<(f64, f64)>) -> Self {
        Self(grouped(measures))
    }
}

/// Merges neighbours until few groups are left, each two points with the group's mean and variance (so that what is summed
/// over them later errs by the fourth power of a group's width); weights become shares.
fn grouped(mut values: Vec<(f64, f64)>) -> Vec<(f64, f64)> {
    values.sort_by(|one, other| one.0.total_cmp(&other.0));
    let total: f64 = values.iter().map(|value| value.1).sum();
    let mut groups: Vec<(f64, f64)> = Vec::with_capacity(2 * GROUPS);
    let (mut first, mut passed) = (0, 0.0);
    for last in 0..values.len() {
        passed += values[last].1;
        // A group ends where its part of the total does.
        if passed >= total * (groups.len() / 2 + 1) as f64 / GROUPS as f64 || last + 1 == values.len() {
            let group = &values[first..=last];
            let weight: f64 = group.iter().map(|value| value.1).sum();
            if weight > 0.0 {
                let mean = group.iter().map(|value| value.0 * value.1).sum::<f64>() / weight;
                let square = |value: &(f64, f64)| (value.0 - mean) * (value.0 - mean) * value.1;
                let apart = (group.iter().map(square).sum::<f64>() / weight).sqrt();
                groups.extend([(mean - apart, weight / total / 2.0), (mean + apart, weight / total / 2.0)]);
            }
            first = last + 1;
        }
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
    let meetings = crowd.0.iter().flat_map(|&(measure, share)| {
        others.iter().map(move |&(other, times)| (measure - other, share * times))
    });
    let meetings = grouped(meetings.collect());
    let expected = |severity: f64| -> f64 {
        meetings.iter().map(|(above, share)| share * scale.expected(above - severity, &ratings.scores)).sum()
    };
    let average = expected(0.0);
    wanted.par_iter().map(|&severity| average - expected(severity)).collect()
}
