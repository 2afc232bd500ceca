//! The stories, played by the built binary: no moment that belongs to what is built is lost, on either engine.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use serde_json::Value;
use std::collections::BTreeSet;
use store::Location;
use support::house::binary;

/// PROMISES.md, 'Moments by issue': what is built so far.
const BUILT: &str = "0.1 · 0.2 · 0.3 report · 0.3 scorecard · 0.4 · 0.5 · 0.6 · 0.7 · 0.8 · 0.9 · 1.1 · 1.2 · 1.3 · \
    1.4 · 1.5 · 1.6 · 2.1 within Viceversa · 2.2 · 2.3 · 2.4 · 2.5 · 2.6 · 2.7 · 2.8 · 3.1 · 3.2 · 3.3 · \
    3.4 reasons · 3.6 offer of another job · 3.7 feedback sent · 3.7 rated · 3.8 · \
    4.1 difference acknowledged · 4.2 · 4.4 · 4.5 · 4.6 · 4.7 · 4.8 · 4.10";

#[test]
fn every_moment_that_is_built_is_won_on_sqlite() {
    assert_eq!(won(&[]), built());
}

#[test]
fn every_moment_that_is_built_is_won_on_postgresql() {
    let mut all = BTreeSet::new();
    let mut there = false;
    for number in 0..=4 {
        for place in store::testing::empty_databases() {
            let Location::Postgres(address) = &place.location else { continue };
            there = true;
            all.extend(won(&[&number.to_string(), "--database", address]));
        }
    }
    // Without a cluster it was said that it is left out. Story 0 shows a half of 3.8, and story 3 the other.
    if there {
        assert_eq!(all, built());
    }
}

fn built() -> BTreeSet<String> {
    BUILT.split(" · ").map(str::to_owned).collect()
}

fn won(words: &[&str]) -> BTreeSet<String> {
    let told = binary().args(["stories", "--json"]).args(words).output().unwrap();
    let rows: Vec<Value> = serde_json::from_slice(&told.stdout)
        .unwrap_or_else(|_| panic!("no rows; it said:\n{}", String::from_utf8_lossy(&told.stderr)));
    let lost: Vec<&Value> = rows.iter().filter(|row| row["won"] == false).collect();
    assert!(lost.is_empty(), "lost: {lost:#?}");
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let name = |row: &Value| {
        format!("{} {}", row["moment"].as_str().unwrap(), row["part"].as_str().unwrap()).trim_end().to_owned()
    };
    rows.iter().filter(|row| row["won"] == true).map(name).collect()
}
