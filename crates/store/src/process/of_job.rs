//! The processes that run for a job: all of them are told what happens to it.

use crate::conn::Conn;
use crate::error::Result;
use crate::statement::statements;
use crate::value::values;
use ledger::ids::{JobId, ProcessId, WorkspaceId};

statements! {
    RUNNING = "select id from processes
        where workspace_id = $1 and job_id = $2 and ended_at is null order by id";
    ANY = "select 1 from processes where workspace_id = $1 and job_id = $2 limit 1";
}

/// The processes of a job that have not ended, in the order in which turns are taken.
pub fn running_of_job(conn: &mut Conn, workspace: WorkspaceId, job: JobId) -> Result<Vec<ProcessId>> {
    conn.all_of(&RUNNING, values![workspace, job], |row| row.get(0))
}

/// Whether anybody ever was in process for a job.
pub fn any_of_job(conn: &mut Conn, workspace: WorkspaceId, job: JobId) -> Result<bool> {
    Ok(conn.maybe(&ANY, values![workspace, job])?.is_some())
}
