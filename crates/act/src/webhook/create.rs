//! A new webhook.

use super::{MOST, address, sign, types};
use crate::{
    error::{Error, Fault, Input},
    house::House,
    seat::Seat,
    secret,
};
use ledger::{ids::WebhookId, policy::HouseAction};
use store::webhooks::{State, Webhook};

/// Tells that address from now on what happens: events of these types, or of all where none is named. The secret
/// that calls are signed with is in what comes back.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::Invalid`] for the address, an unknown type, or one webhook too many.
pub fn create<'t>(
    house: &House,
    seat: &Seat,
    typed: &str,
    wanted: impl IntoIterator<Item = &'t str>,
) -> Result<Webhook, Error> {
    seat.must(HouseAction::ManageSettings)?;
    let now = house.clock.now();
    let webhook = Webhook {
        workspace_id: seat.workspace_id(),
        id: secret::id::<WebhookId>(now)?,
        address: address::checked(typed, house.reach)?,
        types: types(wanted)?,
        secret: sign::draw()?,
        old_secret: None,
        state: State::Active,
        state_at: now,
        failing_since: None,
        version: 1,
        created_at: now,
    };
    house.db.write(|conn| {
        if store::webhooks::list(conn, seat.workspace_id())?.len() >= MOST {
            return Err(Error::Invalid(Input::Address, Fault::TooMany));
        }
        store::webhooks::create(conn, &webhook)?;
        Ok(webhook)
    })
}
