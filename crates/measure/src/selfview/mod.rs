//! How do you think it went? The view of oneself beside the view of others (MEASUREMENT.md, section 5).
//!
//! Others' mean `o` (each adjusted for severity by the caller) of `n` people is drawn to the mean `mu` of everybody by
//! its reliability `rho = tau2 / (tau2 + sigma2/n)`: `T = mu + rho (o - mu)`, which is unsure by `tau2 (1 - rho)`.
//! The gap is `(self - usual leniency) - T`, with a 90 % interval that also holds what is unsure about one's own answer.
//! Words are said only where they are no noise, and most people place themselves a tenth of the scale too high:
//! that is beside every answer, so that doing what most people do is no gap.
//!
//! Private to the person; from five others on; never plotted against the others' view (the difference holds it, so
//! that noise alone would draw a line); and no outcome waits for it.

mod agree;

pub use agree::{Agreement, self_other};

use crate::Interval;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Fewer others than this are not compared with.
pub const OTHERS: usize = 5;
/// By which part of a scale's length people place themselves above what others see: one point of ten. (0.90 and 1.27
/// points of ten in 542 people of two-sided conversations, for two traits.)
pub const TOO_HIGH: f64 = 0.1;
/// How much people differ in that, as a part of the scale's length (standard deviation; 1.5 points of ten there).
pub const TOO_HIGH_VARIES: f64 = 0.15;
/// A gap is worth a word from this part of the scale's length on: a point of ten.
pub const WORTH_A_WORD: f64 = 0.1;
/// 'Near' asks that the gap lies within this part of the scale's length for sure: one point of 1 to 5.
pub const NEAR: f64 = 0.25;
/// 95th percentile of the normal distribution: the ends of a 90 % interval.
const Z: f64 = 1.644_853_626_951_472_2;
/// 90th percentile: the ends of where four of five people are.
const MOST: f64 = 1.281_551_565_544_600_4;

/// A scale from its lowest to its highest answer.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Scale {
    /// The lowest answer.
    pub low: f64,
    /// The highest answer.
    pub high: f64,
}

impl Scale {
    /// From 1 to 5, as scorecards and statements are.
    pub const FIVE: Self = Self { low: 1.0, high: 5.0 };

    /// Its length in points.
    #[must_use]
    pub fn length(&self) -> f64 {
        self.high - self.low
    }

    fn clip(&self, low: f64, high: f64) -> Interval {
        Interval { low: low.clamp(self.low, self.high), high: high.clamp(self.low, self.high) }
    }
}

/// What is known of everybody, in points and squared points of the scale.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Usual {
    /// The scale.
    pub scale: Scale,
    /// Mean of what others see in people, `mu`.
    pub mean: f64,
    /// How people differ in it, `tau2`.
    pub between: f64,
    /// How single views of one person differ, `sigma2`, after severity.
    pub within: f64,
    /// By how much people usually place themselves above what others see.
    pub leniency: f64,
    /// How much people differ in that (standard deviation).
    pub leniency_varies: f64,
    /// How unsure one's own answer is in itself (variance): a whole number is rounded by 1/12, a mean of k by 1/(12 k).
    pub own: f64,
}

impl Usual {
    /// With the leniency that is usual on any scale, and one's own answer as a whole number.
    #[must_use]
    pub fn on(scale: Scale, mean: f64, between: f64, within: f64) -> Self {
        Self {
            scale,
            mean,
            between,
            within,
            leniency: TOO_HIGH * scale.length(),
            leniency_varies: TOO_HIGH_VARIES * scale.length(),
            own: 1.0 / 12.0,
        }
    }
}

/// One's own answer and what others saw.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Views {
    /// One's own answer, in points.
    pub own: f64,
    /// Mean of the others' answers, adjusted for their severity.
    pub others: f64,
    /// How many distinct people that is.
    pub people: usize,
}

