//! Uploading a file into a process.

use super::{LARGEST, MOST, MOST_EVER, kind, reading};
use crate::{
    error::{Error, Fault, Input},
    house::House,
    process::see::see_in,
    seat::Seat,
    secret,
};
use jiff::Timestamp;
use ledger::{
    ids::{ApplicationId, CandidateId, FileId, ProcessId, WorkspaceId},
    policy::Action,
    refusal::Refusal,
    side::{Person, Side},
};
use sha2::{Digest, Sha256};
use store::{
    Conn,
    files::{self, File, Purpose, Reading},
};
use uuid::Uuid;

/// A file on its way in.
#[derive(Clone, Copy, Debug)]
pub struct NewFile<'b> {
    /// What it is for.
    pub purpose: Purpose,
    /// What it was called where it comes from.
    pub name: &'b str,
    /// Its bytes.
    pub bytes: &'b [u8],
}

/// Whose a file becomes, and who brings it.
pub(crate) struct Owner {
    pub(crate) workspace: WorkspaceId,
    pub(crate) application: Option<ApplicationId>,
    pub(crate) candidate: Option<CandidateId>,
    pub(crate) process: Option<ProcessId>,
    pub(crate) side: Side,
    pub(crate) person: Option<Uuid>,
}

/// Uploads a file into a process. Its text is read afterwards, by the worker.
///
/// # Errors
/// [`Error::NotFound`], [`Error::NotAllowed`]; [`Error::Invalid`] for a file that is empty, too large, none of what
/// is taken, or one too many; [`Error::Refused`] where the process has ended.
pub fn upload(house: &House, seat: &Seat, process: ProcessId, new: &NewFile<'_>) -> Result<File, Error> {
    checked(new)?;
    let now = house.clock.now();
    house.db.write(|conn| {
        let sight = see_in(conn, seat, process)?;
        if !sight.allows(Action::Speak) {
            return Err(Error::Refused(Refusal::NotYours));
        }
        sight.process.must_run()?;
        let candidate = sight.process.candidate;
        there_is_room(&files::of_candidate(conn, seat.workspace_id(), candidate)?)?;
        let owner = Owner {
            workspace: seat.workspace_id(),
            application: None,
            candidate: Some(candidate),
            process: Some(process),
            side: seat.side(),
            person: Some(match seat.person {
                Person::Member(id) => id.uuid(),
                Person::Candidate(id) => id.uuid(),
            }),
        };
        keep(conn, &owner, new, now)
    })
}

/// Refuses what is no file of ours, before anything is opened for it.
pub(crate) fn checked(new: &NewFile<'_>) -> Result<(), Error> {
    let wrong = |fault| Err(Error::Invalid(Input::File, fault));
    match new.bytes.len() {
        0 => wrong(Fault::Missing),
        n if n > LARGEST => wrong(Fault::TooLong),
        _ if kind::kind_of(new.bytes).is_none() => wrong(Fault::Unknown),
        _ => Ok(()),
    }
}

pub(crate) fn there_is_room(there: &[File]) -> Result<(), Error> {
    let left = there.iter().filter(|file| file.removed_at.is_none()).count();
    if left >= MOST || there.len() >= MOST_EVER {
        return Err(Error::Invalid(Input::File, Fault::TooMany));
    }
    Ok(())
}

/// Keeps a file that was checked, and has its text read where it has any.
pub(crate) fn keep(conn: &mut Conn, owner: &Owner, new: &NewFile<'_>, now: Timestamp) -> Result<File, Error> {
    let kind = kind::kind_of(new.bytes).ok_or(Error::Invalid(Input::File, Fault::Unknown))?;
    let file = File {
        workspace_id: owner.workspace,
        id: secret::id::<FileId>(now)?,
        application_id: owner.application,
        candidate_id: owner.candidate,
        process_id: owner.process,
        purpose: new.purpose,
        kind,
        name: kind::clean_name(new.name, kind),
        size: i64::try_from(new.bytes.len()).map_err(|_| Error::Invalid(Input::File, Fault::TooLong))?,
        sha256: Sha256::digest(new.bytes).into(),
        side: owner.side,
        person_id: owner.person,
        at: now,
        reading: if kind.is_text() { Reading::Waiting } else { Reading::Nothing },
        removed_at: None,
    };
    files::create(conn, &file)?;
    files::add_bytes(conn, file.workspace_id, file.id, new.bytes)?;
    // What waits to be looked at may be a nuisance: nobody spends time on it before.
    if file.process_id.is_some() {
        reading::enqueue(conn, &file, now)?;
    }
    Ok(file)
}
