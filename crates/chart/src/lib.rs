//! Charts as SVG, pure: figures and words in, a drawing, its table and its CSV out.
//!
//! A chart is plain data ([`Intervals`], [`Trend`], [`Calibration`], [`Flow`], [`Spread`], [`Ranges`], [`Survival`])
//! with words already in the reader's language; its `draw` gives a [`Chart`]: [`Chart::svg`], [`Chart::table`] and
//! [`Chart::csv`] say the same figures three times.
//!
//! The rules the drawings keep, so that pages need not think of them:
//! - intervals before points, counts always in sight, words on the lines instead of legends;
//! - ink blue is the company, brick the candidate, nothing else uses them; a state has a sign and a word;
//! - every chart is drawn twice, for a page and for a phone, and the stylesheet shows the one that has room: a text is
//!   never scaled below 11 px, nor cut where it could be wrapped;
//! - no inline style and no script: classes and geometry only, coloured by [`STYLE`] over the page's tokens (or [`TOKENS`]);
//! - what is not a number is not drawn: it is said to be missing.

mod about;
mod axis;
mod calibration;
mod curves;
mod flow;
mod ink;
mod intervals;
mod numbers;
mod ranges;
mod scale;
mod sheet;
mod spread;
mod style;
mod survival;
mod table;
mod text;
mod trend;
mod words;

pub use about::{About, Chart};
pub use calibration::{Bin, Calibration};
pub use flow::{End, Flow, Stage};
pub use ink::{Flag, Ink, Tone};
pub use intervals::{Figure, Intervals, Reference, Row};
pub use numbers::Numbers;
pub use ranges::{Range, Ranges};
pub use scale::{Interval, Scale, Unit};
pub use spread::{Criterion, Mark, Spread};
pub use style::{GROUND, STYLE, TOKENS};
pub use survival::{Curve, Median, Step, Survival};
pub use table::{Cell, Head, Table};
pub use text::escape;
pub use trend::{Line, Point, Trend};
pub use words::Words;

#[cfg(test)]
mod tests;