/// Why nothing is compared.
#[derive(Clone, Debug, PartialEq, Error, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// Fewer than five others.
    #[error("{people} others; {needed} are needed before a view of oneself is compared with theirs")]
    TooFew {
        /// How many there are.
        people: usize,
        /// How many are needed.
        needed: usize,
    },
    /// A view or a mean off the scale, or no number.
    #[error("{value} is not on the scale from {low} to {high}")]
    OffTheScale {
        /// What was handed in.
        value: f64,
        /// The lowest answer.
        low: f64,
        /// The highest answer.
        high: f64,
    },
    /// A variance below zero or no number, or none within people; or a scale without length.
    #[error(
        "variances between {between}, within {within}, own {own} on a scale of {length} points: none may be negative, within and the length must be above zero"
    )]
    Variance {
        /// Between people.
        between: f64,
        /// Within people.
        within: f64,
        /// Of one's own answer.
        own: f64,
        /// Of the scale.
        length: f64,
    },
    /// Too few pairs, or all alike, for a summary.
    #[error("{pairs} pairs of views, or views that do not vary; three that vary are needed")]
    NoVariation {
        /// How many pairs.
        pairs: usize,
    },
}

/// What can be said, for speech to put kindly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Apart {
    /// One sees oneself higher than others do, more than is usual and more than noise.
    Higher,
    /// One sees oneself lower than others do, taking off what is usual, and more than noise.
    Lower,
    /// About as others do, for sure.
    Near,
    /// It cannot be told.
    NoTelling,
}

/// Two views side by side.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    /// How many others.
    pub people: usize,
    /// How reliable their mean is, from 0 to 1.
    pub reliability: f64,
    /// What others see, drawn to everybody's mean: `T`.
    pub seen: f64,
    /// (self - usual leniency) - T, in points.
    pub gap: f64,
    /// 90 % of the gap.
    pub interval: Interval,
    /// The range of one's own view, on the scale (90 %).
    pub own_range: Interval,
    /// The range of the others' view, on the scale (90 %).
    pub seen_range: Interval,
    /// Where four of five people place themselves whom others see so.
    pub most_people: Interval,
    /// What can be said.
    pub apart: Apart,
}

/// Puts a view of oneself beside that of others.
///
/// # Errors
/// Where there are fewer than five others, or something is off the scale.
pub fn compare(views: &Views, usual: &Usual) -> Result<Comparison, Refusal> {
    let Usual { scale, between, within, own, .. } = *usual;
    let length = scale.length();
    if views.people < OTHERS {
        return Err(Refusal::TooFew { people: views.people, needed: OTHERS });
    }
    let positive = |value: f64| value.is_finite() && value > 0.0;
    if !(positive(length)
        && positive(within)
        && between.is_finite()
        && between >= 0.0
        && own.is_finite()
        && own >= 0.0)
    {
        return Err(Refusal::Variance { between, within, own, length });
    }
    // Adjusting for severity may lead a little past the ends; a whole point is a mistake.
    for (value, past) in [(views.own, 0.0), (views.others, 1.0), (usual.mean, 0.0)] {
        if !(scale.low - past..=scale.high + past).contains(&value) {
            return Err(Refusal::OffTheScale { value, low: scale.low, high: scale.high });
        }
    }
    let reliability = between / (between + within / views.people as f64);
    let seen = usual.mean + reliability * (views.others - usual.mean);
    let unsure = between * (1.0 - reliability);
    let gap = views.own - usual.leniency - seen;
    let half = Z * (unsure + own).sqrt();
    let interval = Interval { low: gap - half, high: gap + half };
    let range = |middle: f64, half: f64| scale.clip(middle - half, middle + half);
    Ok(Comparison {
        people: views.people,
        reliability,
        seen,
        gap,
        interval,
        own_range: range(views.own, Z * own.sqrt()),
        seen_range: range(seen, Z * unsure.sqrt()),
        most_people: range(seen + usual.leniency, MOST * usual.leniency_varies),
        apart: apart(gap, interval, length),
    })
}

/// A word where the interval allows one: apart where it leaves out 0 and the gap is worth it, near where all of it is small.
fn apart(gap: f64, interval: Interval, length: f64) -> Apart {
    let worth = gap.abs() >= WORTH_A_WORD * length;
    let near = NEAR * length;
    match interval {
        Interval { low, .. } if low > 0.0 && worth => Apart::Higher,
        Interval { high, .. } if high < 0.0 && worth => Apart::Lower,
        Interval { low, high } if low > -near && high < near => Apart::Near,
        _ => Apart::NoTelling,
    }
}
