//! Candidates whose address somebody typed into a public form, until a link that was mailed there is used. Whoever
//! typed it has their page at once; nothing else that hangs on the address is theirs before.

use crate::conn::Conn;
use crate::error::Result;
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;
use ledger::ids::{CandidateId, WorkspaceId};

statements! {
    MARK = "insert into unproved_addresses (workspace_id, candidate_id, since) values ($1, $2, $3)
        on conflict (workspace_id, candidate_id) do nothing";
    IS_UNPROVED = "select 1 from unproved_addresses where workspace_id = $1 and candidate_id = $2";
    PROVE = "delete from unproved_addresses where workspace_id = $1 and candidate_id = $2";
}

/// Notes that nobody has shown this candidate's address to be theirs.
pub fn mark_unproved(
    conn: &mut Conn,
    workspace: WorkspaceId,
    candidate: CandidateId,
    since: Timestamp,
) -> Result<()> {
    conn.execute(&MARK, values![workspace, candidate, since]).map(drop)
}

/// Whether nobody has shown this candidate's address to be theirs yet.
pub fn is_unproved(conn: &mut Conn, workspace: WorkspaceId, candidate: CandidateId) -> Result<bool> {
    Ok(conn.maybe(&IS_UNPROVED, values![workspace, candidate])?.is_some())
}

/// Notes that a link mailed there was used. Says whether that was still to be shown.
pub fn prove(conn: &mut Conn, workspace: WorkspaceId, candidate: CandidateId) -> Result<bool> {
    Ok(conn.execute(&PROVE, values![workspace, candidate])? == 1)
}
