//! A webhook switched off, on again, or removed.

use crate::{error::Error, house::House, seat::Seat};
use ledger::{ids::WebhookId, policy::HouseAction};
use store::webhooks::{self, Webhook, Why};

/// Tells it nothing from now on; what waits to be told is given up.
///
/// # Errors
/// [`Error::NotAllowed`], [`Error::NotFound`]; [`Error::Stale`] where it was disabled already.
pub fn disable(house: &House, seat: &Seat, id: WebhookId) -> Result<Webhook, Error> {
    seat.must(HouseAction::ManageSettings)?;
    let (now, workspace) = (house.clock.now(), seat.workspace_id());
    house.db.write(|conn| {
        webhooks::load(conn, workspace, id)?;
        webhooks::disable(conn, workspace, id, Why::ByHand, now)?;
        Ok(webhooks::load(conn, workspace, id)?)
    })
}

/// Tells it again from now on. What happened meanwhile is not told by itself.
///
/// # Errors
/// [`Error::NotAllowed`], [`Error::NotFound`]; [`Error::Stale`] where it was not disabled.
pub fn enable(house: &House, seat: &Seat, id: WebhookId) -> Result<Webhook, Error> {
    seat.must(HouseAction::ManageSettings)?;
    let (now, workspace) = (house.clock.now(), seat.workspace_id());
    house.db.write(|conn| {
        webhooks::load(conn, workspace, id)?;
        webhooks::enable(conn, workspace, id, now)?;
        Ok(webhooks::load(conn, workspace, id)?)
    })
}

/// Removes it, with its log.
///
/// # Errors
/// [`Error::NotAllowed`], [`Error::NotFound`].
pub fn remove(house: &House, seat: &Seat, id: WebhookId) -> Result<(), Error> {
    seat.must(HouseAction::ManageSettings)?;
    Ok(house.db.write(|conn| webhooks::remove(conn, seat.workspace_id(), id))?)
}
