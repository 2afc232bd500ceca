//! Secrets: drawn at random, shown once, kept as hashes.

use crate::error::Error;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// A secret that goes into a cookie, an address or an API client, and is kept nowhere.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Secret(…)")
    }
}

impl Secret {
    /// Draws 32 bytes.
    ///
    /// # Errors
    /// When the operating system gives no randomness.
    pub fn draw() -> Result<Self, Error> {
        Ok(Self(URL_SAFE_NO_PAD.encode(seed()?)))
    }

    /// A short one for a person to type: eight groups of nothing that looks alike, as `XXXX-XXXX`.
    ///
    /// # Errors
    /// When the operating system gives no randomness.
    pub fn draw_code() -> Result<Self, Error> {
        const LETTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
        let bytes = seed()?;
        let letter = |byte: &u8| char::from(LETTERS[usize::from(byte & 31)]);
        let groups: Vec<String> =
            bytes[..12].chunks(4).map(|four| four.iter().map(letter).collect()).collect();
        Ok(Self(groups.join("-")))
    }

    /// Takes one that somebody brings back.
    #[must_use]
    pub fn from_outside(text: &str) -> Self {
        Self(text.trim().to_owned())
    }

    /// The secret itself, to hand out once.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// What is kept of it.
    #[must_use]
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.0.as_bytes()).into()
    }
}

/// 32 random bytes.
///
/// # Errors
/// When the operating system gives no randomness.
pub fn seed() -> Result<[u8; 32], Error> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).map_err(|error| Error::Broken(format!("no randomness: {error}")))?;
    Ok(bytes)
}

/// A fresh id outside the ledger: a UUID of version 7, ordered by `now`.
///
/// # Errors
/// When the operating system gives no randomness.
pub fn id<T: From<Uuid>>(now: Timestamp) -> Result<T, Error> {
    let random = seed()?;
    let mut ten = [0_u8; 10];
    ten.copy_from_slice(&random[..10]);
    let millis = u64::try_from(now.as_millisecond()).unwrap_or(0);
    Ok(T::from(uuid::Builder::from_unix_timestamp_millis(millis, &ten).into_uuid()))
}
