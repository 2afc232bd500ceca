//! Accepting an invitation: with the account one has, or with a new one.

use crate::{
    account::{link, password, session},
    check,
    error::{Error, Fault, Input},
    house::House,
    secret::{self, Secret},
};
use ledger::ids::AccountId;
use store::{
    Conn,
    accounts::Account,
    links::{Link, Purpose},
    members::{Member, State},
    sessions::Holder,
    workspaces::Workspace,
};

/// What an invitation says, and whether the address has an account.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// Into which workspace.
    pub workspace: Workspace,
    /// Who is invited.
    pub member: Member,
    /// Whether the address has an account: then its password is asked for, not a new one.
    pub has_account: bool,
}

/// Reads an invitation without using it.
///
/// # Errors
/// [`Error::LinkSpent`].
pub fn look_at(house: &House, secret: &Secret) -> Result<Invitation, Error> {
    let link = link::look_at(house, secret)?;
    house.db.read(|conn| invitation(conn, &link))
}

fn invitation(conn: &mut Conn, link: &Link) -> Result<Invitation, Error> {
    let (Purpose::Invitation, Some(workspace), Some(member)) =
        (link.purpose, link.workspace_id, link.member_id)
    else {
        return Err(Error::LinkSpent);
    };
    let workspace = store::workspaces::load(conn, workspace)?;
    let member = store::members::load(conn, workspace.id, member)?;
    if member.state != State::Invited {
        return Err(Error::LinkSpent);
    }
    let has_account = store::accounts::by_email(conn, &member.email)?.is_some();
    Ok(Invitation { workspace, member, has_account })
}

/// Accepts: with a new account of that name and password, or, where the address has an account, with its
/// password.
///
/// # Errors
/// [`Error::LinkSpent`]; [`Error::Invalid`] for name or password, which leaves the link usable.
pub fn accept(
    house: &House,
    secret: &Secret,
    name: &str,
    password_text: &str,
) -> Result<(Secret, String), Error> {
    let seen = look_at(house, secret)?;
    let account = house.db.read(|conn| store::accounts::by_email(conn, &seen.member.email))?;
    let login = match account {
        Some(account) => {
            if !password::fits(house, password_text, account.password_hash.as_deref()) {
                return Err(Error::Invalid(Input::Password, Fault::Wrong));
            }
            Login::Known(account.id)
        }
        None => {
            Login::New { name: check::name(Input::Name, name)?, hash: password::hash(house, password_text)? }
        }
    };
    let now = house.clock.now();
    house.db.write(|conn| {
        let link = store::links::consume(conn, &secret.hash(), now)?.ok_or(Error::LinkSpent)?;
        let Invitation { workspace, mut member, .. } = invitation(conn, &link)?;
        let account = match login {
            Login::Known(id) => id,
            Login::New { name, hash } => {
                let account = Account {
                    id: secret::id::<AccountId>(now)?,
                    email: member.email.clone(),
                    name: name.clone(),
                    password_hash: Some(hash),
                    locale: workspace.locale.clone(),
                    zone: workspace.zone.clone(),
                    created_at: now,
                };
                store::accounts::create(conn, &account)?;
                member.name = name;
                account.id
            }
        };
        member.account_id = Some(account);
        member.state = State::Active;
        store::members::save(conn, &member)?;
        store::process::adopt(conn, workspace.id, member.id.uuid(), account)?;
        Ok((session::begin(conn, house, Holder::Account(account))?, workspace.slug))
    })
}

enum Login {
    Known(AccountId),
    New { name: String, hash: String },
}
