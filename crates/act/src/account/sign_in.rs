//! Signing in with a password.

use super::{password, session, throttle};
use crate::{error::Error, error::Fault, error::Input, house::House, secret::Secret};
use ledger::ids::AccountId;
use std::net::IpAddr;
use store::sessions::Holder;

/// Signs in. The same refusal for an unknown address and a wrong password.
///
/// # Errors
/// [`Error::TooManyTries`]; [`Error::Invalid`] (`password`, wrong).
pub fn sign_in(
    house: &House,
    email: &str,
    password: &str,
    from: IpAddr,
) -> Result<(Secret, AccountId), Error> {
    throttle::count(house, "sign-in", email, from)?;
    let account = house.db.read(|conn| store::accounts::by_email(conn, email))?;
    let hash = account.as_ref().and_then(|account| account.password_hash.as_deref());
    let fits = password::fits(house, password, hash);
    let Some(account) = account.filter(|_| fits) else {
        return Err(Error::Invalid(Input::Password, Fault::Wrong));
    };
    throttle::forget(house, "sign-in", email, from)?;
    let secret = house.db.write(|conn| session::begin(conn, house, Holder::Account(account.id)))?;
    Ok((secret, account.id))
}
