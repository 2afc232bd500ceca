//! What the tests that meet the whole product stand on: the built binary in a folder of its own, a plain HTTP
//! visitor, and a real browser. They see what people see: addresses, pages, buttons; never a function of the house.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    dead_code,
    reason = "a test says by panicking that it cannot go on; each test target uses its part of the support"
)]

pub mod audit;
pub mod browser;
pub mod by_address;
pub mod folder;
pub mod house;
pub mod look;
pub mod visitor;
pub mod webdriver;

/// Says why a test cannot run here, or fails where everything must run (`./test` sets it, and so does CI).
pub fn skip(why: &str) {
    assert!(
        std::env::var("VICEVERSA_TEST_REQUIRE_ALL").as_deref() != Ok("1"),
        "{why}, and VICEVERSA_TEST_REQUIRE_ALL=1 says that no test may be skipped"
    );
    eprintln!("skipped: {why}; ./test brings what is needed");
}
