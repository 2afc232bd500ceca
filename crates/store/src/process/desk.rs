//! Which conversations lie on whose desk: those still ahead, and those that are over as long as nobody of their
//! side has said what happened. Derived from the conversations and kept beside them, so that a list of somebody's
//! own reads its page and nothing else, however many processes they run.

use crate::conn::Conn;
use crate::error::Result;
use crate::statement::statements;
use crate::value::{micros, values};
use jiff::Timestamp;
use ledger::conversation::Conversation;
use ledger::ids::ConversationId;
use ledger::process::Process;
use ledger::side::Side;
use std::collections::BTreeSet;
use uuid::Uuid;

statements! {
    ADD = "insert into desk (workspace_id, person_id, starts_at, process_id, conversation_id)
        values ($1, $2, $3, $4, $5)";
    REMOVE = "delete from desk where workspace_id = $1 and person_id = $2 and starts_at = $3
        and process_id = $4 and conversation_id = $5";
}

type Row = (Uuid, Timestamp, ConversationId);

/// Brings the desks in line with a process that was saved.
pub(super) fn save(conn: &mut Conn, before: Option<&Process>, after: &Process) -> Result<()> {
    let (old, new) = (before.map(rows).unwrap_or_default(), rows(after));
    for (person, starts_at, conversation) in old.difference(&new) {
        let row = values![after.workspace, *person, *starts_at, after.id, *conversation];
        conn.execute(&REMOVE, row)?;
    }
    for (person, starts_at, conversation) in new.difference(&old) {
        let row = values![after.workspace, *person, *starts_at, after.id, *conversation];
        conn.execute(&ADD, row)?;
    }
    Ok(())
}

fn rows(process: &Process) -> BTreeSet<Row> {
    let mut rows = BTreeSet::new();
    if process.ended.is_some() {
        return rows;
    }
    let open = |conversation: &&Conversation| conversation.stands() && conversation.accepted_at.is_none();
    for conversation in process.conversations.iter().filter(open) {
        let mut put = |person| rows.insert((person, micros(conversation.starts_at), conversation.id));
        if conversation.claim_of(Side::Candidate).is_none() {
            put(process.candidate.uuid());
        }
        if conversation.claim_of(Side::Company).is_none() {
            put(process.recruiter.uuid());
            for attendee in &conversation.attendees {
                put(attendee.member.uuid());
            }
        }
    }
    rows
}
