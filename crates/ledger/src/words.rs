//! The words of people, kept apart from state and events.
//!
//! State and events hold [`Words`]: where a text lies, and a salted commitment to it, SHA-256(salt,
//! canonical text). The text and its salt lie in a table of their own, so that erasing a person touches
//! only their rows, while either side can still check that a text shown is the one once written.

use crate::ids::TextId;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// A reference to what somebody wrote, with the commitment that seals it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Words {
    /// Where the text lies.
    pub id: TextId,
    /// SHA-256(salt, canonical text), in hexadecimal.
    pub commitment: String,
}

/// A text on its way into the store: what [`Words`] point at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewText {
    /// Where it will lie.
    pub id: TextId,
    /// Thirty-two bytes that make short texts unguessable from their commitment.
    pub salt: [u8; 32],
    /// The canonical text.
    pub body: String,
}

/// The canonical form that is committed to: line ends as `\n`, no control characters, no blanks around.
#[must_use]
pub fn canonical(text: &str) -> String {
    let unified = text.replace("\r\n", "\n").replace('\r', "\n");
    let clean: String =
        unified.chars().filter(|letter| *letter == '\n' || *letter == '\t' || !letter.is_control()).collect();
    clean.trim().to_owned()
}

/// SHA-256(salt, canonical text), in hexadecimal.
#[must_use]
pub fn commitment(salt: &[u8], canonical_text: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(salt);
    hash.update(canonical_text.as_bytes());
    hex(&hash.finalize())
}

/// Bytes as lower-case hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_text_with_other_line_ends_has_the_same_commitment() {
        assert_eq!(canonical(" a\r\nb\u{0} "), "a\nb");
        assert_eq!(commitment(b"salt", &canonical("a\r\nb")), commitment(b"salt", &canonical("a\nb ")));
    }

    #[test]
    fn another_salt_gives_another_commitment() {
        assert_ne!(commitment(b"one", "yes"), commitment(b"two", "yes"));
    }
}
