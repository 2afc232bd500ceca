//! The days on which an organisation does not work.

use crate::{
    check,
    error::{Error, Input},
    house::House,
    seat::Seat,
};
use jiff::civil::Date;
use ledger::policy::HouseAction;
use store::workspaces::Holiday;

/// Adds a day off, or names it anew. Promises made before keep their date.
///
/// # Errors
/// [`Error::NotAllowed`], [`Error::Invalid`].
pub fn add(house: &House, seat: &Seat, day: Date, name: &str) -> Result<(), Error> {
    seat.must(HouseAction::ManageSettings)?;
    let holiday = Holiday { day, name: check::name(Input::Name, name)? };
    Ok(house.db.write(|conn| store::workspaces::add_holiday(conn, seat.workspace_id(), &holiday))?)
}

/// Removes a day off.
///
/// # Errors
/// [`Error::NotAllowed`].
pub fn remove(house: &House, seat: &Seat, day: Date) -> Result<(), Error> {
    seat.must(HouseAction::ManageSettings)?;
    Ok(house.db.write(|conn| store::workspaces::remove_holiday(conn, seat.workspace_id(), day))?)
}
