//! Candidates: seen, added, corrected, tagged, noted about, merged; and what is done to several at once.

pub mod add;
pub mod board;
pub mod bulk;
pub mod change;
pub mod list;
pub mod merge;
pub mod note;
mod reach;
pub mod see;
pub mod tag;

pub use add::NewCandidate;
pub(crate) use add::add_in;
