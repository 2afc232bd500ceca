//! The chain: each process's events, bound to each other by hash, so that a rewritten past shows.
//!
//! hash = SHA-256(previous hash as hexadecimal text, newline, canonical text of the entry). The first
//! entry's previous hash is [`START`].

use crate::{event::Entry, words::hex};
use sha2::{Digest, Sha256};

/// What stands before the first entry.
pub const START: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// An entry as it is stored and exported: its canonical text and its place in the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The entry's number.
    pub seq: i64,
    /// The canonical text: JSON with the fields in the order of their declaration, no blanks.
    pub body: String,
    /// The hash of the entry before.
    pub previous: String,
    /// This entry's hash.
    pub hash: String,
}

/// Where a chain does not hold.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    /// An entry's text does not give its hash.
    #[error("entry {0} was changed: its text does not give its hash")]
    Changed(i64),
    /// An entry does not follow the one before it.
    #[error("entry {0} does not follow the entry before it")]
    Gap(i64),
}

/// The canonical text of an entry.
///
/// # Errors
/// None in practice: every field of an entry can be written as JSON.
pub fn canonical(entry: &Entry) -> Result<String, serde_json::Error> {
    serde_json::to_string(entry)
}

/// The hash of a canonical text after the previous hash.
#[must_use]
pub fn hash(previous: &str, body: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(previous.as_bytes());
    hash.update(b"\n");
    hash.update(body.as_bytes());
    hex(&hash.finalize())
}

/// Links entries behind `head`.
///
/// # Errors
/// As [`canonical`].
pub fn link(head: &str, entries: &[Entry]) -> Result<Vec<Link>, serde_json::Error> {
    let mut previous = head.to_owned();
    let mut links = Vec::with_capacity(entries.len());
    for entry in entries {
        let body = canonical(entry)?;
        let hash = hash(&previous, &body);
        links.push(Link { seq: entry.seq, body, previous: previous.clone(), hash: hash.clone() });
        previous = hash;
    }
    Ok(links)
}

/// Checks a whole chain from its start.
///
/// # Errors
/// The first place where it does not hold.
pub fn verify(links: &[Link]) -> Result<(), Broken> {
    let mut previous = START.to_owned();
    for (index, link) in links.iter().enumerate() {
        if link.previous != previous || link.seq != i64::try_from(index).unwrap_or(i64::MAX) + 1 {
            return Err(Broken::Gap(link.seq));
        }
        if hash(&link.previous, &link.body) != link.hash {
            return Err(Broken::Changed(link.seq));
        }
        previous.clone_from(&link.hash);
    }
    Ok(())
}

/// The short form of a chain's head that mails and pages carry: its first twelve digits.
#[must_use]
pub fn short(head: &str) -> &str {
    head.get(..12).unwrap_or(head)
}
