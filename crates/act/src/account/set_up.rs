//! The first visit to an empty house: guarded by a one-time code that stands on the console.

use super::{password, session};
use crate::{
    check,
    error::{Error, Fault, Input},
    house::House,
    secret::{self, Secret},
    workspace::{NewWorkspace, create_in},
};
use ledger::{
    frame::Role,
    ids::{AccountId, MemberId},
};
use store::{
    accounts::Account,
    members::{Member, State},
    sessions::Holder,
};

const CODE: &str = "set_up_code";

/// Whether the house is empty and waits for its first visitor.
///
/// # Errors
/// What the store says.
pub fn waits(house: &House) -> Result<bool, Error> {
    Ok(!house.db.read(store::workspaces::any)?)
}

/// Draws the one-time code for the console; nothing where the house is set up. An earlier code is void.
///
/// # Errors
/// What the store says.
pub fn draw_code(house: &House) -> Result<Option<Secret>, Error> {
    let code = Secret::draw_code()?;
    house.db.write(|conn| {
        if store::workspaces::any(conn)? {
            return Ok(None);
        }
        store::meta::set(conn, CODE, &hash_of(&code))?;
        Ok(Some(code))
    })
}

/// What the first visitor says.
#[derive(Clone, Debug)]
pub struct SetUp {
    /// The code from the console.
    pub code: String,
    /// The organisation.
    pub organisation: NewWorkspace,
    /// The first owner's name.
    pub name: String,
    /// And address.
    pub email: String,
    /// And password.
    pub password: String,
}

/// Sets the house up: organisation, first owner, session.
///
/// # Errors
/// [`Error::Invalid`] per field; the code stays usable until it worked.
pub fn set_up(house: &House, wanted: &SetUp) -> Result<(Secret, String), Error> {
    let email = check::email(&wanted.email)?;
    let name = check::name(Input::Name, &wanted.name)?;
    password::check(&wanted.password)?;
    let code = Secret::from_outside(&wanted.code.to_uppercase());
    let known = house.db.read(|conn| store::meta::get(conn, CODE))?;
    if known.as_deref() != Some(&hash_of(&code)) {
        return Err(Error::Invalid(Input::Code, Fault::Wrong));
    }
    let hash = password::hash(house, &wanted.password)?;
    let now = house.clock.now();
    house.db.write(|conn| {
        if !store::meta::take(conn, CODE, &hash_of(&code))? || store::workspaces::any(conn)? {
            return Err(Error::Invalid(Input::Code, Fault::Wrong));
        }
        let workspace = create_in(conn, house, &wanted.organisation, &email)?;
        let account = Account {
            id: secret::id::<AccountId>(now)?,
            email: email.clone(),
            name: name.clone(),
            password_hash: Some(hash),
            locale: workspace.locale.clone(),
            zone: workspace.zone.clone(),
            created_at: now,
        };
        store::accounts::create(conn, &account)?;
        let owner = Member {
            workspace_id: workspace.id,
            id: secret::id::<MemberId>(now)?,
            account_id: Some(account.id),
            email,
            name,
            role: Role::Owner,
            reports_to: None,
            state: State::Active,
            version: 1,
            created_at: now,
        };
        store::members::create(conn, &owner)?;
        Ok((session::begin(conn, house, Holder::Account(account.id))?, workspace.slug))
    })
}

fn hash_of(code: &Secret) -> String {
    ledger::words::hex(&code.hash())
}
