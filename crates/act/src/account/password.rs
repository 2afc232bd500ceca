//! Passwords: argon2id (RFC 9106) with the library's recommended cost, 19 MiB a time.

use crate::{
    error::{Error, Fault, Input},
    house::House,
};
use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};

/// NIST SP 800-63B, section 3.1.1.2: length is what counts; no rules about kinds of letters.
pub const SHORTEST: usize = 10;
const LONGEST: usize = 256;

// A hash of nothing anybody knows, so that an unknown address takes as long as a wrong password.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$W4SHhsnCaIVTYjMpWwN8rL/WA2BqHVs4UIAaLVQJDvI";

/// Refuses a password that is too short or absurdly long.
///
/// # Errors
/// [`Error::Invalid`].
pub fn check(password: &str) -> Result<(), Error> {
    match password.chars().count() {
        n if n < SHORTEST => Err(Error::Invalid(Input::Password, Fault::TooShort)),
        n if n > LONGEST => Err(Error::Invalid(Input::Password, Fault::TooLong)),
        _ => Ok(()),
    }
}

/// Hashes a password for keeping.
///
/// # Errors
/// [`Error::Invalid`] as [`check`]; [`Error::Broken`] where the system gives no randomness or memory.
pub fn hash(house: &House, password: &str) -> Result<String, Error> {
    check(password)?;
    house
        .gate
        .pass(|| Argon2::default().hash_password(password.as_bytes()).map(|hash| hash.to_string()))
        .map_err(|error| Error::Broken(format!("a password could not be hashed: {error}")))
}

/// Whether the password is the one that was hashed. Takes as long where there is nothing to compare with.
#[must_use]
pub fn fits(house: &House, password: &str, hash: Option<&str>) -> bool {
    if password.len() > LONGEST * 4 {
        return false;
    }
    let fits = house.gate.pass(|| {
        PasswordHash::new(hash.unwrap_or(NOBODY))
            .is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
    });
    fits && hash.is_some()
}
