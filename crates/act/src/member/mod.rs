//! Members: invited, accepted, given another role, deactivated.

pub mod accept;
pub mod change;
pub mod deactivate;
pub mod invite;
