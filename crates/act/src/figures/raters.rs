//! Reading how the organisation's interviewers rate, and how severe one of them is, where whoever asks may know.

use super::see;
use crate::{
    error::Error,
    house::House,
    raters::{
        OWN, PANEL,
        figure::{Own, OwnSeverity, Panel},
    },
    seat::Seat,
};
use jiff::Timestamp;
use ledger::{ids::MemberId, policy::HouseAction};
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

/// How severe a member is; none where it cannot be told, or whoever asks is not shown it: it is a figure about a person,
/// and follows their rule.
///
/// # Errors
/// What the store says.
pub fn severity(house: &House, seat: &Seat, member: MemberId) -> Result<Option<OwnSeverity>, Error> {
    let unit = Unit { kind: UnitKind::Member, id: member.uuid() };
    house.db.read(|conn| {
        let about = store::members::load(conn, seat.workspace_id(), member)?;
        let Some(figure) = figures::one(conn, seat.workspace_id(), OWN, unit)? else { return Ok(None) };
        if !see::sees(seat, &about, Some(&figure), house.clock.now())? {
            return Ok(None);
        }
        Ok(serde_json::from_str::<Own>(&figure.body)?.severity)
    })
}
