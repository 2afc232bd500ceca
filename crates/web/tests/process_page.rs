//! The process page and its messages, over HTTP, from both seats.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use support::{Scratch, Who};

#[test]
fn nobody_else_sees_that_a_process_exists() {
    let house = Scratch::new();
    house.get(Who::Outsider, &house.process_path("/withdraw")).is(404);
    house.get(Who::Candidate, &house.process_path("/withdraw")).is(200).says("Withdraw");
}
