//! Raters: what interviewers rated, kept across processes as scorecards come in, and what it says about rating.

pub mod figure;
mod keep;
mod refresh;

pub use keep::keep;
pub use refresh::{FEWEST_PEOPLE, OWN, PANEL, figures_of, refresh, refresh_due};
