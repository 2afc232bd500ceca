//! The arrows between the rooms point one way (ARCHITECTURE.md, "The rooms"), and the pure rooms stay pure.
//! Read from the `Cargo.toml` files, so that a new arrow is a decision and not an accident.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own tree says so by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Each room and the rooms it may know. A room that is not here yet must be entered before it is built.
const MAY_KNOW: &[(&str, &[&str])] = &[
    // Pure: they know nobody below them.
    ("ledger", &[]),
    ("schedule", &["ledger"]),
    ("measure", &[]),
    ("chart", &[]),
    ("market", &["ledger"]),
    ("exchange", &["ledger"]),
    // Texts in both languages: knows the ledger's words, to name them.
    ("speech", &["ledger"]),
    ("store", &["ledger"]),
    // Of speech, act needs the languages that a person may choose.
    ("act", &["ledger", "schedule", "measure", "speech", "store"]),
    ("web", &["ledger", "schedule", "measure", "chart", "market", "exchange", "speech", "store", "act"]),
    ("work", &["ledger", "schedule", "measure", "chart", "market", "exchange", "speech", "store", "act"]),
    (
        "viceversa",
        &[
            "ledger", "schedule", "measure", "chart", "market", "exchange", "speech", "store", "act", "web",
            "work",
        ],
    ),
];

/// Rooms without clock, chance, machine and network. Each has a clippy.toml of its own that says so.
const PURE: &[&str] = &["ledger", "schedule", "measure", "chart", "market", "exchange"];

/// What a pure room may build on.
const PURE_MAY_USE: &[&str] = &[
    "icalendar",
    "jiff",
    "nalgebra",
    "rand",
    "rand_distr",
    "rand_pcg",
    "rayon",
    "serde",
    "serde_json",
    "sha2",
    "statrs",
    "thiserror",
    "uuid",
];

/// Libraries that belong to one room each: the concern has one mechanism, and this is where it lives.
const LIVES_IN: &[(&str, &[&str])] = &[
    ("rusqlite", &["store"]),
    ("postgres", &["store"]),
    ("r2d2", &["store"]),
    ("axum", &["web"]),
    ("maud", &["web"]),
    ("tower", &["web"]),
    ("tower-http", &["web"]),
    ("utoipa", &["web"]),
    ("icalendar", &["exchange"]),
    ("nalgebra", &["measure"]),
    ("statrs", &["measure"]),
    ("rayon", &["measure"]),
    ("lettre", &["work"]),
    ("mail-parser", &["work"]),
    ("fluent-bundle", &["speech"]),
    ("argon2", &["act"]),
    ("clap", &["viceversa"]),
    ("tracing-subscriber", &["viceversa"]),
];

#[test]
fn every_arrow_between_rooms_points_the_way_it_may() {
    let allowed: BTreeMap<&str, &[&str]> = MAY_KNOW.iter().copied().collect();
    let rooms = rooms();
    for (room, dependencies) in &rooms {
        let Some(may) = allowed.get(room.as_str()) else {
            panic!(
                "crates/{room} is a new room: say in MAY_KNOW whom it may know, and in ARCHITECTURE.md what it is for"
            );
        };
        for other in dependencies.iter().filter(|name| rooms.contains_key(*name)) {
            assert!(
                may.contains(&other.as_str()),
                "crates/{room} depends on {other}, but that arrow is not allowed. \
                 Move what it needs to a room both may know, or change MAY_KNOW with a decision record."
            );
        }
    }
}

#[test]
fn the_pure_rooms_use_no_clock_no_database_and_no_network() {
    for (room, dependencies) in rooms() {
        if !PURE.contains(&room.as_str()) {
            continue;
        }
        for library in dependencies {
            assert!(
                PURE_MAY_USE.contains(&library.as_str()) || library == "ledger",
                "crates/{room} is pure and may not use {library}: \
                 give it the value as an argument, or put the work into store, act, web or work."
            );
        }
    }
}

#[test]
fn every_pure_room_has_a_clippy_toml_that_forbids_the_clock() {
    for room in rooms().keys().filter(|room| PURE.contains(&room.as_str())) {
        let path = crates().join(room).join("clippy.toml");
        let text = fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("{}: {error}. Copy crates/ledger/clippy.toml.", path.display()));
        for forbidden in ["jiff::Timestamp::now", "std::time::SystemTime::now", "uuid::Uuid::now_v7"] {
            assert!(text.contains(forbidden), "{} does not forbid {forbidden}", path.display());
        }
    }
}

#[test]
fn one_concern_one_library_one_room() {
    for (room, dependencies) in rooms() {
        for (library, homes) in LIVES_IN {
            assert!(
                !dependencies.contains(*library) || homes.contains(&room.as_str()),
                "crates/{room} uses {library}, which belongs to {}",
                homes.join(", ")
            );
        }
    }
}

#[test]
fn every_room_takes_the_lints_and_the_licence_of_the_house() {
    for room in rooms().keys() {
        let manifest = manifest(room);
        for (table, key) in [("lints", "workspace"), ("package", "license")] {
            assert!(
                manifest.get(table).and_then(|table| table.get(key)).is_some(),
                "crates/{room}/Cargo.toml: [{table}] {key} of the workspace is missing"
            );
        }
    }
}

/// Every room with the names of what it depends on; what only its tests need does not count.
fn rooms() -> BTreeMap<String, BTreeSet<String>> {
    let mut rooms = BTreeMap::new();
    for entry in fs::read_dir(crates()).unwrap() {
        let path = entry.unwrap().path();
        if !path.join("Cargo.toml").exists() {
            continue;
        }
        let room = path.file_name().unwrap().to_string_lossy().into_owned();
        let dependencies = manifest(&room)
            .get("dependencies")
            .and_then(|table| table.as_table())
            .map(|table| table.keys().cloned().collect())
            .unwrap_or_default();
        rooms.insert(room, dependencies);
    }
    assert!(rooms.len() >= 7, "the rooms are read from {}", crates().display());
    rooms
}

fn manifest(room: &str) -> toml::Table {
    let path = crates().join(room).join("Cargo.toml");
    fs::read_to_string(&path).unwrap().parse().unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn crates() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}
