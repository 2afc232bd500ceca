//! Reading the text of files that people uploaded. Nobody's CV is to be trusted: what takes too long, grows too
//! large or breaks a library gives a plain word of that, and never more than that.
//!
//! [`text_of`] reads here and now. The worker lets a program of its own do it (`child`), which is ended when it
//! takes too much time or memory; the file itself stays, whatever comes of reading it.

mod child;
mod docx;
pub(crate) mod errand;
mod pdf;
mod plain;

pub use child::{WORD, ask, serve};

use std::panic::{AssertUnwindSafe, catch_unwind};
use store::files::{Kind, Reading};

/// The longest text that is kept of a file, in bytes: some sixty pages.
pub const LONGEST: usize = 256 * 1024;

/// Why a file has no text for us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not what it says it is, or damaged.
    Broken,
    /// It is locked with a password.
    Locked,
    /// It has no text in it.
    Empty,
    /// Reading it would take too much.
    TooMuch,
}

impl Unreadable {
    /// As the store keeps it.
    #[must_use]
    pub const fn reading(self) -> Reading {
        match self {
            Self::Broken => Reading::Broken,
            Self::Locked => Reading::Locked,
            Self::Empty => Reading::Empty,
            Self::TooMuch => Reading::TooMuch,
        }
    }
}

/// The text of a file, in the order in which one reads it, tidied and of bounded length.
///
/// # Errors
/// Why there is none.
pub fn text_of(kind: Kind, bytes: Vec<u8>) -> Result<String, Unreadable> {
    // A library that panics over a file has found it broken.
    let read = catch_unwind(AssertUnwindSafe(|| match kind {
        Kind::Pdf => pdf::text(bytes),
        Kind::Docx => docx::text(&bytes),
        Kind::Text => Ok(plain::text(&bytes)),
        Kind::Png | Kind::Jpeg => Err(Unreadable::Empty),
    }));
    let text = tidy(&read.unwrap_or(Err(Unreadable::Broken))?);
    // A page of pictures often holds a stray letter or a number.
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).take(2).count();
    if letters < 2 { Err(Unreadable::Empty) } else { Ok(text) }
}

/// Lines with single blanks and without control characters, one empty line at most between them.
fn tidy(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len().min(LONGEST));
    let mut empty_before = true;
    for line in text.lines() {
        let kept: String = line.chars().filter(is_kept).collect();
        let clean = kept.split_whitespace().collect::<Vec<_>>().join(" ");
        if clean.is_empty() && empty_before {
            continue;
        }
        empty_before = clean.is_empty();
        tidy.push_str(&clean);
        tidy.push('\n');
        if tidy.len() > LONGEST {
            tidy.truncate(tidy.floor_char_boundary(LONGEST));
            break;
        }
    }
    tidy.trim_end().to_owned()
}

// Control characters, what turns the direction of writing around, and what stands for 'no character'.
fn is_kept(letter: &char) -> bool {
    !(letter.is_control() && *letter != '\t'
        || matches!(*letter, '\u{200b}' | '\u{feff}' | '\u{fffd}' | '\u{ad}')
        || matches!(*letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
}
