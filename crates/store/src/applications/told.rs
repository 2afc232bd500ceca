//! What a candidate tells beside their CV: their own story, and, apart from it, what they need for conversations
//! to work well, which few may read.

use crate::conn::Conn;
use crate::error::{Error, Result};
use crate::row::Row;
use crate::statement::{Statement, statements};
use crate::value::values;
use jiff::Timestamp;
use ledger::ids::{CandidateId, ProcessId, WorkspaceId};

/// What somebody told, and when they last changed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// In their words.
    pub body: String,
    /// Counts its changes.
    pub version: i64,
    /// When it was last changed.
    pub at: Timestamp,
}

statements! {
    STORY = "select body, version, at from stories where workspace_id = $1 and process_id = $2";
    BEGIN_STORY = "insert into stories (workspace_id, process_id, body, version, at) values ($1, $2, $3, 1, $4)
        on conflict (workspace_id, process_id) do nothing";
    CHANGE_STORY = "update stories set body = $3, at = $4, version = version + 1
        where workspace_id = $1 and process_id = $2 and version = $5";
    STORIES_OF_CANDIDATE = "select stories.body from processes
        join stories on stories.workspace_id = processes.workspace_id and stories.process_id = processes.id
        where processes.workspace_id = $1 and processes.candidate_id = $2
        order by processes.latest_at desc, processes.id desc limit 20";
    NEEDS = "select body, version, at from needs where workspace_id = $1 and process_id = $2";
    BEGIN_NEEDS = "insert into needs (workspace_id, process_id, body, version, at) values ($1, $2, $3, 1, $4)
        on conflict (workspace_id, process_id) do nothing";
    CHANGE_NEEDS = "update needs set body = $3, at = $4, version = version + 1
        where workspace_id = $1 and process_id = $2 and version = $5";
}

/// The candidate's own story in a process.
pub fn story(conn: &mut Conn, workspace: WorkspaceId, process: ProcessId) -> Result<Option<Told>> {
    conn.maybe_of(&STORY, values![workspace, process], read)
}

/// The stories of a candidate in all of their processes, the newest first: for the search.
pub fn stories_of_candidate(
    conn: &mut Conn,
    workspace: WorkspaceId,
    candidate: CandidateId,
) -> Result<Vec<String>> {
    conn.all_of(&STORIES_OF_CANDIDATE, values![workspace, candidate], |row| row.get(0))
}

/// Tells the story, or changes the version that was read (0: none yet). [`Error::Stale`] where it has changed.
pub fn tell_story(
    conn: &mut Conn,
    workspace: WorkspaceId,
    process: ProcessId,
    version: i64,
    body: &str,
    at: Timestamp,
) -> Result<()> {
    tell(conn, [&BEGIN_STORY, &CHANGE_STORY], workspace, process, version, body, at)
}

/// What the candidate needs for the conversations of a process to work well.
pub fn needs(conn: &mut Conn, workspace: WorkspaceId, process: ProcessId) -> Result<Option<Told>> {
    conn.maybe_of(&NEEDS, values![workspace, process], read)
}

/// Tells the needs, or changes the version that was read (0: none yet). [`Error::Stale`] where it has changed.
pub fn tell_needs(
    conn: &mut Conn,
    workspace: WorkspaceId,
    process: ProcessId,
    version: i64,
    body: &str,
    at: Timestamp,
) -> Result<()> {
    tell(conn, [&BEGIN_NEEDS, &CHANGE_NEEDS], workspace, process, version, body, at)
}

fn tell(
    conn: &mut Conn,
    [begin, change]: [&'static Statement; 2],
    workspace: WorkspaceId,
    process: ProcessId,
    version: i64,
    body: &str,
    at: Timestamp,
) -> Result<()> {
    let rows = if version == 0 {
        conn.execute(begin, values![workspace, process, body, at])?
    } else {
        conn.execute(change, values![workspace, process, body, at, version])?
    };
    if rows == 1 { Ok(()) } else { Err(Error::Stale) }
}

fn read(row: Row) -> Result<Told> {
    let mut row = row.reader();
    Ok(Told { body: row.next()?, version: row.next()?, at: row.next()? })
}
