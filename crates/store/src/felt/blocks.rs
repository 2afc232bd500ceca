//! The blocks in which answers are released. Written once, whole; nothing changes or removes one.

use super::responses;
use crate::conn::Conn;
use crate::error::{Error, Result};
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;
use ledger::ids::{ConversationId, ProcessId, WorkspaceId};
use serde::{Deserialize, Serialize};

/// Something that all answers of a block have in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Common {
    /// By what, as its code: `member`, `team`, `job`, `stage`.
    pub dimension: String,
    /// Which: its id.
    pub id: String,
}

/// A block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Released {
    /// Its number, from 0.
    pub number: i64,
    /// When it was closed.
    pub closed_at: Timestamp,
    /// What its answers have in common.
    pub common: Vec<Common>,
    /// Its sums, as JSON of the room `measure`.
    pub tallies: String,
}

statements! {
    LIST = "select number, closed_at, common, tallies from felt_blocks where workspace_id = $1 order by number";
    ADD = "insert into felt_blocks (workspace_id, number, closed_at, common, tallies) values ($1, $2, $3, $4, $5)
        on conflict (workspace_id, number) do nothing";
}

/// The blocks of a workspace, in their order.
pub fn blocks(conn: &mut Conn, workspace: WorkspaceId) -> Result<Vec<Released>> {
    conn.all_of(&LIST, values![workspace], |row| {
        let common: String = row.get(2)?;
        Ok(Released {
            number: row.get(0)?,
            closed_at: row.get(1)?,
            common: serde_json::from_str(&common)
                .map_err(|_| Error::Unstorable("what a block has in common cannot be read"))?,
            tallies: row.get(3)?,
        })
    })
}

/// Closes a block with these answers.
///
/// # Errors
/// [`Error::Stale`] where another worker closed one of that number, or with one of the answers, meanwhile.
pub fn add_block(
    conn: &mut Conn,
    workspace: WorkspaceId,
    block: &Released,
    members: &[(ProcessId, ConversationId)],
) -> Result<()> {
    let common = serde_json::to_string(&block.common)
        .map_err(|_| Error::Unstorable("what a block has in common is no JSON"))?;
    let row = values![workspace, block.number, block.closed_at, common, block.tallies.as_str()];
    if conn.execute(&ADD, row)? == 0 {
        return Err(Error::Stale);
    }
    for member in members {
        responses::mark(conn, workspace, *member, block.number)?;
    }
    Ok(())
}
