//! The words of people, apart from state and events: erasing somebody's words touches these rows only.

use crate::conn::Conn;
use crate::error::Result;
use crate::statement::statements;
use crate::value::values;
use ledger::ids::{ProcessId, TextId, WorkspaceId};
use ledger::words::NewText;
use std::collections::HashMap;

/// A text with the salt of its commitment, for an export that verifies alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaltedText {
    /// What makes its commitment unguessable.
    pub salt: [u8; 32],
    /// What somebody wrote.
    pub body: String,
}

statements! {
    ADD = "insert into texts (workspace_id, process_id, id, salt, body) values ($1, $2, $3, $4, $5)";
    BODIES = "select id, body from texts where workspace_id = $1 and process_id = $2 and body is not null";
    SALTED = "select id, salt, body from texts
        where workspace_id = $1 and process_id = $2 and body is not null and salt is not null";
    ERASE = "update texts set salt = null, body = null where workspace_id = $1 and process_id = $2 and id = $3";
}

/// Keeps the texts that a decision took.
pub fn insert_texts(
    conn: &mut Conn,
    workspace: WorkspaceId,
    process: ProcessId,
    texts: &[NewText],
) -> Result<()> {
    for text in texts {
        conn.execute(&ADD, values![workspace, process, text.id, &text.salt, &text.body])?;
    }
    Ok(())
}

/// Every text of a process that was not erased.
pub fn texts(conn: &mut Conn, workspace: WorkspaceId, process: ProcessId) -> Result<HashMap<TextId, String>> {
    let rows = conn.all(&BODIES, values![workspace, process])?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
}

/// Every text of a process that was not erased, with its salt.
pub fn texts_with_salt(
    conn: &mut Conn,
    workspace: WorkspaceId,
    process: ProcessId,
) -> Result<HashMap<TextId, SaltedText>> {
    let rows = conn.all(&SALTED, values![workspace, process])?;
    rows.iter().map(|row| Ok((row.get(0)?, SaltedText { salt: row.get(1)?, body: row.get(2)? }))).collect()
}

/// Erases texts with their salts. The chain still holds: it knows their commitments only.
pub fn erase_texts(
    conn: &mut Conn,
    workspace: WorkspaceId,
    process: ProcessId,
    ids: &[TextId],
) -> Result<()> {
    for id in ids {
        conn.execute(&ERASE, values![workspace, process, *id])?;
    }
    Ok(())
}
