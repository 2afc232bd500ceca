//! Files that people uploaded: what each is, its bytes in chunks, and the text that was read from it. They lie in
//! the database, so that a backup, a move and an erasure need no second path.

pub(crate) mod chunks;
pub(crate) mod reading;

pub use chunks::{CHUNK, add_bytes, bytes};
pub use reading::{Reading, keep_reading, text, texts_of_candidate};

use crate::conn::Conn;
use crate::error::Result;
use crate::row::Row;
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;
use ledger::ids::{ApplicationId, CandidateId, FileId, ProcessId, WorkspaceId};
use ledger::side::Side;
use uuid::Uuid;

/// What a file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A curriculum vitae.
    Cv,
    /// Something somebody made.
    WorkSample,
    /// Anything else.
    Other,
}

impl Purpose {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Cv, Self::WorkSample, Self::Other];

    /// The word used in stores, forms and the API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Cv => "cv",
            Self::WorkSample => "work_sample",
            Self::Other => "other",
        }
    }

    /// Reads [`Purpose::code`] back.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.code() == code)
    }
}

/// What a file is, as its content says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// PDF.
    Pdf,
    /// Office Open XML text: DOCX.
    Docx,
    /// Plain text.
    Text,
    /// A picture: PNG.
    Png,
    /// A picture: JPEG.
    Jpeg,
}

impl Kind {
    const ALL: [Self; 5] = [Self::Pdf, Self::Docx, Self::Text, Self::Png, Self::Jpeg];

    /// The word used in stores and the API; also how a file of that kind ends.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Text => "txt",
            Self::Png => "png",
            Self::Jpeg => "jpg",
        }
    }

    /// Reads [`Kind::code`] back.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The type that is said when it is sent.
    #[must_use]
    pub const fn content_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Text => "text/plain; charset=utf-8",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
        }
    }

    /// Whether there can be text in it that is read.
    #[must_use]
    pub const fn is_text(self) -> bool {
        matches!(self, Self::Pdf | Self::Docx | Self::Text)
    }
}

/// A file without its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Where.
    pub workspace_id: WorkspaceId,
    /// Which.
    pub id: FileId,
    /// The application it came with, while that waits.
    pub application_id: Option<ApplicationId>,
    /// Whose.
    pub candidate_id: Option<CandidateId>,
    /// In which process.
    pub process_id: Option<ProcessId>,
    /// What for.
    pub purpose: Purpose,
    /// What it is.
    pub kind: Kind,
    /// What it is called.
    pub name: String,
    /// How many bytes it has.
    pub size: i64,
    /// SHA-256 of its bytes.
    pub sha256: [u8; 32],
    /// Which side uploaded it.
    pub side: Side,
    /// Who did; nobody yet, where it came with an application that waits.
    pub person_id: Option<Uuid>,
    /// When.
    pub at: Timestamp,
    /// How far its text was read.
    pub reading: Reading,
    /// When it was removed: its bytes and text are gone, and that it was here stays.
    pub removed_at: Option<Timestamp>,
}

statements! {
    CREATE = "insert into files (workspace_id, id, application_id, candidate_id, process_id, purpose, kind, name,
            size, sha256, side, person_id, at, reading)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
    LOAD = "select workspace_id, id, application_id, candidate_id, process_id, purpose, kind, name, size, sha256,
            side, person_id, at, reading, removed_at
        from files where workspace_id = $1 and id = $2";
    OF_PROCESS = "select workspace_id, id, application_id, candidate_id, process_id, purpose, kind, name, size,
            sha256, side, person_id, at, reading, removed_at
        from files where workspace_id = $1 and process_id = $2 order by at, id limit 200";
    OF_CANDIDATE = "select workspace_id, id, application_id, candidate_id, process_id, purpose, kind, name, size,
            sha256, side, person_id, at, reading, removed_at
        from files where workspace_id = $1 and candidate_id = $2 order by at, id limit 200";
    OF_APPLICATION = "select workspace_id, id, application_id, candidate_id, process_id, purpose, kind, name, size,
            sha256, side, person_id, at, reading, removed_at
        from files where workspace_id = $1 and application_id = $2 order by at, id limit 20";
    GIVE = "update files set application_id = null, candidate_id = $3, process_id = $4, person_id = $3
        where workspace_id = $1 and application_id = $2";
    REMOVE = "update files set removed_at = $3, name = '', reading = 'nothing'
        where workspace_id = $1 and id = $2 and removed_at is null";
    FORGET = "delete from files where workspace_id = $1 and id = $2";
}

