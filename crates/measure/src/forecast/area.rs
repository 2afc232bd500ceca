//! Telling apart what came from what did not.

use super::{Area, Forecast, Z};
use crate::Interval;

/// The area under the curve of forecasts sorted by chance; none where all chances are equal.
pub(super) fn area(sorted: &[Forecast]) -> Option<Area> {
    if sorted.first()?.chance == sorted.last()?.chance {
        return None;
    }
    let hits = sorted.iter().filter(|forecast| forecast.came).count() as f64;
    let misses = sorted.len() as f64 - hits;
    let (mut hits_below, mut misses_below) = (0.0, 0.0);
    // For each that came, the part of the others that it lies above, ties half; and for each other, the part of
    // those that came that it lies below: (sum, sum of squares).
    let (mut above, mut below) = ((0.0, 0.0), (0.0, 0.0));
    for tied in sorted.chunk_by(|a, b| a.chance == b.chance) {
        let hits_tied = tied.iter().filter(|forecast| forecast.came).count() as f64;
        let misses_tied = tied.len() as f64 - hits_tied;
        let over = (misses_below + 0.5 * misses_tied) / misses;
        let under = (hits - hits_below - 0.5 * hits_tied) / hits;
        above = (above.0 + hits_tied * over, above.1 + hits_tied * over * over);
        below = (below.0 + misses_tied * under, below.1 + misses_tied * under * under);
        hits_below += hits_tied;
        misses_below += misses_tied;
    }
    let area = above.0 / hits;
    let variance = |(sum, squares): (f64, f64), count: f64| {
        ((squares - sum * sum / count) / (count - 1.0)).max(0.0) / count
    };
    let standard_error =
        (hits > 1.0 && misses > 1.0).then(|| (variance(above, hits) + variance(below, misses)).sqrt());
    let interval = match standard_error {
        Some(error) => Interval { low: (area - Z * error).max(0.0), high: (area + Z * error).min(1.0) },
        None => Interval { low: 0.0, high: 1.0 },
    };
    Some(Area { area, standard_error, interval })
}
