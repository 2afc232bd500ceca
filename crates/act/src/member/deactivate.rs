//! Somebody leaves: who takes over each open promise and conversation is asked first; none is orphaned,
//! and the record stays.

use super::change::another_owner_stays;
use crate::{
    error::{Error, Fault, Input},
    house::House,
    process::act::on_in,
    seat::Seat,
};
use ledger::{
    Command,
    frame::Role,
    ids::{MemberId, ProcessId},
    policy::HouseAction,
    process,
};
use store::{
    members::{Member, State},
    sessions::Holder,
};

/// Who leaves, and who takes over what they have open.
#[derive(Clone, Debug)]
pub struct Deactivate {
    /// Who leaves.
    pub member: MemberId,
    /// Who takes over, process by process; all others go to `rest_to`.
    pub hand_over: Vec<(ProcessId, MemberId)>,
    /// Who takes over everything else; must be named where anything is open.
    pub rest_to: Option<MemberId>,
}

/// Hands over, signs out and deactivates, in one transaction.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::Invalid`] where they are the last owner, or nobody was named to take
/// over; whatever handing over refuses (a double booking of the one who takes over).
pub fn deactivate(house: &House, seat: &Seat, wanted: &Deactivate) -> Result<(), Error> {
    seat.must(HouseAction::ManageMembers)?;
    let now = house.clock.now();
    house.db.write(|conn| {
        let workspace = seat.workspace_id();
        let mut member = store::members::load(conn, workspace, wanted.member)?;
        if member.state == State::Deactivated {
            return Ok(());
        }
        if member.role == Role::Owner {
            another_owner_stays(conn, &member)?;
        }
        for process in store::process::processes_of_member(conn, workspace, member.id)? {
            let named = wanted.hand_over.iter().find(|(id, _)| *id == process).map(|(_, to)| *to);
            let to = named.or(wanted.rest_to).filter(|to| *to != member.id);
            let to = to.ok_or(Error::Invalid(Input::Member, Fault::Missing))?;
            let command = process::Command::HandOver(process::hand_over::HandOver { from: member.id, to });
            on_in(conn, house, seat, process, Command::Process(command))?;
        }
        // A conduct report goes on to another who was not there. Nobody is shown it, and nobody is asked.
        for process in store::process::reported_to_member(conn, workspace, member.id)? {
            // Nobody is named by naming who does it: then the ledger chooses, and them last.
            let everybody = store::members::list(conn, workspace)?;
            let stays = |other: &&Member| other.id != member.id && other.state == State::Active;
            let actor = seat.person.member().filter(|actor| *actor != member.id);
            let to =
                actor.or_else(|| everybody.iter().find(stays).map(|other| other.id)).unwrap_or(member.id);
            let command = process::Command::HandOver(process::hand_over::HandOver { from: member.id, to });
            on_in(conn, house, seat, process, Command::Process(command))?;
        }
        for mut job in store::jobs::of_member(conn, workspace, member.id)? {
            let to = wanted.rest_to.filter(|to| *to != member.id);
            let to = to.ok_or(Error::Invalid(Input::Member, Fault::Missing))?;
            if job.recruiter_id == member.id {
                job.recruiter_id = to;
            }
            if job.hiring_manager_id == member.id {
                job.hiring_manager_id = to;
            }
            store::jobs::save(conn, &job)?;
        }
        for mut report in store::members::list(conn, workspace)? {
            if report.reports_to == Some(member.id) {
                report.reports_to = member.reports_to;
                store::members::save(conn, &report)?;
            }
        }
        member.state = State::Deactivated;
        store::members::save(conn, &member)?;
        store::links::void_of_member(conn, workspace, member.id, now)?;
        store::api_tokens::revoke_of_member(conn, workspace, member.id, now)?;
        if let Some(account) = member.account_id {
            store::sessions::end_all_of(conn, Holder::Account(account))?;
        }
        Ok(())
    })
}
