//! A new password, by the link that was mailed for it. Ends every session and every other link.

use super::{password, session};
use crate::{error::Error, house::House, secret::Secret};
use store::{links::Purpose, sessions::Holder};

/// Sets a new password and signs in.
///
/// # Errors
/// [`Error::LinkSpent`]; [`Error::Invalid`] for the password, which leaves the link usable.
pub fn reset(house: &House, link: &Secret, new_password: &str) -> Result<Secret, Error> {
    let hash = password::hash(house, new_password)?;
    let now = house.clock.now();
    house.db.write(|conn| {
        let link = store::links::consume(conn, &link.hash(), now)?.ok_or(Error::LinkSpent)?;
        let (Purpose::Reset, Some(account)) = (link.purpose, link.account_id) else {
            return Err(Error::LinkSpent);
        };
        store::accounts::set_password(conn, account, &hash)?;
        store::links::void_of_account(conn, account, now)?;
        store::sessions::end_all_of(conn, Holder::Account(account))?;
        session::begin(conn, house, Holder::Account(account))
    })
}
