//! Putting tags on candidates, and taking them off.

use super::reach::{member, reached};
use crate::{
    check,
    error::{Error, Fault, Input},
    house::House,
    seat::Seat,
};
use ledger::ids::CandidateId;
use store::Conn;

/// The longest tag, in characters.
const LONGEST: usize = 40;

/// A tag as it is kept: one line, not long, with at least a letter or digit.
pub(super) fn checked(tag: &str) -> Result<String, Error> {
    let tag = check::name(Input::Tag, tag)?;
    if tag.chars().count() > LONGEST {
        return Err(Error::Invalid(Input::Tag, Fault::TooLong));
    }
    if !tag.chars().any(char::is_alphanumeric) {
        return Err(Error::Invalid(Input::Tag, Fault::Malformed));
    }
    Ok(tag)
}

/// Puts a tag on somebody. Nothing changes where they have it.
///
/// # Errors
/// [`Error::NotFound`], [`Error::NotAllowed`], [`Error::Invalid`], or what the store says.
pub fn put(house: &House, seat: &Seat, id: CandidateId, tag: &str) -> Result<(), Error> {
    let tag = checked(tag)?;
    house.db.write(|conn| put_in(conn, house, seat, id, &tag).map(drop))
}

/// As [`put`], inside a transaction that does more. Says whether they did not have it before.
pub(super) fn put_in(
    conn: &mut Conn,
    house: &House,
    seat: &Seat,
    id: CandidateId,
    tag: &str,
) -> Result<bool, Error> {
    let candidate = reached(conn, seat, id)?;
    let now = house.clock.now();
    Ok(store::tags::put(conn, seat.workspace_id(), candidate.id, tag, member(seat)?, now)?)
}

/// Takes a tag off somebody.
///
/// # Errors
/// [`Error::NotFound`], also where they do not have it; [`Error::NotAllowed`]; or what the store says.
pub fn take_off(house: &House, seat: &Seat, id: CandidateId, tag: &str) -> Result<(), Error> {
    house.db.write(|conn| {
        let candidate = reached(conn, seat, id)?;
        match store::tags::take_off(conn, seat.workspace_id(), candidate.id, tag)? {
            true => Ok(()),
            false => Err(Error::NotFound),
        }
    })
}
