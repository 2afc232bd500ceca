//! What was seen of a candidate in all of their processes, for the search: a candidate is found by evidence.

use crate::conn::Conn;
use crate::error::{Error, Result};
use crate::statement::statements;
use crate::value::values;
use ledger::evidence::Evidence;
use ledger::ids::{CandidateId, TextId, WorkspaceId};
use std::collections::HashMap;

statements! {
    PIECES = "select parts.body from processes
        join parts on parts.workspace_id = processes.workspace_id and parts.process_id = processes.id
            and parts.noun = 'evidence'
        where processes.workspace_id = $1 and processes.candidate_id = $2
        order by processes.latest_at desc, processes.id desc, parts.position desc limit 500";
    BODIES = "select texts.id, texts.body from processes
        join texts on texts.workspace_id = processes.workspace_id and texts.process_id = processes.id
        where processes.workspace_id = $1 and processes.candidate_id = $2 and texts.body is not null";
}

/// The words of the evidence that still holds, the newest first.
pub fn evidence_of_candidate(
    conn: &mut Conn,
    workspace: WorkspaceId,
    candidate: CandidateId,
) -> Result<Vec<String>> {
    let pieces = conn.all_of(&PIECES, values![workspace, candidate], |row| {
        let body: String = row.get(0)?;
        serde_json::from_str::<Evidence>(&body)
            .map_err(|_| Error::Unstorable("a part of a process cannot be read"))
    })?;
    let mut bodies: HashMap<TextId, String> = conn
        .all_of(&BODIES, values![workspace, candidate], |row| Ok((row.get(0)?, row.get(1)?)))?
        .into_iter()
        .collect();
    let holds = pieces.into_iter().filter(|piece| piece.withdrawn_at.is_none());
    Ok(holds.filter_map(|piece| bodies.remove(&piece.words.id)).collect())
}
