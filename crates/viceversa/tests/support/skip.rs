//! What is not at hand.

/// Says why a test cannot run here, or fails where everything must run (`./test` sets it, and so does CI).
pub fn skip(why: &str) {
    assert!(
        std::env::var("VICEVERSA_TEST_REQUIRE_ALL").as_deref() != Ok("1"),
        "{why}, and VICEVERSA_TEST_REQUIRE_ALL=1 says that no test may be skipped"
    );
    eprintln!("skipped: {why}; ./test brings what is needed");
}
