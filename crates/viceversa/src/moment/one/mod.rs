//! The moments of story 1, the conversation that turned into an interview.

pub(super) mod answer;
pub(super) mod informal;
pub(super) mod interest;
pub(super) mod kind;
pub(super) mod range;
pub(super) mod role;
