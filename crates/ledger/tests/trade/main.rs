//! The trade in sentences: what PROMISES.md and story 2 say, each as a test that reads like it, and the
//! properties that hold whatever people do.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on says so by panicking")]

mod attendance;
mod conversations;
mod letters;
mod make_good;
mod messages;
mod people;
mod promises;
mod properties;
mod questions;
mod reopened;
mod story_two;
mod support;
mod withdrawal;
