//! The ledger's tables on both engines, driven by real decisions.

mod bookings;
mod kit;
mod lists;
mod mine;
mod scene;
mod story;
mod whole;
