//! The text that was read from files, and how far that went.

use crate::conn::Conn;
use crate::error::Result;
use crate::statement::statements;
use crate::value::values;
use ledger::ids::{CandidateId, FileId, WorkspaceId};

/// How far the text of a file was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// It is being read.
    Waiting,
    /// It was read.
    Read,
    /// There is nothing to read in a file of its kind, or it was removed.
    Nothing,
    /// It is not what it says it is, or damaged.
    Broken,
    /// It is locked with a password.
    Locked,
    /// It has no text: pictures of a text, mostly.
    Empty,
    /// Reading it would take too much.
    TooMuch,
}

impl Reading {
    const ALL: [Self; 7] =
        [Self::Waiting, Self::Read, Self::Nothing, Self::Broken, Self::Locked, Self::Empty, Self::TooMuch];

    /// The word used in stores and the API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Read => "read",
            Self::Nothing => "nothing",
            Self::Broken => "broken",
            Self::Locked => "locked",
            Self::Empty => "empty",
            Self::TooMuch => "too_much",
        }
    }

    /// Reads [`Reading::code`] back.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reading| reading.code() == code)
    }
}

statements! {
    MARK = "update files set reading = $3 where workspace_id = $1 and id = $2 and removed_at is null";
    KEEP = "insert into file_texts (workspace_id, file_id, body) values ($1, $2, $3)
        on conflict (workspace_id, file_id) do update set body = excluded.body";
    REMOVE = "delete from file_texts where workspace_id = $1 and file_id = $2";
    TEXT = "select body from file_texts where workspace_id = $1 and file_id = $2";
    TEXTS_OF_CANDIDATE = "select file_texts.body from files
        join file_texts on file_texts.workspace_id = files.workspace_id and file_texts.file_id = files.id
        where files.workspace_id = $1 and files.candidate_id = $2 and files.removed_at is null
        order by files.at desc, files.id desc limit 20";
}

/// Notes how far a file was read, with its text where there is one. Says whether the file is still there.
pub fn keep_reading(
    conn: &mut Conn,
    workspace: WorkspaceId,
    file: FileId,
    reading: Reading,
    text: &str,
) -> Result<bool> {
    if conn.execute(&MARK, values![workspace, file, reading.code()])? == 0 {
        return Ok(false);
    }
    if reading == Reading::Read {
        conn.execute(&KEEP, values![workspace, file, text])?;
    } else {
        remove(conn, workspace, file)?;
    }
    Ok(true)
}

/// The text that was read from a file; nothing where there is none.
pub fn text(conn: &mut Conn, workspace: WorkspaceId, file: FileId) -> Result<Option<String>> {
    conn.maybe_of(&TEXT, values![workspace, file], |row| row.get(0))
}

/// The texts that were read from a candidate's files, the newest first.
pub fn texts_of_candidate(
    conn: &mut Conn,
    workspace: WorkspaceId,
    candidate: CandidateId,
) -> Result<Vec<String>> {
    conn.all_of(&TEXTS_OF_CANDIDATE, values![workspace, candidate], |row| row.get(0))
}

pub(super) fn remove(conn: &mut Conn, workspace: WorkspaceId, file: FileId) -> Result<()> {
    conn.execute(&REMOVE, values![workspace, file]).map(drop)
}
