//! Candidates: added.

pub mod add;

pub use add::NewCandidate;
pub(crate) use add::add_in;
