//! The ledger itself: entries in order, append-only, chained by hash.

use super::columns::id_of_person;
use crate::conn::Conn;
use crate::error::{Error, Result};
use crate::row::Row;
use crate::statement::statements;
use crate::value::values;
use ledger::chain::Link;
use ledger::event::Entry;
use ledger::ids::{ProcessId, WorkspaceId};
use ledger::process::Process;

statements! {
    ADD = "insert into events (workspace_id, process_id, seq, at, side, person_id, kind, body, previous, hash)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    LATEST = "update processes set latest_at = $3 where workspace_id = $1 and id = $2";
    ALL = "select seq, body, previous, hash from events
        where workspace_id = $1 and process_id = $2 order by seq";
    ONE = "select seq, body, previous, hash from events
        where workspace_id = $1 and process_id = $2 and seq = $3";
}

/// Appends entries with their links to the ledger of a process.
pub fn append(conn: &mut Conn, process: &Process, entries: &[Entry], links: &[Link]) -> Result<()> {
    if entries.len() != links.len() {
        return Err(Error::Unstorable("entries and links do not belong together"));
    }
    for (entry, link) in entries.iter().zip(links) {
        let person = entry.by.person();
        conn.execute(
            &ADD,
            values![
                process.workspace,
                process.id,
                link.seq,
                entry.at,
                person.map(|person| person.side().code()),
                person.map(id_of_person),
                entry.event.code(),
                &link.body,
                &link.previous,
                &link.hash,
            ],
        )?;
    }
    // Lists are in the order of this time, and both sides read them.
    if let Some(last) = entries.iter().rfind(|entry| process.tells_both(&entry.event)) {
        conn.execute(&LATEST, values![process.workspace, process.id, last.at])?;
    }
    Ok(())
}

/// The whole ledger of a process, in order.
pub fn entries(conn: &mut Conn, workspace: WorkspaceId, process: ProcessId) -> Result<Vec<(Entry, Link)>> {
    conn.all_of(&ALL, values![workspace, process], read)
}

/// One entry of the ledger of a process.
pub fn entry(conn: &mut Conn, workspace: WorkspaceId, process: ProcessId, seq: i64) -> Result<(Entry, Link)> {
    conn.one_of(&ONE, values![workspace, process, seq], read)
}

fn read(row: Row) -> Result<(Entry, Link)> {
    let mut row = row.reader();
    let link = Link { seq: row.next()?, body: row.next()?, previous: row.next()?, hash: row.next()? };
    // The message of the parser could repeat a value of the row.
    let entry = serde_json::from_str(&link.body).map_err(|_| Error::Column {
        index: 1,
        problem: format!("holds an entry (number {}) that this version cannot read", link.seq),
    })?;
    Ok((entry, link))
}
