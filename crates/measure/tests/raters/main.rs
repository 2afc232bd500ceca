//! Raters: against published figures, against simulated truth, under changes that must change nothing, and refused.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on says so by panicking")]

#[path = "../support/data.rs"]
mod data;
mod draw;
mod properties;
mod published;
mod refused;
mod simulated;
