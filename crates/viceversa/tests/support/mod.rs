//! What the tests that meet the whole product stand on: the built binary in a folder of its own, a plain HTTP
//! visitor, and a real browser. They see what people see: addresses, pages, buttons; never a function of the house.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    dead_code,
    reason = "a test says by panicking that it cannot go on; each test target uses its part of the support"
)]

pub mod audit;
pub mod axe;
pub mod browser;
pub mod by_address;
pub mod folder;
pub mod house;
pub mod look;
pub mod skip;
pub mod visitor;
pub mod webdriver;
