//! The processes of a person, across jobs and across the rows that were merged.

use crate::conn::Conn;
use crate::error::Result;
use crate::row::Row;
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;
use ledger::ids::{CandidateId, JobId, MemberId, ProcessId, WorkspaceId};
use ledger::process::Ending;

/// A process of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// Which.
    pub process: ProcessId,
    /// The row it is of.
    pub candidate: CandidateId,
    /// For which job.
    pub job: Option<JobId>,
    /// Its title.
    pub job_title: Option<String>,
    /// The stage it is in, or was in last.
    pub stage_name: Option<String>,
    /// Since when.
    pub opened_at: Timestamp,
    /// Until when.
    pub ended_at: Option<Timestamp>,
    /// How it ended, if it did.
    pub ended: Option<Ending>,
    /// The time of its last entry.
    pub latest_at: Timestamp,
}

statements! {
    OF_PERSON = "select p.id, p.candidate_id, p.job_id, jobs.title, stages.name, p.opened_at, p.ended_at,
            p.ended_how, p.latest_at
        from (
            select id from candidates where workspace_id = $1 and id = $2 union all
            select id from candidates where workspace_id = $1 and merged_into = $2
        ) as same cross join processes as p
            left join jobs on jobs.workspace_id = $1 and jobs.id = p.job_id
            left join stages on stages.workspace_id = $1 and stages.id = p.stage_id
        where p.workspace_id = $1 and p.candidate_id = same.id
            and (p.recruiter_id = $3 or p.hiring_manager_id = $3 or $3 is null)
        order by p.latest_at desc, p.id desc limit $4";
}

/// The processes of a person, the one in which something happened last first; those of that member only, where
/// one is named.
///
/// # Errors
/// Whatever the engine refuses.
pub fn of_person(
    conn: &mut Conn,
    workspace: WorkspaceId,
    person: CandidateId,
    only: Option<MemberId>,
    limit: u32,
) -> Result<Vec<Past>> {
    conn.all_of(&OF_PERSON, values![workspace, person, only, limit], |row: Row| {
        let mut row = row.reader();
        Ok(Past {
            process: row.next()?,
            candidate: row.next()?,
            job: row.next()?,
            job_title: row.next()?,
            stage_name: row.next()?,
            opened_at: row.next()?,
            ended_at: row.next()?,
            ended: row.maybe_code(Ending::from_code)?,
            latest_at: row.next()?,
        })
    })
}
