//! FELT: did it land? What people of the other side say of a conversation: five statements, 1 to 5, and the
//! recommendation question, 0 to 10 (MEASUREMENT.md, section 2).
//!
//! # What is protected, and why it holds
//! Whoever sees every figure of every cell (organisation, team, job, stage, interviewer, and any two of them
//! together) at every time, and knows who was invited, who answered and who is in which block, learns no weighted
//! sum of the values of fewer than five people.
//!
//! The law that gives it:
//! 1. A response that is released is in exactly one [`Block`], for ever. A block has five distinct people or more.
//!    It is closed by attributes and order of arrival only ([`close`]), never by what was said.
//! 2. Of a block and a statement there is one [`Tally`], over all who answered it, or none where fewer than five
//!    distinct people did.
//! 3. A cell counts a block only where *all* its responses belong to the cell, and then all of it, with one weight.
//!    Whatever is shown (means, intervals, learnt variances, weights, differences, trends) is computed from tallies
//!    and from facts that are no opinions. Nothing else leaves.
//! 4. A value is adjusted for how lenient its writer is, before it is summed, by `y' = y - s(m) * mean of r`, where
//!    `r` are the writer's residuals in blocks *closed before*, whose tally is released; `m` is their number,
//!    `s(m) = m R / (m R + E)` is a public number ([`Leniency`]), and a residual is the value less the (adjusted)
//!    mean of the others in its block and in the blocks before it that have the same in common.
//!
//! *Sketch of the proof*, for one statement. Let `F_b` be the sum of block `b`. By (4) `F_b` is the sum of the
//! block's own values, plus multiples of values from earlier blocks, plus a function of earlier sums `F`; that last
//! part is known to the adversary and can be taken off, so leave it out. Any combination of what is released is
//! `C = sum c_b F_b` with some `c_b` not 0. Take the *last* block `z` with `c_z` not 0. Its values occur in `F_z` and
//! in sums of later blocks only, and those have `c = 0`: so each value of `z` stands in `C` with the coefficient
//! `c_z`, which is not 0. `z` has five people or more (2). Hence `C` depends on five people at least. Nothing was asked
//! of who else is in other blocks: the same person in several blocks, before or after, changes nothing, because no
//! later `F` can cancel the last one. Statements have variables of their own, and no tally mixes two of them: a mean
//! over statements *within* a response would, where somebody left one out, differ from the mean of the sums by that
//! one person. The overall figure is therefore the mean of the five figures. Counts (favourable, promoters,
//! detractors) are sums of answers to yes or no, not adjusted, and go the same way.
//!
//! Two consequences that are easily broken elsewhere. Weights against non-response are given to *blocks*, not to
//! responses: two differently weighted sums of one block would be two equations about its people. And no sum of
//! squares is released; variances are learnt from differences *between* blocks.
//!
//! What it cannot give: who wrote four of five responses knows the fifth, as with any rule of five people; and a sum
//! at the end of the scale says the same of everybody in it. Therefore a mean is shown without decimals below twenty
//! people and never nearer than [`END`] to an end of the scale, and a share is told with two people at least on each side.
//!
//! `tests/felt_adversary.rs` plays the adversary against this code and against a release without blocks, which it breaks.

pub mod block;
pub mod close;
pub mod comment;
pub mod estimate;
pub mod ground;
pub mod nonresponse;
pub mod recommendation;
pub mod refusal;
pub mod response;
pub mod shown;

pub use block::{Block, Book, Leniency, RecommendationTally, Tally};
pub use close::{Level, Policy};
pub use estimate::{Felt, Figure, Part};
pub use ground::{Ground, Spread};
pub use recommendation::{Leaning, Recommendation};
pub use refusal::Refusal;
pub use response::{Attribute, Cell, Dimension, Response, Statement};
pub use shown::{Shown, Why};

/// How many distinct people stand behind anything that is shown, at least.
pub const PEOPLE: usize = 5;
/// Below so many people a mean has no decimals.
pub const DECIMALS: usize = 20;
/// Below so many people a mean is told in words about the nearest whole number.
pub const WHOLE: usize = 10;
/// Below so many answers a recommendation score has no arrow: its standard error is 16 points at 30 answers.
pub const ARROW: u64 = 100;
/// Below this part of the invited only bounds are shown, no mean.
pub const RESPONSE_RATE: f64 = 0.30;
/// A mean with decimals is never shown nearer than this to an end of the scale, in points of the scale.
pub const END: f64 = 0.2;
