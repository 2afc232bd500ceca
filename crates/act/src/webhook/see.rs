//! The webhooks of an organisation, and what came of what they were told.

use crate::{error::Error, house::House, seat::Seat};
use jiff::Timestamp;
use ledger::{ids::WebhookId, policy::HouseAction};
use store::webhooks::{self, Webhook, tries::Try};
use uuid::Uuid;

/// All of them, in the order in which they came.
///
/// # Errors
/// [`Error::NotAllowed`].
pub fn list(house: &House, seat: &Seat) -> Result<Vec<Webhook>, Error> {
    seat.must(HouseAction::ManageSettings)?;
    Ok(house.db.read(|conn| webhooks::list(conn, seat.workspace_id()))?)
}

/// One of them.
///
/// # Errors
/// [`Error::NotAllowed`], [`Error::NotFound`].
pub fn one(house: &House, seat: &Seat, id: WebhookId) -> Result<Webhook, Error> {
    seat.must(HouseAction::ManageSettings)?;
    Ok(house.db.read(|conn| webhooks::load(conn, seat.workspace_id(), id))?)
}

/// One of them with its last tries, the newest first, after the last one of the page before.
///
/// # Errors
/// As [`one`].
pub fn tries(
    house: &House,
    seat: &Seat,
    id: WebhookId,
    after: Option<(Timestamp, Uuid)>,
    limit: u32,
) -> Result<(Webhook, Vec<Try>), Error> {
    seat.must(HouseAction::ManageSettings)?;
    house.db.read(|conn| {
        let webhook = webhooks::load(conn, seat.workspace_id(), id)?;
        let tries = webhooks::tries::newest(conn, seat.workspace_id(), id, after, limit)?;
        Ok((webhook, tries))
    })
}
