//! The grid over which means and strengths are integrated (MEASUREMENT, section 1).

/// How many mean kept rates there are.
pub(super) const MEANS: usize = 32;
/// How many strengths there are.
pub(super) const STRENGTHS: usize = 12;
/// How many points the grid has.
pub(super) const POINTS: usize = MEANS * STRENGTHS;
/// The lowest mean.
pub(super) const LOWEST_MEAN: f64 = 0.04;
/// How far one mean is from the next.
pub(super) const MEAN_STEP: f64 = (0.98 - LOWEST_MEAN) / (MEANS - 1) as f64;
const LOWEST_STRENGTH: f64 = 2.0;
const HIGHEST_STRENGTH: f64 = 200.0;

/// The mean with that number, 0.04 to 0.98 in equal steps.
pub(super) fn mean(number: usize) -> f64 {
    LOWEST_MEAN + MEAN_STEP * number as f64
}

/// The strength with that number, 2 to 200 in equal steps of its logarithm: as many matured commitments as
/// the knowledge of the other units is worth.
pub(super) fn strength(number: usize) -> f64 {
    let share = number as f64 / (STRENGTHS - 1) as f64;
    (LOWEST_STRENGTH.ln() * (1.0 - share) + HIGHEST_STRENGTH.ln() * share).exp()
}

/// All points, as (a, b, a + b) of the beta distribution: strength by strength, means rising.
pub(super) fn points() -> impl Iterator<Item = (f64, f64, f64)> {
    (0..STRENGTHS).flat_map(|s| {
        let strength = strength(s);
        (0..MEANS).map(move |m| (mean(m) * strength, (1.0 - mean(m)) * strength, strength))
    })
}
