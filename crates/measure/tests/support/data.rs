//! The check data, where it is at hand: in the folder that VICEVERSA_DATA names, or in `shared/data` beside the
//! project.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]
#![allow(dead_code, reason = "each test file takes what it needs")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "tests read files; measure does not")]
#![allow(clippy::disallowed_macros, reason = "a test that cannot run says why")]

use std::path::PathBuf;

/// A file of the check data; nothing, said aloud, where it is not there.
pub fn file(name: &str) -> Option<PathBuf> {
    let beside = || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data"));
    let folder = std::env::var_os("VICEVERSA_DATA").map_or_else(beside, PathBuf::from);
    let path = folder.join(name);
    if !path.exists() {
        eprintln!("skipped: there is no {}", path.display());
        return None;
    }
    Some(path)
}

/// The rows of a table of the check data, each a text by the name of its column.
pub fn rows(name: &str) -> Option<Vec<std::collections::BTreeMap<String, String>>> {
    let mut reader = csv::Reader::from_path(file(name)?).unwrap();
    let header = reader.headers().unwrap().clone();
    let named = |record: csv::StringRecord| {
        header.iter().map(str::to_owned).zip(record.iter().map(str::to_owned)).collect()
    };
    Some(reader.records().map(|record| named(record.unwrap())).collect())
}

/// The part of that name of expected.json.
pub fn expected(part: &str) -> Option<serde_json::Value> {
    let text = std::fs::read_to_string(file("expected.json")?).unwrap();
    let all: serde_json::Value = serde_json::from_str(&text).unwrap();
    Some(all[part].clone())
}

/// Fails where a figure is farther from what it should be than that.
#[track_caller]
pub fn near(what: &str, found: f64, expected: f64, by: f64) {
    assert!((found - expected).abs() <= by, "{what}: {found}, not {expected} (give or take {by})");
}
