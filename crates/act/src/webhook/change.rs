//! A webhook that leads elsewhere, is told other things, or gets a new secret.

use super::{address, sign, types};
use crate::{error::Error, house::House, seat::Seat};
use jiff::SignedDuration;
use ledger::{ids::WebhookId, policy::HouseAction};
use store::webhooks::Webhook;

/// How long calls are signed with the secret before too, so that nothing is lost while the other end changes it.
const BOTH_FOR: SignedDuration = SignedDuration::from_hours(24);

/// Saves address and types, as of the version that was shown.
///
/// # Errors
/// As [`super::create`]; [`Error::NotFound`]; [`Error::Stale`] where somebody else changed it since.
pub fn save<'t>(
    house: &House,
    seat: &Seat,
    id: WebhookId,
    version: i64,
    typed: &str,
    wanted: impl IntoIterator<Item = &'t str>,
) -> Result<Webhook, Error> {
    seat.must(HouseAction::ManageSettings)?;
    let (address, types) = (address::checked(typed, house.reach)?, types(wanted)?);
    house.db.write(|conn| {
        let mut webhook = store::webhooks::load(conn, seat.workspace_id(), id)?;
        webhook.version = version;
        webhook.address = address;
        webhook.types = types;
        store::webhooks::save(conn, &webhook)?;
        webhook.version += 1;
        Ok(webhook)
    })
}

/// Draws a new secret; for a day calls are signed with the one before too.
///
/// # Errors
/// [`Error::NotAllowed`], [`Error::NotFound`].
pub fn rotate(house: &House, seat: &Seat, id: WebhookId) -> Result<Webhook, Error> {
    seat.must(HouseAction::ManageSettings)?;
    let (secret, until) = (sign::draw()?, house.clock.now() + BOTH_FOR);
    house.db.write(|conn| {
        store::webhooks::rotate(conn, seat.workspace_id(), id, &secret, until)?;
        Ok(store::webhooks::load(conn, seat.workspace_id(), id)?)
    })
}
