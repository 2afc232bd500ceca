//! Roles, specs, decisions and views of a process: one row each, the state as JSON. They are read and written
//! with their process and stand in no list across processes; see docs/decisions/0014-parts.md.

use super::columns::{changed, position};
use crate::conn::Conn;
use crate::error::{Error, Result};
use crate::statement::statements;
use crate::value::values;
use ledger::ids::{ProcessId, WorkspaceId};
use ledger::process::Process;
use serde::{Serialize, de::DeserializeOwned};

statements! {
    LOAD = "select noun, body from parts where workspace_id = $1 and process_id = $2 order by noun, position";
    SET = "insert into parts (workspace_id, process_id, noun, position, body) values ($1, $2, $3, $4, $5)
        on conflict (workspace_id, process_id, noun, position) do update set body = excluded.body";
}

// One line per noun: its word in the table, and its list in the process.
macro_rules! nouns {
    ($($noun:literal => $list:ident),+ $(,)?) => {
        /// Reads them all into a process.
        pub(super) fn load(conn: &mut Conn, process: &mut Process) -> Result<()> {
            for row in conn.all(&LOAD, values![process.workspace, process.id])? {
                let (noun, body): (String, String) = (row.get(0)?, row.get(1)?);
                match noun.as_str() {
                    $($noun => process.$list.push(read(&body)?),)+
                    _ => return Err(Error::Unstorable("a process holds something this version does not know")),
                }
            }
            Ok(())
        }

        /// Writes what is new or has changed.
        pub(super) fn save(conn: &mut Conn, before: Option<&Process>, after: &Process) -> Result<()> {
            let whose = (after.workspace, after.id);
            $(set(conn, whose, $noun, before.map_or(&[], |before| &before.$list), &after.$list)?;)+
            Ok(())
        }
    };
}

nouns! {
    "spec" => specs,
    "past_job" => past_jobs,
    "proposal" => proposals,
    "evidence" => evidence,
    "decline" => declines,
    "offer" => offers,
    "report" => reports,
    "interest" => interests,
    "exchange" => exchanges,
    "kind_change" => kind_changes,
    "brief" => briefs,
    "route" => routes,
    "advance" => advances,
    "scorecard" => scorecards,
    "self_view" => self_views,
    "mirror" => mirrors,
    "debrief" => debriefs,
}

fn set<T: PartialEq + Serialize>(
    conn: &mut Conn,
    (workspace, process): (WorkspaceId, ProcessId),
    noun: &str,
    before: &[T],
    after: &[T],
) -> Result<()> {
    for (index, item, _) in changed(before, after) {
        let body = serde_json::to_string(item).map_err(|_| Error::Unstorable("a part that is no JSON"))?;
        conn.execute(&SET, values![workspace, process, noun, position(index)?, body])?;
    }
    Ok(())
}

fn read<T: DeserializeOwned>(body: &str) -> Result<T> {
    serde_json::from_str(body).map_err(|_| Error::Unstorable("a part of a process cannot be read"))
}
