//! Where somebody may sit: every workspace in which they are a member or a candidate.

use crate::{error::Error, house::House};
use ledger::frame::Role;
use store::{Conn, sessions::Holder};

/// A seat somebody may take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The word of the workspace in addresses.
    pub slug: String,
    /// What the workspace is called.
    pub name: String,
    /// What they do there; nothing for a candidate.
    pub role: Option<Role>,
}

/// The seats of that holder: first where they work, then where they are a candidate.
///
/// # Errors
/// What the store says.
pub fn of(house: &House, holder: Holder) -> Result<Vec<Place>, Error> {
    house.db.read(|conn| match holder {
        Holder::Account(account) => {
            let mut places: Vec<Place> = store::members::of_account(conn, account)?
                .into_iter()
                .map(|membership| Place {
                    slug: membership.workspace_slug,
                    name: membership.workspace_name,
                    role: Some(membership.member.role),
                })
                .collect();
            for candidate in store::candidates::of_account(conn, account)? {
                places.push(as_candidate(conn, candidate.workspace_id)?);
            }
            Ok(places)
        }
        Holder::Candidate(workspace, _) => Ok(vec![as_candidate(conn, workspace)?]),
    })
}

fn as_candidate(conn: &mut Conn, workspace: ledger::ids::WorkspaceId) -> Result<Place, Error> {
    let workspace = store::workspaces::load(conn, workspace)?;
    Ok(Place { slug: workspace.slug, name: workspace.name, role: None })
}
