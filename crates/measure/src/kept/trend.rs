//! Whether a unit keeps more than it did.

use super::{CERTAINTY, Estimate, Prior, Unit};
use serde::{Deserialize, Serialize};

/// Which way, where it can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// The last third is better than the first with more than 95 %.
    Up,
    /// It is worse with more than 95 %.
    Down,
    /// It cannot be told: no arrow.
    NoTelling,
}

impl Direction {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Up, Self::Down, Self::NoTelling];

    /// The word used in addresses and the API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
            Self::NoTelling => "no_telling",
        }
    }
}

/// A unit month by month.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Trend {
    /// One for each month, in their order. A month of which nothing has matured gets the prior itself, which its
    /// `of` shows.
    pub months: Vec<Estimate>,
    /// How probable it is that the last third is better than the first; nothing with fewer than three months,
    /// or where nothing has matured in one of the two thirds.
    pub better: Option<f64>,
    /// What may be said.
    pub direction: Direction,
}

/// The months of a unit, the oldest first: estimates within the prior, and whether the last third of the months
/// is better than the first.
///
/// The two thirds are not judged against all units, for a good unit with few commitments in the first third would
/// then seem to rise by having more of them: they are judged around the unit's own level over all
/// its months, so that nothing but a difference between the thirds can tell one.
#[must_use]
pub fn trend(prior: &Prior, months: &[Unit]) -> Trend {
    let third = months.len() / 3;
    let sum = |months: &[Unit]| months.iter().fold(Unit::default(), |sum, month| sum.with(*month));
    let (first, last) = (sum(&months[..third]), sum(&months[months.len() - third..]));
    let better = (first.of() > 0 && last.of() > 0).then(|| {
        let own = prior.around(prior.posterior(sum(months)).mean());
        own.posterior(last).above(&own.posterior(first))
    });
    let direction = match better {
        Some(better) if better > CERTAINTY => Direction::Up,
        Some(better) if better < 1.0 - CERTAINTY => Direction::Down,
        Some(_) | None => Direction::NoTelling,
    };
    Trend { months: prior.estimates(months), better, direction }
}
