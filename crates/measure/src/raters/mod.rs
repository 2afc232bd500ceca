//! Raters: how strict each one is, on one common scale, and how far their numbers can be trusted.
//!
//! The model is the many-facet rating-scale model (Linacre 1989, *Many-Facet Rasch Measurement*; Andrich 1978 for
//! the steps): of two neighbouring categories, `ln(P_k / P_(k-1)) = B_n - D_i - C_j - F_k`. `B` is the person, the
//! facets `D`, `C`, … (criterion, rater, topic; any number) each take something away, and `F_k` is the step into
//! category `k`, the same for all. Everything is in logits; a positive value of a facet is strict, or difficult.
//!
//! | file | what |
//! |---|---|
//! | `data` | ratings as columns of indices, checked and kept small |
//! | `connected` | can the levels of each facet be compared at all; if not, which rating would link them |
//! | `scale` | the categories and their chances |
//! | `mml` | the estimator to use: persons integrated out (Bock & Aitkin 1981), raters free or with a prior |
//! | `jmle` | joint maximum likelihood, only to compare with published programs |
//! | `fit` | infit and outfit, and what to call them |
//! | `separation` | separation, reliability, strata |
//! | `points` | severity in points of the scale, fair averages |
//! | `study` | how many raters are enough; the ratee's share of the variance |
//! | `own` | what one rater is shown about themself |
//! | `report` | what is told of levels and persons |
//! | `start` | where estimation starts |
//! | `climb`, `dense` | the optimiser; symmetric matrices, in parts that do not depend on the number of cores |
//!
//! Persons, facets and levels are indices from 0; the caller keeps the names. The same ratings give the same
//! figures to the last bit on one core or many.

mod climb;
mod connected;
pub mod data;
mod dense;
pub mod fit;
pub mod jmle;
pub mod mml;
pub mod own;
mod points;
mod refusal;
mod report;
mod scale;
pub mod separation;
mod start;
pub mod study;

pub use climb::{Options, Progress};
pub use connected::connected;
pub use data::{Ratings, Unused};
pub use refusal::{Component, Link, Refusal};
pub use report::{Facet, Level, Person};
