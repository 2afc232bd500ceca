//! Sign-in is limited: by the address typed and by where it comes from, over all servers.

use crate::{error::Error, house::House};
use jiff::SignedDuration;
use sha2::{Digest, Sha256};
use std::net::IpAddr;

const WINDOW_MINUTES: u32 = 15;
const MOST_BY_MAIL: i64 = 10;
const MOST_BY_PLACE: i64 = 60;

/// Counts a try and refuses when there were too many in a quarter of an hour.
///
/// # Errors
/// [`Error::TooManyTries`].
pub(crate) fn count(house: &House, what: &str, email: &str, from: IpAddr) -> Result<(), Error> {
    let now = house.clock.now();
    let window = SignedDuration::from_mins(i64::from(WINDOW_MINUTES));
    let (by_mail, by_place) = keys(what, email, from);
    // In one transaction of its own, which stands whatever comes of the try.
    let (mails, places) = house.db.write(|conn| {
        let mails = store::attempts::count(conn, &by_mail, now, window)?;
        let places = store::attempts::count(conn, &by_place, now, window)?;
        Ok::<_, store::Error>((mails, places))
    })?;
    if mails > MOST_BY_MAIL || places > MOST_BY_PLACE {
        return Err(Error::TooManyTries(WINDOW_MINUTES));
    }
    Ok(())
}

/// Forgets the tries for an address, after a success.
pub(crate) fn forget(house: &House, what: &str, email: &str, from: IpAddr) -> Result<(), Error> {
    let (by_mail, _) = keys(what, email, from);
    Ok(house.db.write(|conn| store::attempts::forget(conn, &by_mail))?)
}

// Hashed: a table of tries need not hold the addresses of people.
pub(crate) fn keys(what: &str, email: &str, from: IpAddr) -> (String, String) {
    let hash = |text: &str| ledger::words::hex(&Sha256::digest(text.as_bytes())[..16]);
    let place = match from {
        IpAddr::V4(v4) => v4.to_string(),
        // Whoever has one address of a /64 has them all.
        IpAddr::V6(v6) => format!("{:?}", &v6.segments()[..4]),
    };
    (format!("{what}:mail:{}", hash(&store::fold(email.trim()))), format!("{what}:from:{}", hash(&place)))
}