/// Keeps what a file is; its bytes follow with [`add_bytes`].
pub fn create(conn: &mut Conn, file: &File) -> Result<()> {
    conn.execute(
        &CREATE,
        values![
            file.workspace_id,
            file.id,
            file.application_id,
            file.candidate_id,
            file.process_id,
            file.purpose.code(),
            file.kind.code(),
            &file.name,
            file.size,
            &file.sha256,
            file.side.code(),
            file.person_id,
            file.at,
            file.reading.code(),
        ],
    )
    .map(drop)
}

/// What the file of that id is.
pub fn load(conn: &mut Conn, workspace: WorkspaceId, id: FileId) -> Result<File> {
    conn.one_of(&LOAD, values![workspace, id], read)
}

/// The files of a process, removed ones too, the oldest first.
pub fn of_process(conn: &mut Conn, workspace: WorkspaceId, process: ProcessId) -> Result<Vec<File>> {
    conn.all_of(&OF_PROCESS, values![workspace, process], read)
}

/// The files of a candidate in all of their processes, removed ones too, the oldest first.
pub fn of_candidate(conn: &mut Conn, workspace: WorkspaceId, candidate: CandidateId) -> Result<Vec<File>> {
    conn.all_of(&OF_CANDIDATE, values![workspace, candidate], read)
}

/// The files that came with an application that waits.
pub fn of_application(conn: &mut Conn, workspace: WorkspaceId, id: ApplicationId) -> Result<Vec<File>> {
    conn.all_of(&OF_APPLICATION, values![workspace, id], read)
}

/// Gives the files of an application to the candidate and process it became.
pub fn give(
    conn: &mut Conn,
    workspace: WorkspaceId,
    application: ApplicationId,
    candidate: CandidateId,
    process: ProcessId,
) -> Result<()> {
    conn.execute(&GIVE, values![workspace, application, candidate, process]).map(drop)
}

/// Removes a file: its bytes, its text and its name go, and that it was here stays. Says whether it was there.
pub fn remove(conn: &mut Conn, workspace: WorkspaceId, id: FileId, at: Timestamp) -> Result<bool> {
    empty(conn, workspace, id)?;
    Ok(conn.execute(&REMOVE, values![workspace, id, at])? == 1)
}

/// Removes a file without a trace: one that never reached anybody.
pub fn forget(conn: &mut Conn, workspace: WorkspaceId, id: FileId) -> Result<()> {
    empty(conn, workspace, id)?;
    conn.execute(&FORGET, values![workspace, id]).map(drop)
}

fn empty(conn: &mut Conn, workspace: WorkspaceId, id: FileId) -> Result<()> {
    chunks::remove(conn, workspace, id)?;
    reading::remove(conn, workspace, id)
}

fn read(row: Row) -> Result<File> {
    let mut row = row.reader();
    Ok(File {
        workspace_id: row.next()?,
        id: row.next()?,
        application_id: row.next()?,
        candidate_id: row.next()?,
        process_id: row.next()?,
        purpose: row.code(Purpose::from_code)?,
        kind: row.code(Kind::from_code)?,
        name: row.next()?,
        size: row.next()?,
        sha256: row.next()?,
        side: row.code(Side::from_code)?,
        person_id: row.next()?,
        at: row.next()?,
        reading: row.code(Reading::from_code)?,
        removed_at: row.next()?,
    })
}

#[cfg(test)]
mod tests;
