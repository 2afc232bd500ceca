//! Questions that ask what somebody earns or earned. Nobody may put them: not in a form, not in an interview's
//! kit, not on an agenda. To ask what somebody expects is another thing, and stays allowed; so does saying
//! that one never asks.
//!
//! How it reads: the text becomes plain words and marks ([`text`]); the sayings of both languages are tables
//! of patterns over them ([`english`], [`spanish`], [`pattern`]); a sentence that forbids or refuses the
//! question is let pass ([`excuse`]). It finds what is said plainly. It is no judge of hints, and whoever
//! wants to ask all the same will find words for it: then it is on the record.

mod english;
mod excuse;
mod local;
mod pattern;
mod spanish;
mod text;

pub(super) use local::local_experience;

use pattern::Table;
use std::{ops::Range, sync::LazyLock};

/// A question about pay history, found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The words that ask, as they were written.
    pub words: String,
    /// Where they stand in the text, in bytes.
    pub at: Range<usize>,
}

/// What one language knows.
struct Tongue {
    /// What asks.
    asks: Table,
    /// What makes a sentence harmless.
    excuses: excuse::Excuses,
}

static TONGUES: LazyLock<[Tongue; 2]> = LazyLock::new(|| [english::tongue(), spanish::tongue()]);

/// Finds the first place where a text asks what somebody earns or earned, in English or in Spanish.
#[must_use]
pub fn found(text: &str) -> Option<Found> {
    let words = text::read(text);
    TONGUES.iter().filter_map(|tongue| first(tongue, &words)).min_by_key(|at| at.start).and_then(|at| {
        let asked = text.get(at.clone())?;
        Some(Found { words: asked.split_whitespace().collect::<Vec<_>>().join(" "), at })
    })
}

// Where in the text the first question stands that nothing excuses.
fn first(tongue: &Tongue, words: &[text::Word]) -> Option<Range<usize>> {
    (0..words.len())
        .flat_map(|from| tongue.asks.at(words, from).map(move |to| from..to))
        .find(|hit| !tongue.excuses.hold(words, hit))
        .and_then(|hit| {
            let mut said = words.get(hit)?.iter().filter(|word| !word.is_mark());
            let start = said.next()?;
            Some(start.at.start..said.next_back().unwrap_or(start).at.end)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_can_be_read() {
        for tongue in TONGUES.iter() {
            let faults: Vec<&String> = tongue.asks.faults().chain(tongue.excuses.faults()).collect();
            assert!(faults.is_empty(), "{faults:?}");
        }
    }

    #[test]
    fn what_was_found_is_given_as_it_was_written() {
        let text = "Hello. What is\n your  Current Sálary, please?";
        let found = found(text).unwrap();
        assert_eq!(found.words, "What is your Current Sálary");
        assert_eq!(&text[found.at], "What is\n your  Current Sálary");
    }
}
