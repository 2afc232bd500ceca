//! Adding a candidate.

use crate::{
    check,
    error::{Error, Input},
    house::House,
    secret,
};
use ledger::ids::CandidateId;
use store::{Conn, candidates::Candidate, workspaces::Workspace};

/// Somebody new.
#[derive(Clone, Debug)]
pub struct NewCandidate {
    /// What they are called.
    pub name: String,
    /// Where to write to them.
    pub email: String,
    /// The language they read.
    pub language: String,
    /// The zone they are in; the organisation's where nothing is said.
    pub zone: String,
}

/// Adds a candidate. Somebody with that address who is here already is taken instead of made twice.
pub(crate) fn add_in(
    conn: &mut Conn,
    house: &House,
    workspace: &Workspace,
    new: &NewCandidate,
) -> Result<Candidate, Error> {
    let now = house.clock.now();
    let email = check::email(&new.email)?;
    if let Some(known) = store::candidates::by_email(conn, workspace.id, &email)? {
        return Ok(known);
    }
    let zone = if new.zone.trim().is_empty() { workspace.zone.clone() } else { check::zone(&new.zone)? };
    let candidate = Candidate {
        workspace_id: workspace.id,
        id: secret::id::<CandidateId>(now)?,
        // Their account is linked once they entered by a link to that address, not because somebody typed it.
        account_id: None,
        name: check::name(Input::Name, &new.name)?,
        email,
        locale: check::language(&new.language)?.code().to_owned(),
        zone,
        version: 1,
        created_at: now,
    };
    store::candidates::create(conn, &candidate)?;
    Ok(candidate)
}
