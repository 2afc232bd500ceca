//! Looking at what was put aside, and taking it in or throwing it away.

use super::{NewApplication, confirm::take, send::of_stranger};
use crate::{error::Error, house::House, seat::Seat};
use ledger::{
    ids::{ApplicationId, ProcessId},
    policy::HouseAction,
};
use store::{
    applications::{self, Application, State},
    files::File,
    jobs::Job,
};

pub use super::signs::{Sign, kept as signs};

/// How many are shown at once; who has settled them sees the next.
pub const AT_ONCE: u32 = 50;

/// What waits to be looked at.
#[derive(Clone, Debug, Default)]
pub struct Aside {
    /// The applications with the titles of their jobs, the oldest first.
    pub applications: Vec<(Application, String)>,
    /// Whether more wait.
    pub more: bool,
}

/// What waits to be looked at.
///
/// # Errors
/// [`Error::NotAllowed`].
pub fn aside(house: &House, seat: &Seat) -> Result<Aside, Error> {
    seat.must(HouseAction::OpenProcess)?;
    let workspace = seat.workspace_id();
    house.db.read(|conn| {
        let mut found = applications::aside(conn, workspace, None, AT_ONCE + 1)?;
        let more = found.len() > AT_ONCE as usize;
        found.truncate(AT_ONCE as usize);
        Ok(Aside { applications: found, more })
    })
}

/// Whether anything waits to be looked at.
///
/// # Errors
/// What the store says.
pub fn any(house: &House, seat: &Seat) -> Result<bool, Error> {
    if !seat.may(HouseAction::OpenProcess) {
        return Ok(false);
    }
    Ok(house.db.read(|conn| applications::any_aside(conn, seat.workspace_id()))?)
}

/// Takes it in: it becomes a process, as if it had come straight there.
///
/// # Errors
/// [`Error::NotAllowed`], [`Error::NotFound`], also once it is settled.
pub fn take_in(house: &House, seat: &Seat, id: ApplicationId) -> Result<ProcessId, Error> {
    seat.must(HouseAction::OpenProcess)?;
    house.db.write(|conn| {
        let application = applications::load(conn, seat.workspace_id(), id)?;
        if application.state != State::Aside {
            return Err(Error::NotFound);
        }
        let job = store::jobs::load(conn, seat.workspace_id(), application.job_id)?;
        let known = application.candidate_id;
        let candidate = match known {
            Some(id) => store::candidates::load(conn, seat.workspace_id(), id)?,
            None => of_stranger(conn, house, &seat.workspace, &NewApplication::of(&application))?,
        };
        take(conn, house, &application, &job, &seat.workspace, &candidate, seat.person.member())
    })
}

/// Throws it away, with its file.
///
/// # Errors
/// As [`take_in`].
pub fn dismiss(house: &House, seat: &Seat, id: ApplicationId) -> Result<(), Error> {
    seat.must(HouseAction::OpenProcess)?;
    let now = house.clock.now();
    house.db.write(|conn| {
        let application = applications::load(conn, seat.workspace_id(), id)?;
        if application.state != State::Aside {
            return Err(Error::NotFound);
        }
        Ok(applications::dismiss(conn, seat.workspace_id(), id, now, seat.person.member())?)
    })
}

/// One that waits to be looked at, with its job and the file that came with it.
///
/// # Errors
/// As [`take_in`].
pub fn one(house: &House, seat: &Seat, id: ApplicationId) -> Result<(Application, Job, Option<File>), Error> {
    seat.must(HouseAction::OpenProcess)?;
    house.db.read(|conn| {
        let application = applications::load(conn, seat.workspace_id(), id)?;
        if application.state != State::Aside {
            return Err(Error::NotFound);
        }
        let job = store::jobs::load(conn, seat.workspace_id(), application.job_id)?;
        let file = store::files::of_application(conn, seat.workspace_id(), id)?.pop();
        Ok((application, job, file))
    })
}

/// The bytes of the file that came with it.
///
/// # Errors
/// As [`take_in`]; [`Error::NotFound`] where none came.
pub fn bytes(house: &House, seat: &Seat, id: ApplicationId) -> Result<(File, Vec<u8>), Error> {
    let (_, _, file) = one(house, seat, id)?;
    let file = file.ok_or(Error::NotFound)?;
    let bytes = house.db.read(|conn| store::files::bytes(conn, seat.workspace_id(), file.id, file.size))?;
    Ok((file, bytes))
}
