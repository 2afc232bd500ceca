//! The product in a real browser, as both sides see it.

#[path = "../support/mod.rs"]
mod support;

mod opens;
mod story_two;
mod two_missed_calls;
