//! The ledger's tables on both engines, driven by real decisions.

mod board;
mod bookings;
mod decisions;
mod kept;
mod kit;
mod lists;
mod mine;
pub(crate) mod plans;
mod reports;
mod scene;
mod story;
mod whole;
mod witnessed;
