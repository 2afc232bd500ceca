//! The ledger's tables on both engines, driven by real decisions.

mod bookings;
mod kit;
mod lists;
mod mine;
mod plans;
mod scene;
mod story;
mod whole;
