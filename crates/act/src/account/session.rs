//! Sessions: a random secret in a cookie, its hash in the store.

use crate::{error::Error, house::House, secret::Secret};
use jiff::SignedDuration;
use store::{
    Conn,
    sessions::{Holder, Session},
};

/// How long a session lasts without being used.
pub const LASTS: SignedDuration = SignedDuration::from_hours(24 * 30);
/// It is noted as used at most this often: reading pages must not write each time.
const NOTED_EVERY: SignedDuration = SignedDuration::from_hours(6);

/// Begins a session.
///
/// # Errors
/// What the store says.
pub(crate) fn begin(conn: &mut Conn, house: &House, holder: Holder) -> Result<Secret, Error> {
    let secret = Secret::draw()?;
    let now = house.clock.now();
    let session = Session {
        token_hash: secret.hash(),
        holder,
        created_at: now,
        expires_at: now + LASTS,
        last_seen_at: now,
    };
    store::sessions::create(conn, &session)?;
    Ok(secret)
}

/// Begins a session without a password, for the seats of the demonstration. A house that lives by the
/// system's clock is none, and gives nobody a seat this way.
///
/// # Errors
/// [`Error::NotAllowed`] outside a demonstration.
pub fn enter_demo(house: &House, holder: Holder) -> Result<Secret, Error> {
    if !house.clock.is_simulated() {
        return Err(Error::NotAllowed);
    }
    house.db.write(|conn| begin(conn, house, holder))
}

/// Who holds the session of that cookie, if it lasts.
///
/// # Errors
/// What the store says.
pub fn find(house: &House, secret: &Secret) -> Result<Option<Holder>, Error> {
    let now = house.clock.now();
    let found: Option<Session> = house.db.read(|conn| store::sessions::find(conn, &secret.hash(), now))?;
    let Some(session) = found else { return Ok(None) };
    if now.duration_since(session.last_seen_at) > NOTED_EVERY {
        house.db.write(|conn| store::sessions::seen(conn, &session.token_hash, now, now + LASTS))?;
    }
    Ok(Some(session.holder))
}

/// Ends the session of that cookie.
///
/// # Errors
/// What the store says.
pub fn end(house: &House, secret: &Secret) -> Result<(), Error> {
    Ok(house.db.write(|conn| store::sessions::end(conn, &secret.hash()))?)
}

/// Ends every session of that holder: signs out everywhere.
///
/// # Errors
/// What the store says.
pub fn end_all(house: &House, holder: Holder) -> Result<(), Error> {
    Ok(house.db.write(|conn| store::sessions::end_all_of(conn, holder))?)
}
