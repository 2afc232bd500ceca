//! Having the text of a file read, by the worker, and keeping what came of it.

use crate::{error::Error, house::House, secret};
use jiff::Timestamp;
use ledger::ids::FileId;
use serde::{Deserialize, Serialize};
use store::{
    Conn,
    errands::{self, NewErrand},
    files::{self, File, Reading},
    search::Part,
};
use uuid::Uuid;

/// The kind of errand that carries a [`ReadFile`].
pub const READ_FILE: &str = "read-file";

/// Which file is to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadFile {
    /// It.
    pub file: FileId,
}

/// Has a file read that has a text to read.
pub(crate) fn enqueue(conn: &mut Conn, file: &File, now: Timestamp) -> Result<(), Error> {
    if file.reading != Reading::Waiting {
        return Ok(());
    }
    let errand = NewErrand {
        workspace_id: file.workspace_id,
        id: secret::id::<Uuid>(now)?,
        key: format!("read.{}", file.id.uuid().simple()),
        kind: READ_FILE.to_owned(),
        payload: serde_json::to_string(&ReadFile { file: file.id })?,
        due_at: now,
        created_at: now,
    };
    errands::enqueue(conn, &errand)?;
    Ok(())
}

/// Has the search find whoever the file belongs to by the texts of their files as they are now.
pub(super) fn found_by_files(conn: &mut Conn, file: &File) -> Result<(), Error> {
    let Some(candidate) = file.candidate_id else { return Ok(()) };
    let texts = files::texts_of_candidate(conn, file.workspace_id, candidate)?;
    Ok(store::search::index(conn, file.workspace_id, candidate, Part::Cv, &texts.join("\n"))?)
}

/// Keeps the text that was read from a file, or why there is none; the search finds it from then on. A file that
/// was removed meanwhile stays so.
///
/// # Errors
/// What the store says.
pub fn keep(house: &House, file: &File, read: Result<&str, Reading>) -> Result<(), Error> {
    let (reading, text) = match read {
        Ok(text) => (Reading::Read, text),
        Err(why) => (why, ""),
    };
    house.db.write(|conn| {
        files::keep_reading(conn, file.workspace_id, file.id, reading, text)?;
        found_by_files(conn, file)
    })
}
