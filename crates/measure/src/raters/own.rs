//! What one rater is shown about themself, and nobody else is: how strict, how sure, how consistent, from how much.

use serde::Serialize;

use super::Level;
use super::fit::Pattern;
use crate::Interval;

/// A rater's own figures.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Own {
    /// Points of the scale that persons lose with this rater compared with the average one; positive is strict.
    pub points: f64,
    /// The 90 % interval of `points`.
    pub interval: Interval,
    /// Whether the interval says more than that the rater may be as strict as the average.
    pub differs: bool,
    /// Infit mean square; 1 is expected.
    pub infit: f64,
    /// What to call it.
    pub pattern: Pattern,
    /// How many ratings it rests on.
    pub ratings: usize,
    /// How many persons were rated.
    pub persons: usize,
}

impl Own {
    /// The figures of that level.
    #[must_use]
    pub fn of(level: &Level) -> Self {
        Self {
            points: level.points,
            interval: level.points_interval,
            differs: !level.points_interval.holds(0.0),
            infit: level.fit.infit,
            pattern: level.fit.pattern(),
            ratings: level.ratings,
            persons: level.persons,
        }
    }
}
