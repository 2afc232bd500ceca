//! Reading how the organisation's interviewers rate. What each of them is told about themself is read elsewhere, by
//! nobody else.

use crate::{
    error::Error,
    house::House,
    raters::{PANEL, figure::Panel},
    seat::Seat,
};
use jiff::Timestamp;
use ledger::policy::HouseAction;
use store::{
    figures,
    kept::{Unit, UnitKind},
};

/// How the organisation's interviewers rate, and when that was counted; none where nothing was rated yet.
///
/// # Errors
/// [`Error::NotAllowed`], or what the store says.
pub fn panel(house: &House, seat: &Seat) -> Result<Option<(Timestamp, Panel)>, Error> {
    seat.must(HouseAction::SeeFigures)?;
    let whole = Unit { kind: UnitKind::Organisation, id: seat.workspace_id().uuid() };
    let figure = house.db.read(|conn| figures::one(conn, seat.workspace_id(), PANEL, whole))?;
    figure.map(|figure| Ok((figure.computed_at, serde_json::from_str(&figure.body)?))).transpose()
}
