//! When the promise clock must look at a process, and what to do with one it cannot get past.

use crate::conn::Conn;
use crate::error::Result;
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;
use ledger::ids::{ProcessId, WorkspaceId};

/// A process at which the clock failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stuck {
    /// Which.
    pub process: ProcessId,
    /// How often in a row.
    pub failures: i64,
    /// When it is tried again.
    pub wake_at: Option<Timestamp>,
}

statements! {
    DUE = "select workspace_id, id from processes where wake_at <= $1 order by wake_at limit $2";
    NEXT = "select min(wake_at) from processes where wake_at is not null";
    PUSH_AHEAD = "update processes set wake_at = $3, clock_failures = clock_failures + 1
        where workspace_id = $1 and id = $2";
    STUCK = "select id, clock_failures, wake_at from processes
        where workspace_id = $1 and clock_failures > 0 order by wake_at, id";
}

/// The processes of any workspace that the clock must look at, the longest waiting first.
pub fn due(conn: &mut Conn, now: Timestamp, limit: u32) -> Result<Vec<(WorkspaceId, ProcessId)>> {
    conn.all_of(&DUE, values![now, limit], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// When the clock must look at a process next.
pub fn next_wake(conn: &mut Conn) -> Result<Option<Timestamp>> {
    conn.one_of(&NEXT, values![], |row| row.get(0))
}

/// Puts a process at which the clock failed off until then, so that it holds up no other. Its next save
/// forgets the failures.
pub fn push_ahead(
    conn: &mut Conn,
    workspace: WorkspaceId,
    process: ProcessId,
    until: Timestamp,
) -> Result<()> {
    conn.execute(&PUSH_AHEAD, values![workspace, process, until]).map(drop)
}

/// The processes of a workspace at which the clock failed.
pub fn stuck(conn: &mut Conn, workspace: WorkspaceId) -> Result<Vec<Stuck>> {
    conn.all_of(&STUCK, values![workspace], |row| {
        Ok(Stuck { process: row.get(0)?, failures: row.get(1)?, wake_at: row.get(2)? })
    })
}
