//! How people see their own part: what a candidate is asked about themself, and each person's private page, on which
//! that stands beside what others saw and what came of it (3.2, 3.3).
//!
//! Nothing of it is read by anybody but the person whose it is, and no number of another person is shown: only the
//! views of five people or more, together, and only of processes whose outcome is known.

mod asked;
mod came;
mod candidate;
mod member;
mod own;

pub use asked::{Asked, asked};
pub use candidate::{Feedback, Mine, OfCriterion, mine};
pub use member::{OfStatement, Ours, ours};
pub use own::{Foretells, Foretold, KNOWN};
