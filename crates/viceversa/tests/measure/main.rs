//! `viceversa measure`, from outside: the program, a table, and what it says of it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on says so by panicking")]

mod checked;
mod felt;
mod formats;
mod refused;
mod reports;
mod support;
