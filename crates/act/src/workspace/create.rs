//! Making an organisation's workspace.

use crate::{
    check,
    error::{Error, Fault, Input},
    house::House,
    secret,
};
use ledger::{frame::Rules, ids::WorkspaceId};
use store::{
    Conn,
    workspaces::{Kind, Workspace},
};

/// An organisation to be made.
#[derive(Clone, Debug)]
pub struct NewWorkspace {
    /// What it is called.
    pub name: String,
    /// Its zone.
    pub zone: String,
    /// Its language.
    pub language: String,
}

/// Makes an organisation's workspace.
///
/// # Errors
/// [`Error::Invalid`] per field.
pub fn create(house: &House, wanted: &NewWorkspace, contact: &str) -> Result<Workspace, Error> {
    house.db.write(|conn| create_in(conn, house, wanted, contact))
}

pub(crate) fn create_in(
    conn: &mut Conn,
    house: &House,
    wanted: &NewWorkspace,
    contact: &str,
) -> Result<Workspace, Error> {
    let now = house.clock.now();
    let name = check::name(Input::Organisation, &wanted.name)?;
    let workspace = Workspace {
        id: secret::id::<WorkspaceId>(now)?,
        slug: free_slug(conn, &name)?,
        kind: Kind::Organisation,
        zone: check::zone(&wanted.zone)?,
        locale: check::language(&wanted.language)?.code().to_owned(),
        contact_email: check::email(contact)?,
        rules: serde_json::to_string(&Rules::default())?,
        version: 1,
        created_at: now,
        name,
    };
    store::workspaces::create(conn, &workspace)?;
    Ok(workspace)
}

// 'Harbour Tours' is /w/harbour-tours; the next one of that name harbour-tours-2.
fn free_slug(conn: &mut Conn, name: &str) -> Result<String, Error> {
    let folded = store::fold(name);
    let words: Vec<&str> = folded
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let mut base: String = words.join("-").chars().take(48).collect();
    if base.is_empty() {
        "workspace".clone_into(&mut base);
    }
    for n in 1..1000 {
        let slug = if n == 1 { base.clone() } else { format!("{base}-{n}") };
        if store::workspaces::by_slug(conn, &slug)?.is_none() {
            return Ok(slug);
        }
    }
    Err(Error::Invalid(Input::Organisation, Fault::Taken))
}
