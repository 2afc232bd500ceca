//! What is counted: of so many matured commitments, so many were kept.

use super::Refusal;
use serde::{Deserialize, Serialize};

/// The matured commitments of one person, team, job or organisation, of one component.
///
/// What is not yet due, excused, disputed or void is in neither number (MEASUREMENT, section 1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "Counts", into = "Counts")]
pub struct Unit {
    kept: u64,
    broken: u64,
}

impl Unit {
    /// Of `of` matured commitments, `kept` were kept.
    ///
    /// # Errors
    /// [`Refusal::KeptMoreThanMatured`].
    pub const fn new(kept: u64, of: u64) -> Result<Self, Refusal> {
        match of.checked_sub(kept) {
            Some(broken) => Ok(Self { kept, broken }),
            None => Err(Refusal::KeptMoreThanMatured { kept, of }),
        }
    }

    /// So many kept, so many broken.
    #[must_use]
    pub const fn counted(kept: u64, broken: u64) -> Self {
        Self { kept, broken }
    }

    /// The same unit after one more matured commitment.
    #[must_use]
    pub const fn and(self, kept: bool) -> Self {
        if kept {
            Self { kept: self.kept.saturating_add(1), broken: self.broken }
        } else {
            Self { kept: self.kept, broken: self.broken.saturating_add(1) }
        }
    }

    /// Both units as one, as the people of a team make the team.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self { kept: self.kept.saturating_add(other.kept), broken: self.broken.saturating_add(other.broken) }
    }

    /// How many were kept.
    #[must_use]
    pub const fn kept(self) -> u64 {
        self.kept
    }

    /// How many were broken.
    #[must_use]
    pub const fn broken(self) -> u64 {
        self.broken
    }

    /// How many had matured.
    #[must_use]
    pub const fn of(self) -> u64 {
        self.kept.saturating_add(self.broken)
    }

    /// The raw rate, 0 to 1, or nothing while nothing has matured. For comparison only: with few commitments
    /// it says little, and a list sorted by it shows luck.
    #[must_use]
    pub fn raw(self) -> Option<f64> {
        (self.of() > 0).then(|| self.kept as f64 / self.of() as f64)
    }
}

/// A unit as it is written: the two numbers that are shown.
#[derive(Serialize, Deserialize)]
struct Counts {
    kept: u64,
    of: u64,
}

impl TryFrom<Counts> for Unit {
    type Error = Refusal;

    fn try_from(counts: Counts) -> Result<Self, Refusal> {
        Self::new(counts.kept, counts.of)
    }
}

impl From<Unit> for Counts {
    fn from(unit: Unit) -> Self {
        Self { kept: unit.kept(), of: unit.of() }
    }
}
