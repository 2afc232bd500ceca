//! The token of an application form: which job's form it is and since when it lies open, in a way that nobody can make
//! up. No puzzle, no cookie.

use crate::{error::Error, house::House, secret::Secret};
use jiff::{SignedDuration, Timestamp};
use ledger::{ids::JobId, words};
use store::Conn;

const KEY: &str = "form_key";
/// 128 bits, in hexadecimal.
const LENGTH: usize = 32;
/// Nobody reads a form, fills it in and sends it in less.
const SHORTEST: SignedDuration = SignedDuration::from_secs(3);
/// After this, the page is shown anew: the job may have changed meanwhile.
const LONGEST: SignedDuration = SignedDuration::from_hours(24 * 7);

/// What a token says when it comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Age {
    /// It was filled in by a person's hand, as far as one can tell.
    Fine,
    /// It came back at once.
    Hasty,
    /// It lay open for longer than a week.
    Old,
    /// It is none of ours.
    Forged,
}

/// The token of a form that is shown now.
///
/// # Errors
/// What the store says.
pub fn token(house: &House, job: JobId) -> Result<String, Error> {
    let now = house.clock.now();
    let known = house.db.read(|conn| store::meta::get(conn, KEY))?;
    let key = match known {
        Some(key) => key,
        None => house.db.write(new_key)?,
    };
    Ok(of(&key, job, now.as_second()))
}

/// Looks at a token that came back.
pub(crate) fn age(conn: &mut Conn, token: &str, job: JobId, now: Timestamp) -> Result<Age, Error> {
    let Some(key) = store::meta::get(conn, KEY)? else { return Ok(Age::Forged) };
    let since = token.split_once('.').and_then(|(since, _)| since.parse::<i64>().ok());
    let Some(since) = since.filter(|since| of(&key, job, *since) == token) else { return Ok(Age::Forged) };
    let open = SignedDuration::from_secs(now.as_second().saturating_sub(since));
    Ok(match open {
        open if open < SHORTEST => Age::Hasty,
        open if open > LONGEST => Age::Old,
        _ => Age::Fine,
    })
}

fn of(key: &str, job: JobId, since: i64) -> String {
    let mut seal = words::commitment(key.as_bytes(), &format!("{job}.{since}"));
    seal.truncate(LENGTH);
    format!("{since}.{seal}")
}

fn new_key(conn: &mut Conn) -> Result<String, Error> {
    store::meta::set_once(conn, KEY, Secret::draw()?.reveal())?;
    store::meta::get(conn, KEY)?.ok_or_else(|| Error::Broken("the key of forms is not kept".to_owned()))
}
