//! Notes about candidates: of one member alone, or shared with the team. The candidate sees neither; whoever
//! runs the server can read both.

use crate::conn::Conn;
use crate::error::Result;
use crate::row::Row;
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;
use ledger::ids::{CandidateId, MemberId, NoteId, WorkspaceId};

/// Who reads a note.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sharing {
    /// Its author alone.
    #[default]
    Mine,
    /// Every member who may see the candidate.
    Team,
}

impl Sharing {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Mine, Self::Team];

    /// The word used in stores, forms and the API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Mine => "mine",
            Self::Team => "team",
        }
    }

    /// Reads [`Sharing::code`] back.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sharing| sharing.code() == code)
    }
}

/// A note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Which.
    pub id: NoteId,
    /// On which row of the person it stands.
    pub candidate: CandidateId,
    /// Whose it is.
    pub author: MemberId,
    /// What the author is called.
    pub author_name: String,
    /// Who reads it.
    pub sharing: Sharing,
    /// What it says.
    pub body: String,
    /// Since when.
    pub at: Timestamp,
}

statements! {
    ADD = "insert into notes (workspace_id, candidate_id, id, author_id, sharing, body, at)
        values ($1, $2, $3, $4, $5, $6, $7)";
    REMOVE = "delete from notes where workspace_id = $1 and candidate_id = $2 and id = $3 and author_id = $4";
    // The reader is an argument: there is no way to read somebody else's own notes.
    OF_PERSON = "select notes.id, notes.candidate_id, notes.author_id, members.name, notes.sharing, notes.body,
            notes.at
        from (
            select id from candidates where workspace_id = $1 and id = $2 union all
            select id from candidates where workspace_id = $1 and merged_into = $2
        ) as same cross join notes cross join members
        where notes.workspace_id = $1 and notes.candidate_id = same.id
            and (notes.sharing = 'team' or notes.author_id = $3)
            and members.workspace_id = $1 and members.id = notes.author_id
        order by notes.at desc, notes.id desc limit $4";
}

/// Keeps a note.
///
/// # Errors
/// Whatever the engine refuses.
pub fn add(conn: &mut Conn, workspace: WorkspaceId, note: &Note) -> Result<()> {
    conn.execute(
        &ADD,
        values![workspace, note.candidate, note.id, note.author, note.sharing.code(), &note.body, note.at],
    )?;
    Ok(())
}

/// Removes a note of that author. Says whether there was one.
///
/// # Errors
/// Whatever the engine refuses.
pub fn remove(
    conn: &mut Conn,
    workspace: WorkspaceId,
    candidate: CandidateId,
    note: NoteId,
    author: MemberId,
) -> Result<bool> {
    Ok(conn.execute(&REMOVE, values![workspace, candidate, note, author])? > 0)
}

/// The notes about a person that this reader may read, the newest first.
///
/// # Errors
/// Whatever the engine refuses.
pub fn of_person(
    conn: &mut Conn,
    workspace: WorkspaceId,
    person: CandidateId,
    reader: MemberId,
    limit: u32,
) -> Result<Vec<Note>> {
    conn.all_of(&OF_PERSON, values![workspace, person, reader, limit], |row: Row| {
        let mut row = row.reader();
        Ok(Note {
            id: row.next()?,
            candidate: row.next()?,
            author: row.next()?,
            author_name: row.next()?,
            sharing: row.code(Sharing::from_code)?,
            body: row.next()?,
            at: row.next()?,
        })
    })
}
