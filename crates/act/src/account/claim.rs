//! A candidate who came by link claims an account: one login for all their processes.

use super::{password, session};
use crate::{
    error::{Error, Fault, Input},
    house::House,
    seat::Seat,
    secret::{self, Secret},
};
use ledger::{ids::AccountId, side::Person};
use store::{accounts::Account, sessions::Holder};

/// Makes an account for the candidate in this seat and signs them in with it. Their address was proved by
/// the link that let them in, so that the other processes under it come along.
///
/// # Errors
/// [`Error::NotAllowed`] for members and for those who have one; [`Error::Invalid`] where the address has
/// an account already (sign in with it instead) or was only typed into a form so far, or for the password.
pub fn claim(house: &House, seat: &Seat, new_password: &str) -> Result<Secret, Error> {
    let Person::Candidate(id) = seat.person else { return Err(Error::NotAllowed) };
    let hash = password::hash(house, new_password)?;
    let now = house.clock.now();
    house.db.write(|conn| {
        let candidate = store::candidates::load(conn, seat.workspace_id(), id)?;
        if candidate.account_id.is_some() {
            return Err(Error::NotAllowed);
        }
        if store::applications::is_unproved(conn, seat.workspace_id(), id)? {
            return Err(Error::Invalid(Input::Email, Fault::Unproved));
        }
        if store::accounts::by_email(conn, &candidate.email)?.is_some() {
            return Err(Error::Invalid(Input::Email, Fault::Taken));
        }
        let account = Account {
            id: secret::id::<AccountId>(now)?,
            email: candidate.email.clone(),
            name: candidate.name.clone(),
            password_hash: Some(hash),
            locale: candidate.locale.clone(),
            zone: candidate.zone.clone(),
            created_at: now,
        };
        store::accounts::create(conn, &account)?;
        for mut other in store::candidates::unclaimed_by_email(conn, &candidate.email)? {
            store::sessions::end_all_of(conn, Holder::Candidate(other.workspace_id, other.id))?;
            store::applications::prove(conn, other.workspace_id, other.id)?;
            other.account_id = Some(account.id);
            store::candidates::save(conn, &other)?;
            store::process::adopt(conn, other.workspace_id, other.id.uuid(), account.id)?;
        }
        session::begin(conn, house, Holder::Account(account.id))
    })
}
