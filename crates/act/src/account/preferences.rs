//! What a person chooses for themself: name, language, time zone, password.

use super::password;
use crate::{
    check,
    error::{Error, Fault, Input},
    house::House,
    seat::Seat,
};
use ledger::side::Person;
use speech::Lang;
use store::sessions::Holder;

/// What is chosen.
#[derive(Clone, Debug)]
pub struct Preferences {
    /// What to be called.
    pub name: String,
    /// The language to read.
    pub language: String,
    /// The zone to read times in.
    pub zone: String,
}

/// Keeps what the person in this seat chose.
///
/// # Errors
/// [`Error::Invalid`].
pub fn save(house: &House, seat: &Seat, wanted: &Preferences) -> Result<(), Error> {
    let name = check::name(Input::Name, &wanted.name)?;
    let lang = check::language(&wanted.language)?;
    let zone = check::zone(&wanted.zone)?;
    house.db.write(|conn| {
        if let Some(account) = seat.account {
            store::accounts::set_preferences(conn, account, &name, lang.code(), &zone)?;
        }
        match seat.person {
            Person::Candidate(id) => {
                let mut candidate = store::candidates::load(conn, seat.workspace_id(), id)?;
                candidate.name = name;
                lang.code().clone_into(&mut candidate.locale);
                candidate.zone = zone;
                store::candidates::save(conn, &candidate)?;
            }
            Person::Member(id) => {
                let mut member = store::members::load(conn, seat.workspace_id(), id)?;
                member.name = name;
                store::members::save(conn, &member)?;
            }
        }
        Ok(())
    })
}

/// Keeps the language somebody chose at the foot of a page: what is mailed to them follows.
///
/// # Errors
/// What the store says.
pub fn set_language(house: &House, holder: Holder, lang: Lang) -> Result<(), Error> {
    house.db.write(|conn| match holder {
        Holder::Account(id) => {
            let account = store::accounts::load(conn, id)?;
            let code = lang.code();
            Ok(store::accounts::set_preferences(conn, id, &account.name, code, &account.zone)?)
        }
        Holder::Candidate(workspace, id) => {
            let mut candidate = store::candidates::load(conn, workspace, id)?;
            lang.code().clone_into(&mut candidate.locale);
            Ok(store::candidates::save(conn, &candidate)?)
        }
    })
}

/// Changes the password, given the old one. Signs out everywhere else; the caller begins anew.
///
/// # Errors
/// [`Error::Invalid`] for either password.
pub fn change_password(house: &House, seat: &Seat, old: &str, new: &str) -> Result<(), Error> {
    let id = seat.account.ok_or(Error::NotAllowed)?;
    let account = house.db.read(|conn| store::accounts::load(conn, id))?;
    if account.password_hash.is_some() && !password::fits(house, old, account.password_hash.as_deref()) {
        return Err(Error::Invalid(Input::Code, Fault::Wrong));
    }
    let hash = password::hash(house, new)?;
    let now = house.clock.now();
    house.db.write(|conn| {
        store::accounts::set_password(conn, id, &hash)?;
        store::links::void_of_account(conn, id, now)?;
        Ok(store::sessions::end_all_of(conn, Holder::Account(id))?)
    })
}
