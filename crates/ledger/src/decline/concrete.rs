//! Whether feedback says something: a phrase that fits everybody helps nobody (3.7).
//!
//! What is left of a text when the phrases that fit everybody are taken out ([`english`], [`spanish`]) and the words
//! that say nothing by themselves are not counted: at least one word, and one more for every few that were written.
//! So 'No French' says something, and a long sentence about a stronger profile does not. It is no judge of truth or
//! tact; who wants to say nothing will find words for it, and then they are on the record.

mod english;
mod spanish;
#[cfg(test)]
mod tests;

use crate::refusal::{Field, Refusal};
use std::{collections::HashSet, sync::LazyLock};

/// One word in this many must say something.
const WORDS_FOR_ONE: usize = 6;

/// The words of both languages that say nothing by themselves.
static EMPTY: LazyLock<HashSet<&str>> =
    LazyLock::new(|| [english::EMPTY, spanish::EMPTY].into_iter().flat_map(str::split_whitespace).collect());

/// Refuses a text that is there and says nothing of its own.
pub fn check(field: Field, text: &str) -> Result<(), Refusal> {
    if text.trim().is_empty() || is_concrete(text) { Ok(()) } else { Err(Refusal::NotConcrete(field)) }
}

/// Whether enough is left of a text when the phrases that fit everybody are taken out.
#[must_use]
pub fn is_concrete(text: &str) -> bool {
    let mut left = folded(text);
    let written = left.split_whitespace().count();
    for phrase in english::PHRASES.iter().chain(spanish::PHRASES) {
        left = left.replace(&format!(" {phrase} "), " ");
    }
    let count = left.split_whitespace().count();
    let says_something =
        |word: &&str| !EMPTY.contains(word) && (word.len() > 1 || word.parse::<u8>().is_ok());
    let says: HashSet<&str> = left.split_whitespace().filter(says_something).collect();
    written > 1 && says.len() > count / WORDS_FOR_ONE
}

// Lower case, without accents and signs, one space around every word.
fn folded(text: &str) -> String {
    let mut folded = String::from(" ");
    for letter in text.chars().flat_map(char::to_lowercase) {
        let plain = match letter {
            // An accent that was typed as a letter of its own.
            '\u{300}'..='\u{36f}' => continue,
            // 'don't' is one word.
            '\'' | '’' => continue,
            'á' | 'à' | 'â' | 'ä' => 'a',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'í' | 'ì' | 'î' | 'ï' => 'i',
            'ó' | 'ò' | 'ô' | 'ö' => 'o',
            'ú' | 'ù' | 'û' | 'ü' => 'u',
            'ñ' => 'n',
            'ç' => 'c',
            other => other,
        };
        if plain.is_alphanumeric() {
            folded.push(plain);
        } else if !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.push(' ');
    folded
}
