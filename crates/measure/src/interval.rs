//! How sure a figure is.

use serde::{Deserialize, Serialize};

/// Between what and what a figure lies, with 90 % unless its maker says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end; not below the lower.
    pub high: f64,
}

impl Interval {
    /// How wide it is.
    #[must_use]
    pub fn width(&self) -> f64 {
        self.high - self.low
    }

    /// Whether it holds that value; its ends belong to it.
    #[must_use]
    pub fn holds(&self, value: f64) -> bool {
        (self.low..=self.high).contains(&value)
    }
}
