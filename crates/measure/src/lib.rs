//! What was kept and what was felt, and how sure that is, pure: numbers in, figures with their intervals out.
//! No clock, no database, no I/O; chance only from a seed that comes in as an argument, so that the same
//! counts give the same figure everywhere and for ever. Long work is split with rayon into parts that do not
//! depend on the number of cores, and their sums are taken in one order.
//!
//! Every figure says what it counts, how sure it is (90 % unless said otherwise) and how many stand behind it.

pub mod agreement;
pub mod crossed;
pub mod felt;
pub mod forecast;
pub mod interval;
pub mod kept;
pub mod ordinal;
pub mod raters;
pub mod selfview;
pub mod survival;

pub use interval::Interval;
