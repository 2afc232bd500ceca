//! What interviewers rated, across processes: the scorecards' observed levels as plain rows, for what is said about
//! raters and kits. Who may see what is made of them is `act`'s to say.

use crate::conn::Conn;
use crate::error::{Error, Result};
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;
use ledger::ids::{CandidateId, ConversationId, CriterionId, JobId, MemberId, ProcessId, WorkspaceId};

/// One observed level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rating {
    /// In which process.
    pub process: ProcessId,
    /// In which conversation.
    pub conversation: ConversationId,
    /// Who rated.
    pub member: MemberId,
    /// What was looked at.
    pub criterion: CriterionId,
    /// Who was rated; when read, aliases are taken together.
    pub candidate: CandidateId,
    /// For which job.
    pub job: JobId,
    /// In which kind of conversation, as its code.
    pub kind: String,
    /// From 1 to 5.
    pub level: u8,
    /// When.
    pub at: Timestamp,
}

statements! {
    ADD = "insert into ratings (workspace_id, process_id, conversation_id, member_id, criterion_id, candidate_id,
            job_id, kind, level, at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        on conflict (workspace_id, process_id, conversation_id, member_id, criterion_id) do nothing";
    ALL = "select r.process_id, r.conversation_id, r.member_id, r.criterion_id, coalesce(c.merged_into, c.id),
            r.job_id, r.kind, r.level, r.at
        from ratings as r join candidates as c on c.workspace_id = r.workspace_id and c.id = r.candidate_id
            join processes as p on p.workspace_id = r.workspace_id and p.id = r.process_id
        where r.workspace_id = $1 and p.ended_at is not null
        order by r.at, r.process_id, r.conversation_id, r.member_id, r.criterion_id";
    // The first mark stays: many scorecards in a row put nothing off.
    MARK = "insert into ratings_due (workspace_id, due_at) values ($1, $2) on conflict (workspace_id) do nothing";
    DUE = "select workspace_id from ratings_due where due_at <= $1 order by due_at limit $2";
    DONE = "delete from ratings_due where workspace_id = $1";
}

/// Enters what a scorecard rated.
pub fn add(conn: &mut Conn, workspace: WorkspaceId, ratings: &[Rating]) -> Result<()> {
    for rating in ratings {
        let row = values![
            workspace,
            rating.process,
            rating.conversation,
            rating.member,
            rating.criterion,
            rating.candidate,
            rating.job,
            rating.kind.as_str(),
            i64::from(rating.level),
            rating.at,
        ];
        conn.execute(&ADD, row)?;
    }
    Ok(())
}

/// Everything that was rated in the processes of a workspace that have ended, in order of time: whoever saw a figure
/// before and after would otherwise read a colleague's scorecard before sending their own.
pub fn all(conn: &mut Conn, workspace: WorkspaceId) -> Result<Vec<Rating>> {
    conn.all_of(&ALL, values![workspace], |row| {
        let mut row = row.reader();
        Ok(Rating {
            process: row.next()?,
            conversation: row.next()?,
            member: row.next()?,
            criterion: row.next()?,
            candidate: row.next()?,
            job: row.next()?,
            kind: row.next()?,
            level: u8::try_from(row.next::<i64>()?).map_err(|_| Error::Unstorable("a level that is none"))?,
            at: row.next()?,
        })
    })
}

/// Remembers that the figures of a workspace are to be made anew, from then on.
pub fn mark(conn: &mut Conn, workspace: WorkspaceId, due_at: Timestamp) -> Result<()> {
    conn.execute(&MARK, values![workspace, due_at]).map(drop)
}

/// The workspaces whose figures are to be made anew.
pub fn due(conn: &mut Conn, now: Timestamp, limit: u32) -> Result<Vec<WorkspaceId>> {
    conn.all_of(&DUE, values![now, limit], |row| row.get(0))
}

/// They are about to be.
pub fn done(conn: &mut Conn, workspace: WorkspaceId) -> Result<()> {
    conn.execute(&DONE, values![workspace]).map(drop)
}
