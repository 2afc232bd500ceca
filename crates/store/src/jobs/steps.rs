//! What was done with a job as a whole, by whom and why: opened, paused, filled, closed, opened again.

use crate::conn::Conn;
use crate::error::Result;
use crate::statement::statements;
use crate::value::values;
use jiff::{Timestamp, civil::Date};
use ledger::ids::{JobId, MemberId, WorkspaceId};
use ledger::job::step;

/// A step that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Which.
    pub step: step::Kind,
    /// The day on which the job is to go on, where it was paused.
    pub until: Option<Date>,
    /// Why; may be empty.
    pub reason: String,
    /// Who did it.
    pub by: MemberId,
    /// When.
    pub at: Timestamp,
}

statements! {
    ADD = "insert into job_steps (workspace_id, job_id, position, step, until, reason, by_id, at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    NEXT = "select coalesce(max(position), 0) + 1 from job_steps where workspace_id = $1 and job_id = $2";
    STEPS = "select step, until, reason, by_id, at from job_steps
        where workspace_id = $1 and job_id = $2 order by position desc limit $3";
}

/// Keeps a step. The job's row, saved in the same transaction, refuses two at a time.
pub fn add_step(conn: &mut Conn, workspace: WorkspaceId, job: JobId, taken: &Taken) -> Result<()> {
    let Taken { step, until, reason, by, at } = taken;
    let position: i64 = conn.one_of(&NEXT, values![workspace, job], |row| row.get(0))?;
    conn.execute(&ADD, values![workspace, job, position, step.code(), *until, reason, *by, *at]).map(drop)
}

/// The latest steps of a job, the newest first.
pub fn steps(conn: &mut Conn, workspace: WorkspaceId, job: JobId, limit: u32) -> Result<Vec<Taken>> {
    conn.all_of(&STEPS, values![workspace, job, limit], |row| {
        let mut row = row.reader();
        Ok(Taken {
            step: row.code(step::Kind::from_code)?,
            until: row.next()?,
            reason: row.next()?,
            by: row.next()?,
            at: row.next()?,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{samples, testing};
    use jiff::civil::date;

    #[test]
    fn steps_come_back_the_newest_first() {
        testing::each_engine(|db| {
            let house = samples::house(db);
            let taken = |step, until, time| Taken {
                step,
                until,
                reason: "the budget".to_owned(),
                by: house.recruiter.id,
                at: samples::at(time),
            };
            let pause = taken(step::Kind::Pause, Some(date(2026, 12, 9)), "07:00");
            let reopen = taken(step::Kind::Reopen, None, "08:00");
            db.write(|conn| {
                add_step(conn, house.workspace.id, house.job.id, &pause)?;
                add_step(conn, house.workspace.id, house.job.id, &reopen)
            })
            .unwrap();
            let kept = |limit| db.read(|conn| steps(conn, house.workspace.id, house.job.id, limit)).unwrap();
            assert_eq!(kept(9), [reopen.clone(), pause]);
            assert_eq!(kept(1), [reopen]);
        });
    }
}
