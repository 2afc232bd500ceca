//! Seeing files: the list of a process, one of them, its bytes and its text. Whoever may see the process may see
//! them, and nobody else.

use crate::{error::Error, house::House, process::see::see_in, seat::Seat};
use ledger::ids::{FileId, ProcessId};
use store::{
    Conn,
    files::{self, File},
};

/// The files of a process, the oldest first; of removed ones, that they were here.
///
/// # Errors
/// [`Error::NotFound`].
pub fn list(house: &House, seat: &Seat, process: ProcessId) -> Result<Vec<File>, Error> {
    house.db.read(|conn| {
        see_in(conn, seat, process)?;
        Ok(files::of_process(conn, seat.workspace_id(), process)?)
    })
}

/// A file that is there.
///
/// # Errors
/// [`Error::NotFound`], also where it was removed.
pub fn one(house: &House, seat: &Seat, process: ProcessId, file: FileId) -> Result<File, Error> {
    house.db.read(|conn| one_in(conn, seat, process, file))
}

pub(super) fn one_in(conn: &mut Conn, seat: &Seat, process: ProcessId, file: FileId) -> Result<File, Error> {
    see_in(conn, seat, process)?;
    let file = files::load(conn, seat.workspace_id(), file)?;
    if file.process_id != Some(process) || file.removed_at.is_some() {
        return Err(Error::NotFound);
    }
    Ok(file)
}

/// A file with its bytes.
///
/// # Errors
/// As [`one`].
pub fn bytes(house: &House, seat: &Seat, process: ProcessId, file: FileId) -> Result<(File, Vec<u8>), Error> {
    house.db.read(|conn| {
        let file = one_in(conn, seat, process, file)?;
        let bytes = files::bytes(conn, seat.workspace_id(), file.id, file.size)?;
        Ok((file, bytes))
    })
}

/// A file with the text that was read from it; nothing where none was.
///
/// # Errors
/// As [`one`].
pub fn text(
    house: &House,
    seat: &Seat,
    process: ProcessId,
    file: FileId,
) -> Result<(File, Option<String>), Error> {
    house.db.read(|conn| {
        let file = one_in(conn, seat, process, file)?;
        let text = files::text(conn, seat.workspace_id(), file.id)?;
        Ok((file, text))
    })
}
