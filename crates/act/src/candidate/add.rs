//! Adding a candidate.

use super::reach::{is_own, own};
use crate::{
    check,
    error::{Error, Fault, Input},
    house::House,
    seat::Seat,
    secret,
};
use ledger::{
    ids::CandidateId,
    policy::{self, HouseAction},
};
use store::{
    Conn,
    candidates::{
        Candidate,
        duplicates::{self, Suspect},
    },
    workspaces::Workspace,
};

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
    let email = check::email(&new.email)?;
    if let Some(known) = store::candidates::by_email(conn, workspace.id, &email)? {
        return Ok(known);
    }
    let candidate = checked(house, workspace, new, "")?;
    store::candidates::create(conn, &candidate)?;
    Ok(candidate)
}

/// Adds a candidate by hand, with no process yet.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::Invalid`], with [`Fault::Taken`] where somebody has that address; or what the
/// store says.
pub fn add(house: &House, seat: &Seat, new: &NewCandidate, phone: &str) -> Result<Candidate, Error> {
    seat.must(HouseAction::OpenProcess)?;
    let candidate = checked(house, &seat.workspace, new, phone)?;
    house.db.write(|conn| {
        if store::candidates::by_email(conn, seat.workspace_id(), &candidate.email)?.is_some() {
            return Err(Error::Invalid(Input::Email, Fault::Taken));
        }
        store::candidates::create(conn, &candidate)?;
        Ok(candidate)
    })
}

/// Who is here already and may be the person who is about to be added.
///
/// # Errors
/// [`Error::NotAllowed`], or what the store says.
pub fn alike(house: &House, seat: &Seat, new: &NewCandidate, phone: &str) -> Result<Vec<Suspect>, Error> {
    seat.must(HouseAction::OpenProcess)?;
    // Whoever sees only the candidates of their own jobs learns of no others this way.
    if !seat.role.is_some_and(policy::sees_all) {
        return Ok(vec![]);
    }
    let workspace = seat.workspace_id();
    let phone = Some(phone).filter(|phone| !phone.trim().is_empty());
    house.db.read(|conn| {
        let own = own(conn, seat)?;
        let mut found = duplicates::alike(conn, workspace, None, &new.name, &new.email, phone)?;
        found.retain(|one| {
            let other = &one.candidate;
            !is_own(seat, &own, other.id, other.account_id, &other.email)
        });
        Ok(found)
    })
}

fn checked(
    house: &House,
    workspace: &Workspace,
    new: &NewCandidate,
    phone: &str,
) -> Result<Candidate, Error> {
    let now = house.clock.now();
    let zone = if new.zone.trim().is_empty() { workspace.zone.clone() } else { check::zone(&new.zone)? };
    Ok(Candidate {
        workspace_id: workspace.id,
        id: secret::id::<CandidateId>(now)?,
        // Their account is linked once they entered by a link to that address, not because somebody typed it.
        account_id: None,
        name: check::name(Input::Name, &new.name)?,
        email: check::email(&new.email)?,
        phone: check::phone(phone)?,
        locale: check::language(&new.language)?.code().to_owned(),
        zone,
        merged_into: None,
        version: 1,
        created_at: now,
    })
}
