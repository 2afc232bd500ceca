//! Removing a file: by whoever uploaded it, a candidate at any time.

use super::{reading::found_by_files, see::one_in};
use crate::{error::Error, house::House, seat::Seat};
use ledger::{
    frame::Role,
    ids::{FileId, ProcessId},
    refusal::Refusal,
    side::{Person, Side},
};
use store::files::{self, File};

/// Whether that person may remove that file.
#[must_use]
pub fn may(seat: &Seat, file: &File) -> bool {
    match (file.side, seat.person) {
        (Side::Candidate, Person::Candidate(_)) => true,
        (Side::Company, Person::Member(id)) => {
            file.person_id == Some(id.uuid()) || matches!(seat.role, Some(Role::Owner | Role::Recruiter))
        }
        _ => false,
    }
}

/// Removes a file: its bytes, its text and its name go; that it was here, and until when, stays.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Refused`] where it is not theirs to remove.
pub fn remove(house: &House, seat: &Seat, process: ProcessId, file: FileId) -> Result<(), Error> {
    let now = house.clock.now();
    house.db.write(|conn| {
        let file = one_in(conn, seat, process, file)?;
        if !may(seat, &file) {
            return Err(Error::Refused(Refusal::NotYours));
        }
        files::remove(conn, seat.workspace_id(), file.id, now)?;
        found_by_files(conn, &file)
    })
}
