//! What was kept: against the check values, in simulation, and as properties.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod alarms;
mod beside;
mod checked;
mod composites;
#[path = "../support/data.rs"]
mod data;
mod likelihood;
mod properties;
mod simulated;
mod stages;
mod support;
mod trends;
