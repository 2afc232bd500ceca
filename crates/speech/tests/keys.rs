//! The texts and the sources agree: the same keys in both languages, no key missing, none unused.
#![allow(clippy::expect_used, reason = "a test")]

#[path = "keys/uses.rs"]
mod uses;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use speech::{Lang, Piece, Voice, catalogue};
use uses::{Use, uses};

/// The crates that speak.
const CRATES: [&str; 5] = ["act", "speech", "viceversa", "web", "work"];

/// Beginnings of keys that are put together at run time, with where that is done. Rather write an exhaustive
/// `match` that gives whole keys.
const BUILT_AT_RUN_TIME: [&str; 0] = [];

/// Keys that read the same in both languages.
const SAME_IN_BOTH: [&str; 11] = [
    "doctor-webhooks",
    "file-bytes",
    "file-kilobytes",
    "file-megabytes",
    "place-asuncion",
    "place-bogota",
    "place-sao-paulo",
    "webhook-millis",
    "webhook-title",
    "webhooks-title",
    "wish-no",
];

#[test]
fn locale_files_are_read_in_full() {
    let faults: Vec<_> = Lang::ALL.into_iter().flat_map(|lang| catalogue(lang).faults()).collect();
    assert!(faults.is_empty(), "{}", listed("The locale files have faults", faults));
}

#[test]
fn both_languages_hold_the_same_keys_and_variables() {
    let (en, es) = (keys(Lang::En), keys(Lang::Es));
    let mut wrong: Vec<String> = Vec::new();
    wrong.extend(en.difference(&es).map(|key| format!("{key}: only in English; add it to locales/es")));
    wrong.extend(es.difference(&en).map(|key| format!("{key}: only in Spanish; add it to locales/en")));
    for key in en.intersection(&es) {
        let (a, b) = (catalogue(Lang::En).variables(key), catalogue(Lang::Es).variables(key));
        if a != b {
            wrong.push(format!("{key}: takes {a:?} in English, {b:?} in Spanish"));
        }
    }
    assert!(wrong.is_empty(), "{}", listed("English and Spanish differ", wrong));
}

#[test]
fn every_key_used_exists_and_gets_its_values() {
    let known = keys(Lang::En);
    let mut wrong = Vec::new();
    for (place, used) in all_uses() {
        if !known.contains(used.key.as_str()) {
            wrong.push(format!("{}: {place}", used.key));
        } else if let Some(given) = used.values {
            let taken: BTreeSet<_> =
                catalogue(Lang::En).variables(&used.key).iter().map(ToString::to_string).collect();
            if given != taken {
                wrong.push(format!("{}: {place} gives {given:?}, the text takes {taken:?}", used.key));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{}",
        listed("These keys are used but not in locales/*, or get other values", wrong)
    );
}

#[test]
fn every_key_is_used() {
    let used: BTreeSet<String> = all_uses().into_iter().map(|(_, used)| used.key).collect();
    let unused: Vec<_> = keys(Lang::En)
        .into_iter()
        .filter(|key| !used.contains(*key) && !BUILT_AT_RUN_TIME.iter().any(|prefix| key.starts_with(prefix)))
        .collect();
    assert!(
        unused.is_empty(),
        "{}",
        listed("No source says these keys; remove them, or mark their use with key!(\"…\")", unused)
    );
}

#[test]
fn nothing_is_empty_or_left_untranslated() {
    let written = Lang::ALL.map(written_texts);
    let mut wrong = Vec::new();
    for (key, english) in &written[0] {
        let Some(spanish) = written[1].get(key) else {
            continue;
        };
        if english.trim().is_empty() || spanish.trim().is_empty() {
            wrong.push(format!("{key}: empty"));
        } else if english == spanish && has_words(english) && !SAME_IN_BOTH.contains(&key.as_str()) {
            wrong.push(format!("{key}: '{english}' in both; translate it, or add it to SAME_IN_BOTH"));
        }
    }
    assert!(wrong.is_empty(), "{}", listed("Texts that are empty or not translated", wrong));
}

#[test]
fn every_text_can_be_said() {
    for lang in Lang::ALL {
        let voice = Voice::utc(lang);
        for key in catalogue(lang).keys() {
            let args: Vec<_> = catalogue(lang).variables(key).iter().map(|name| (*name, 2.into())).collect();
            let said = voice.say_with(key, &args);
            assert!(!said.contains(['{', '}']), "{key} in {lang}: {said}");
        }
    }
}

#[test]
fn markup_finds_its_holes() {
    let pieces = Voice::utc(Lang::En).pieces("due-on");
    let expected = [Piece::Text("due "), Piece::Hole("day"), Piece::Text(" at "), Piece::Hole("clock")];
    assert_eq!(pieces, expected);
}

fn keys(lang: Lang) -> BTreeSet<&'static str> {
    catalogue(lang).keys().collect()
}

/// Messages as they stand in the files, by key, comments left out.
fn written_texts(lang: Lang) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for file in files_below(&root().join("locales").join(lang.code()), "ftl") {
        let source = fs::read_to_string(&file).expect("a readable locale file");
        let mut key = String::new();
        for line in source.lines() {
            let head = line.split_once('=').filter(|(head, _)| {
                line.starts_with(|c: char| c.is_ascii_alphabetic()) && !head.contains('{')
            });
            if let Some((head, text)) = head {
                key = head.trim().to_owned();
                texts.insert(key.clone(), text.trim().to_owned());
            } else if line.starts_with([' ', '\t', '}']) && !key.is_empty() {
                texts.entry(key.clone()).or_default().push_str(line.trim());
            } else {
                key.clear();
            }
        }
    }
    texts
}

/// Whether anything but holes, signs and numbers is in the text.
fn has_words(text: &str) -> bool {
    let mut depth = 0;
    text.chars().any(|c| {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        depth == 0 && c.is_alphabetic()
    })
}

/// Every use of a key in the sources, with its place.
fn all_uses() -> Vec<(String, Use)> {
    let mut found = Vec::new();
    for name in CRATES {
        for file in files_below(&root().join("crates").join(name).join("src"), "rs") {
            let source = fs::read_to_string(&file).expect("a readable source");
            let shown = file.strip_prefix(root()).unwrap_or(&file).display().to_string();
            found.extend(uses(&source).into_iter().map(|used| (format!("{shown}:{}", used.line), used)));
        }
    }
    found
}

fn files_below(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut files = Vec::new();
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            files.extend(files_below(&path, extension));
        } else if path.extension().is_some_and(|e| e == extension) {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the workspace")
}

fn listed<T: ToString>(what: &str, wrong: impl IntoIterator<Item = T>) -> String {
    let mut lines: Vec<String> = wrong.into_iter().map(|w| format!("  {}", w.to_string())).collect();
    lines.sort();
    format!("{what} ({}):\n{}\n", lines.len(), lines.join("\n"))
}
