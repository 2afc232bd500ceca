//! The product in a real browser, as both sides see it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

#[path = "../support/mod.rs"]
mod support;

mod first_visit;
mod lived_in;
mod opens;
mod sides;
mod story_four;
mod story_one;
mod story_three;
mod story_two;
mod story_zero;
