//! Which candidates a member reaches: those whom their role lets them see, and never themself.

use crate::{error::Error, seat::Seat};
use ledger::{
    ids::{AccountId, CandidateId, MemberId},
    policy::{self, HouseAction},
};
use store::{
    Conn,
    candidates::{self, Candidate, history, list::Sees},
};

/// Whose lists somebody in that seat reads.
pub(super) fn sees(seat: &Seat) -> Result<Sees, Error> {
    seat.must(HouseAction::SeeCandidates)?;
    let member = member(seat)?;
    Ok(if seat.role.is_some_and(policy::sees_all) {
        Sees::All(seat.workspace_id())
    } else {
        Sees::OfManager(seat.workspace_id(), member)
    })
}

/// The member in that seat.
pub(super) fn member(seat: &Seat) -> Result<MemberId, Error> {
    seat.person.member().ok_or(Error::NotAllowed)
}

/// The rows of the workspace that are the person in that seat, by login, address or merge.
pub(super) fn own(conn: &mut Conn, seat: &Seat) -> Result<Vec<CandidateId>, Error> {
    Ok(candidates::rows_of_person_at(conn, seat.workspace_id(), seat.account, &seat.email)?)
}

/// Whether a row of a list is to be passed over, as the person in the seat themself.
pub(super) fn is_own(
    seat: &Seat,
    own: &[CandidateId],
    id: CandidateId,
    account: Option<AccountId>,
    email: &str,
) -> bool {
    own.contains(&id) || seat.is_also_at(account, email)
}

/// The candidate of that id as it stands there, alias or not, where the person in the seat may see them.
pub(super) fn reached(conn: &mut Conn, seat: &Seat, id: CandidateId) -> Result<Candidate, Error> {
    let sees = sees(seat)?;
    let candidate = candidates::load(conn, seat.workspace_id(), id)?;
    let own = own(conn, seat)?;
    if is_own(seat, &own, candidate.id, candidate.account_id, &candidate.email) {
        return Err(Error::NotFound);
    }
    if let Sees::OfManager(workspace, member) = sees {
        let person = candidate.merged_into.unwrap_or(candidate.id);
        if history::of_person(conn, workspace, person, Some(member), 1)?.is_empty() {
            return Err(Error::NotFound);
        }
    }
    Ok(candidate)
}
