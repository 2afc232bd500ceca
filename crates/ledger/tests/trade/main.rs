//! The trade in sentences: what PROMISES.md and story 2 say, each as a test that reads like it, and the
//! properties that hold whatever people do.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on says so by panicking")]

mod attendance;
mod brief;
mod conversations;
mod debriefs;
mod decline;
mod exchange;
mod hooks;
mod interest;
mod kept;
mod kept_words;
mod kind;
mod kits;
mod letters;
mod make_good;
mod messages;
mod offer;
mod people;
mod promises;
mod properties;
mod proposals;
mod questions;
mod reopened;
mod report;
mod route;
mod scorecards;
mod specs;
mod story_two;
mod support;
mod veil;
mod withdrawal;
