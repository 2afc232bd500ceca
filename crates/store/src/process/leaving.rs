//! What somebody still has open, for when they leave: each of it needs somebody who takes over. What they owe an
//! answer to as a conduct report is no part of what others are shown of it.

use crate::conn::Conn;
use crate::error::Result;
use crate::statement::statements;
use crate::value::values;
use ledger::ids::{MemberId, ProcessId, WorkspaceId};
use std::collections::BTreeSet;
use std::collections::HashMap;

/// How much a member still has open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OpenOf {
    /// Running processes they run.
    pub runs: i64,
    /// Running processes whose job they answer for.
    pub answers_for: i64,
    /// Promises they owe and somebody waits for.
    pub promises: i64,
    /// Conversations ahead that they attend.
    pub conversations: i64,
}

impl OpenOf {
    /// Whether somebody must take over before they leave.
    #[must_use]
    pub fn is_nothing(self) -> bool {
        self == Self::default()
    }
}

statements! {
    COUNT = "select
        (select count(*) from processes where workspace_id = $1 and recruiter_id = $2 and ended_at is null),
        (select count(*) from processes where workspace_id = $1 and hiring_manager_id = $2 and ended_at is null),
        (select count(*) from promises where workspace_id = $1 and owed_by = $2 and owing = 'company'
            and state in ('open', 'broken') and delivered_at is null and about <> 'report'),
        (select count(*) from attendees
            join conversations on conversations.workspace_id = attendees.workspace_id
                and conversations.process_id = attendees.process_id
                and conversations.id = attendees.conversation_id
            join processes on processes.workspace_id = attendees.workspace_id
                and processes.id = attendees.process_id
            where attendees.workspace_id = $1 and attendees.member_id = $2 and ended_at is null
                and cancelled_at is null and asked_at is null and not exists (
                    select 1 from claims where claims.workspace_id = $1
                        and claims.process_id = conversations.process_id
                        and claims.conversation_id = conversations.id))";
    // Not `union`: to merge the parts in order, SQLite would read each along the key of its table.
    WHERE = "select id from processes where workspace_id = $1 and recruiter_id = $2 and ended_at is null
        union all select id from processes
            where workspace_id = $1 and hiring_manager_id = $2 and ended_at is null
        union all select process_id from promises where workspace_id = $1 and owed_by = $2 and owing = 'company'
            and state in ('open', 'broken') and delivered_at is null and about <> 'report'
        union all select attendees.process_id from attendees
            join conversations on conversations.workspace_id = attendees.workspace_id
                and conversations.process_id = attendees.process_id
                and conversations.id = attendees.conversation_id
            join processes on processes.workspace_id = attendees.workspace_id
                and processes.id = attendees.process_id
            where attendees.workspace_id = $1 and attendees.member_id = $2 and ended_at is null
                and cancelled_at is null and asked_at is null and not exists (
                    select 1 from claims where claims.workspace_id = $1
                        and claims.process_id = conversations.process_id
                        and claims.conversation_id = conversations.id)";
    REPORTED = "select process_id from promises where workspace_id = $1 and owed_by = $2 and owing = 'company'
            and state in ('open', 'broken') and delivered_at is null and about = 'report'";
    OWED_OPENLY = "select owed_by, count(*) from promises where workspace_id = $1 and owing = 'company'
            and state in ('open', 'broken') and delivered_at is null and about <> 'report'
        group by owed_by";
}

/// How much a member still has open.
pub fn open_of_member(conn: &mut Conn, workspace: WorkspaceId, member: MemberId) -> Result<OpenOf> {
    conn.one_of(&COUNT, values![workspace, member], |row| {
        Ok(OpenOf {
            runs: row.get(0)?,
            answers_for: row.get(1)?,
            promises: row.get(2)?,
            conversations: row.get(3)?,
        })
    })
}

/// The processes in which a member still has something open that others may know of.
pub fn processes_of_member(
    conn: &mut Conn,
    workspace: WorkspaceId,
    member: MemberId,
) -> Result<Vec<ProcessId>> {
    let found: BTreeSet<ProcessId> =
        conn.all(&WHERE, values![workspace, member])?.iter().map(|row| row.get(0)).collect::<Result<_>>()?;
    Ok(found.into_iter().collect())
}

/// The processes in which a member still has a conduct report to answer: for handing it on unseen, not for showing.
pub fn reported_to_member(
    conn: &mut Conn,
    workspace: WorkspaceId,
    member: MemberId,
) -> Result<Vec<ProcessId>> {
    let found: BTreeSet<ProcessId> = conn
        .all(&REPORTED, values![workspace, member])?
        .iter()
        .map(|row| row.get(0))
        .collect::<Result<_>>()?;
    Ok(found.into_iter().collect())
}

/// How many promises each member owes that somebody waits for, conduct reports aside; who owes none is left out.
pub fn owed_openly(conn: &mut Conn, workspace: WorkspaceId) -> Result<HashMap<MemberId, i64>> {
    let rows = conn.all_of(&OWED_OPENLY, values![workspace], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.into_iter().collect())
}
