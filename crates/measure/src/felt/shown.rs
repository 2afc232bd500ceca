//! How precisely a figure may be told.

use super::{DECIMALS, END, PEOPLE, RESPONSE_RATE, Statement, WHOLE};
use crate::Interval;
use serde::{Deserialize, Serialize};

/// Why a figure is not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// No block counts for the cell: fewer than five people, or they stand in blocks together with others.
    NoBlock {
        /// How many people are needed at least.
        needed: usize,
    },
    /// So few of the invited answered that only bounds are shown.
    FewAnswered {
        /// How many answered.
        answered: u64,
        /// How many were invited.
        invited: u64,
    },
}

/// What a page may print of a mean from 1 to 5. The estimate itself is for computing, never for printing.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shown {
    /// Nothing, and why.
    Hidden(Why),
    /// Words for about that whole number (5 to 9 people).
    Words {
        /// The nearest whole number.
        about: u8,
    },
    /// A whole number (10 to 19 people).
    Whole {
        /// The nearest whole number.
        mean: u8,
    },
    /// One decimal (20 people or more), held off the ends of the scale by [`END`].
    Decimals {
        /// Rounded to a tenth.
        mean: f64,
    },
}

impl Shown {
    /// No block counts.
    pub const NO_BLOCK: Self = Self::Hidden(Why::NoBlock { needed: PEOPLE });

    /// What may be printed of a mean with so many people behind it.
    #[must_use]
    pub fn of(mean: f64, people: usize) -> Self {
        let (low, high) = (f64::from(Statement::LOW), f64::from(Statement::HIGH));
        // Between 1 and 5 by clamping, so that the cast keeps it.
        let whole = (mean + 0.5).floor().clamp(low, high) as u8;
        match people {
            0..PEOPLE => Self::NO_BLOCK,
            PEOPLE..WHOLE => Self::Words { about: whole },
            WHOLE..DECIMALS => Self::Whole { mean: whole },
            _ => Self::Decimals { mean: (mean.clamp(low + END, high - END) * 10.0).round() / 10.0 },
        }
    }

    /// An interval as it may be printed beside it: to whole numbers or to tenths as the mean is, always outwards, so
    /// that it never promises more than is known. None where nothing may be printed.
    #[must_use]
    pub fn interval(&self, interval: Interval) -> Option<Interval> {
        let steps = match self {
            Self::Hidden(_) => return None,
            Self::Words { .. } | Self::Whole { .. } => 1.0,
            Self::Decimals { .. } => 10.0,
        };
        let Interval { low, high } = interval;
        Some(Interval { low: (low * steps).floor() / steps, high: (high * steps).ceil() / steps })
    }

    /// The same, unless less than 30 % of the invited answered.
    #[must_use]
    pub fn where_answered(self, answered: u64, invited: u64) -> Self {
        match self {
            Self::Hidden(_) => self,
            _ if (answered as f64) < RESPONSE_RATE * invited as f64 => {
                Self::Hidden(Why::FewAnswered { answered, invited })
            }
            _ => self,
        }
    }
}
