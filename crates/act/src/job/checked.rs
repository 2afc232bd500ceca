//! What several acts on a job look at: who may run it.

use crate::{
    error::{Error, Fault, Input},
    seat::Seat,
};
use ledger::ids::MemberId;
use store::{Conn, members::State};

/// Who works here. Somebody invited does already.
pub(super) fn active(conn: &mut Conn, seat: &Seat) -> Result<Vec<MemberId>, Error> {
    let members = store::members::list(conn, seat.workspace_id())?;
    let active = members.into_iter().filter(|member| member.state != State::Deactivated);
    Ok(active.map(|member| member.id).collect())
}

/// Refuses people who are not active members.
pub(super) fn known(active: &[MemberId], people: &[MemberId]) -> Result<(), Error> {
    if people.iter().all(|member| active.contains(member)) {
        Ok(())
    } else {
        Err(Error::Invalid(Input::Member, Fault::Unknown))
    }
}
