//! From a value to a place, and the marks of an axis.

use crate::{
    Numbers,
    numbers::{NOTHING, SIGN},
};

/// An interval and the estimate in it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Its low end.
    pub low: f64,
    /// The estimate.
    pub estimate: f64,
    /// Its high end.
    pub high: f64,
}

impl Interval {
    /// An interval.
    #[must_use]
    pub const fn new(low: f64, estimate: f64, high: f64) -> Self {
        Self { low, estimate, high }
    }

    /// The interval in order; none where one of the three is no number.
    pub(crate) fn sound(self) -> Option<Self> {
        if ![self.low, self.estimate, self.high].iter().all(|value| value.is_finite()) {
            return None;
        }
        let low = self.low.min(self.estimate).min(self.high);
        let high = self.high.max(self.estimate).max(self.low);
        Some(Self { low, estimate: self.estimate, high })
    }
}

/// What a value counts, and so how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A share of one, written as a percentage.
    Share,
    /// A number with this many decimals.
    Number {
        /// Decimals of a figure; the marks of an axis take as few as they need.
        places: usize,
    },
}

impl Unit {
    pub(crate) fn say(self, numbers: &Numbers, value: f64) -> String {
        match self {
            Self::Share => numbers.share(value),
            Self::Number { places } => numbers.decimal(value, places),
        }
    }

    /// `58–81%`: the unit is said once. `−0.3 to −0.2`: a dash before a sign cannot be read.
    pub(crate) fn range(self, numbers: &Numbers, low: f64, high: f64) -> String {
        if !low.is_finite() || !high.is_finite() {
            return NOTHING.to_owned();
        }
        let (low, high) = match self {
            Self::Share => (numbers.decimal(low * 100.0, 0), numbers.share(high)),
            Self::Number { places } => (numbers.decimal(low, places), numbers.decimal(high, places)),
        };
        let between = if low.starts_with(SIGN) || high.starts_with(SIGN) { numbers.to } else { "–" };
        format!("{low}{between}{high}")
    }
}

/// The axis a value is read on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    low: f64,
    high: f64,
    step: f64,
    /// What it counts.
    pub unit: Unit,
}

impl Scale {
    /// From 0 to 100 %.
    #[must_use]
    pub const fn share() -> Self {
        Self { low: 0.0, high: 1.0, step: 0.25, unit: Unit::Share }
    }

    /// From 1 to 5, figures with this many decimals.
    #[must_use]
    pub const fn points(places: usize) -> Self {
        Self { low: 1.0, high: 5.0, step: 1.0, unit: Unit::Number { places } }
    }

    /// From one value to another, widened to round marks. Without an extent it is one unit wide.
    #[must_use]
    pub fn of(low: f64, high: f64, unit: Unit) -> Self {
        const MARKS: f64 = 5.0;
        // Beyond this a drawing says nothing, and the arithmetic of marks would run out of digits.
        const MOST: f64 = 1e12;
        let clean = |value: f64| if value.is_finite() { value.clamp(-MOST, MOST) } else { 0.0 };
        let (low, high) = (clean(low).min(clean(high)), clean(high).max(clean(low)));
        let extent = if high - low < low.abs().max(1.0) * 1e-6 { low.abs().max(1.0) } else { high - low };
        let raw = extent / MARKS;
        let power = 10f64.powf(raw.log10().floor());
        let step = [1.0, 2.0, 2.5, 5.0, 10.0].iter().map(|m| m * power).find(|s| *s >= raw * 0.999);
        let step = step.unwrap_or(raw);
        let first = (low / step + 1e-9).floor() * step;
        let last = ((low + extent) / step - 1e-9).ceil() * step;
        Self { low: first, high: last, step, unit }
    }

    /// Where a value lies between two places. What lies outside the scale is drawn at its end.
    pub(crate) fn place(&self, value: f64, from: f64, to: f64) -> f64 {
        let value = if value.is_finite() { value } else { self.low };
        from + ((value - self.low) / (self.high - self.low)).clamp(0.0, 1.0) * (to - from)
    }

    /// The marks of the axis and their words.
    pub(crate) fn marks(&self, numbers: &Numbers) -> Vec<(f64, String)> {
        let say = |value: f64| match self.unit {
            Unit::Share => numbers.share(value),
            Unit::Number { .. } => {
                let places = (0..4).find(|places| {
                    let shift = 10f64.powi(*places);
                    ((self.step * shift).round() - self.step * shift).abs() < 1e-6
                });
                numbers.decimal(value, usize::try_from(places.unwrap_or(4)).unwrap_or(0))
            }
        };
        let mut marks = Vec::new();
        let mut value = self.low;
        while value <= self.high + self.step * 1e-6 && marks.len() < 16 {
            marks.push((value, say(value)));
            value += self.step;
        }
        marks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(scale: Scale) -> Vec<String> {
        scale.marks(&Numbers::SPANISH).into_iter().map(|(_, word)| word).collect()
    }

    #[test]
    fn marks_are_round() {
        assert_eq!(words(Scale::share()), ["0\u{a0}%", "25\u{a0}%", "50\u{a0}%", "75\u{a0}%", "100\u{a0}%"]);
        assert_eq!(words(Scale::points(1)), ["1", "2", "3", "4", "5"]);
        let days = Unit::Number { places: 0 };
        assert_eq!(words(Scale::of(0.0, 23.0, days)), ["0", "5", "10", "15", "20", "25"]);
        assert_eq!(words(Scale::of(0.0, 1.0, days)), ["0,0", "0,2", "0,4", "0,6", "0,8", "1,0"]);
        assert_eq!(words(Scale::of(f64::NAN, f64::INFINITY, days)).len(), 6);
    }

    #[test]
    fn a_range_below_nought_has_no_dash_before_a_sign() {
        let points = Unit::Number { places: 2 };
        assert_eq!(points.range(&Numbers::SPANISH, -0.31, -0.24), "−0,31 a −0,24");
        assert_eq!(points.range(&Numbers::ENGLISH, -0.01, 0.58), "−0.01 to 0.58");
        assert_eq!(points.range(&Numbers::ENGLISH, 0.21, 0.8), "0.21–0.80");
        assert_eq!(Unit::Share.range(&Numbers::SPANISH, 0.58, 0.81), "58–81\u{a0}%");
    }

    #[test]
    fn an_interval_is_put_in_order_or_left_out() {
        assert_eq!(Interval::new(0.9, 0.5, 0.1).sound(), Some(Interval::new(0.1, 0.5, 0.9)));
        assert_eq!(Interval::new(0.1, f64::NAN, 0.9).sound(), None);
    }
}
