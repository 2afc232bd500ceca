//! Another role, another superior.

use crate::{
    error::{Error, Fault, Input},
    house::House,
    seat::Seat,
};
use ledger::{
    frame::{Role, Team},
    ids::MemberId,
    policy::HouseAction,
};
use store::{
    Conn,
    members::{Member, State},
};

/// What a member is to be, as of the version that was shown.
#[derive(Clone, Debug)]
pub struct Change {
    /// Who.
    pub member: MemberId,
    /// The version the form was filled from.
    pub version: i64,
    /// What they do.
    pub role: Role,
    /// Whom they report to.
    pub reports_to: Option<MemberId>,
}

/// Changes a member's role and superior.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::Invalid`] where nobody would be owner, or a line would close on itself;
/// [`Error::Stale`].
pub fn change(house: &House, seat: &Seat, wanted: &Change) -> Result<Member, Error> {
    seat.must(HouseAction::ManageMembers)?;
    house.db.write(|conn| {
        let mut member = store::members::load(conn, seat.workspace_id(), wanted.member)?;
        if member.role == Role::Owner && wanted.role != Role::Owner {
            another_owner_stays(conn, &member)?;
        }
        if let Some(superior) = wanted.reports_to {
            let team = store::members::team(conn, seat.workspace_id())?;
            if team.active(superior).is_err() {
                return Err(Error::Invalid(Input::ReportsTo, Fault::Unknown));
            }
            if leads_back(&team, superior, member.id) {
                return Err(Error::Invalid(Input::ReportsTo, Fault::Circular));
            }
        }
        member.version = wanted.version;
        member.role = wanted.role;
        member.reports_to = wanted.reports_to;
        store::members::save(conn, &member)?;
        member.version += 1;
        Ok(member)
    })
}

/// A workspace always has an owner who can sign in.
pub(super) fn another_owner_stays(conn: &mut Conn, leaving: &Member) -> Result<(), Error> {
    let others = store::members::list(conn, leaving.workspace_id)?;
    let stays = others
        .iter()
        .any(|other| other.id != leaving.id && other.role == Role::Owner && other.state == State::Active);
    if stays { Ok(()) } else { Err(Error::Invalid(Input::Role, Fault::LastOwner)) }
}

fn leads_back(team: &Team, from: MemberId, to: MemberId) -> bool {
    let mut at = Some(from);
    // A line is never longer than the team.
    for _ in 0..=team.0.len() {
        match at {
            Some(id) if id == to => return true,
            Some(id) => at = team.get(id).and_then(|colleague| colleague.reports_to),
            None => return false,
        }
    }
    true
}
