//! The bytes of files, in pieces that neither engine nor a backup chokes on.

use crate::conn::Conn;
use crate::error::{Error, Result};
use crate::statement::statements;
use crate::value::values;
use ledger::ids::{FileId, WorkspaceId};

/// How many bytes a chunk has; the last one may have fewer.
pub const CHUNK: usize = 256 * 1024;
/// So many chunks are read at a time: what is held besides the file itself stays small.
const AT_A_TIME: i64 = 4;

statements! {
    ADD = "insert into file_chunks (workspace_id, file_id, position, body) values ($1, $2, $3, $4)";
    SOME = "select body from file_chunks where workspace_id = $1 and file_id = $2 and position >= $3
        order by position limit $4";
    REMOVE = "delete from file_chunks where workspace_id = $1 and file_id = $2";
}

/// Keeps the bytes of a file.
pub fn add_bytes(conn: &mut Conn, workspace: WorkspaceId, file: FileId, bytes: &[u8]) -> Result<()> {
    for (position, chunk) in (0_i64..).zip(bytes.chunks(CHUNK)) {
        conn.execute(&ADD, values![workspace, file, position, chunk])?;
    }
    Ok(())
}

/// The bytes of a file, of which there are `size`.
///
/// # Errors
/// [`Error::NotFound`] where they were removed, or what the engine says.
pub fn bytes(conn: &mut Conn, workspace: WorkspaceId, file: FileId, size: i64) -> Result<Vec<u8>> {
    let whole = usize::try_from(size).unwrap_or(0);
    let mut bytes = Vec::with_capacity(whole);
    let mut position = 0_i64;
    loop {
        let rows = conn.all(&SOME, values![workspace, file, position, AT_A_TIME])?;
        if rows.is_empty() {
            break;
        }
        for row in rows {
            bytes.extend_from_slice(&row.get::<Vec<u8>>(0)?);
        }
        position += AT_A_TIME;
    }
    if bytes.len() == whole { Ok(bytes) } else { Err(Error::NotFound) }
}

pub(super) fn remove(conn: &mut Conn, workspace: WorkspaceId, file: FileId) -> Result<()> {
    conn.execute(&REMOVE, values![workspace, file]).map(drop)
}
