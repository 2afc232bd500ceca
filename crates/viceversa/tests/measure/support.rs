//! Running the program on a table.

use serde_json::Value;
use std::{
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// What the program did.
pub struct Said {
    /// Its exit code.
    pub code: i32,
    /// Its answer.
    pub out: String,
    /// What it said beside it.
    pub beside: String,
}

impl Said {
    /// The answer as JSON; it went well.
    pub fn json(&self) -> Value {
        assert_eq!(self.code, 0, "{}", self.beside);
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.out))
    }

    /// The answer; it went well.
    pub fn well(&self) -> &str {
        assert_eq!(self.code, 0, "{}", self.beside);
        &self.out
    }

    /// Why it was refused, as wrong data.
    pub fn refused(&self) -> &str {
        assert_eq!(self.code, 65, "{}{}", self.out, self.beside);
        assert!(self.out.is_empty(), "a refusal comes without an answer: {}", self.out);
        &self.beside
    }
}

/// `viceversa measure …` on a table that comes through standard input. `words` are parted at spaces, `~` stands for
/// one that belongs to a name.
pub fn measure(words: &str, table: &str) -> Said {
    run(words, Stdio::piped(), Some(table))
}

/// `viceversa measure …` on files.
pub fn measure_files(words: &str) -> Said {
    run(words, Stdio::null(), None)
}

fn run(words: &str, input: Stdio, table: Option<&str>) -> Said {
    let words = words.split_whitespace().map(|word| word.replace('~', " "));
    let mut child = Command::new(env!("CARGO_BIN_EXE_viceversa"))
        .arg("measure")
        .args(words)
        .env("VICEVERSA_LANGUAGE", "")
        .env("LC_ALL", "C.UTF-8")
        .stdin(input)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // A program that refuses early stops reading, which is no failure of the test.
    let writes = child.stdin.take().zip(table.map(str::to_owned)).map(|(mut input, table)| {
        std::thread::spawn(move || {
            let _ = input.write_all(table.as_bytes());
        })
    });
    let done = child.wait_with_output().expect("the program ends");
    writes.map(std::thread::JoinHandle::join);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Said { code: done.status.code().expect("no signal"), out: text(done.stdout), beside: text(done.stderr) }
}

/// The folder of check data; nothing, said aloud, where it is absent.
pub fn data() -> Option<PathBuf> {
    let folder = std::env::var_os("VICEVERSA_DATA")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"), PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("skipped: no check data at {}; set VICEVERSA_DATA", folder.display());
    None
}

/// What is expected of that data.
pub fn expected(folder: &Path) -> Value {
    let text = std::fs::read_to_string(folder.join("expected.json")).expect("expected.json");
    serde_json::from_str(&text).expect("JSON")
}

/// A number of a JSON answer.
pub fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("{value} is no number"))
}

/// Two numbers that are the same within a tolerance.
pub fn close(ours: &Value, theirs: &Value, tolerance: f64, what: &str) {
    let (ours, theirs) = (number(ours), number(theirs));
    assert!((ours - theirs).abs() <= tolerance, "{what}: {ours}, expected {theirs}");
}

/// The one of a list whose field holds that text.
pub fn one_of<'a>(list: &'a Value, field: &str, text: &str) -> &'a Value {
    let found = list.as_array().expect("a list").iter().find(|one| one[field] == text);
    found.unwrap_or_else(|| panic!("no {field} {text} in {list}"))
}
