//! The ledger's tables on both engines, driven by real decisions.

mod bookings;
mod kit;
mod lists;
mod story;
mod whole;
