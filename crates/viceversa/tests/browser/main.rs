//! The product in a real browser, as both sides see it.

#[path = "../support/mod.rs"]
mod support;

mod first_visit;
mod lived_in;
mod opens;
mod story_two;
