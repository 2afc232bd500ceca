//! Jobs, each with its plan of stages.

use crate::conn::Conn;
use crate::error::Result;
use crate::fold::fold;
use crate::row::Row;
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;
use ledger::conversation;
use ledger::ids::{JobId, MemberId, StageId, WorkspaceId};

/// Whether people can apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Being written.
    Draft,
    /// Looking for somebody.
    Open,
    /// Waiting; its promises have moved by an announced new date.
    Paused,
    /// Every opening has somebody.
    Filled,
    /// Ended without.
    Closed,
}

impl State {
    /// All of them, in the order in which a job goes through them.
    pub const ALL: [Self; 5] = [Self::Draft, Self::Open, Self::Paused, Self::Filled, Self::Closed];

    /// The word used in stores, addresses and the API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Open => "open",
            Self::Paused => "paused",
            Self::Filled => "filled",
            Self::Closed => "closed",
        }
    }

    /// Reads [`State::code`] back.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// A job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// Where.
    pub workspace_id: WorkspaceId,
    /// Which.
    pub id: JobId,
    /// What it is called.
    pub title: String,
    /// Who runs its processes.
    pub recruiter_id: MemberId,
    /// Who answers for it.
    pub hiring_manager_id: MemberId,
    /// Whether people can apply.
    pub state: State,
    /// Counts the changes of this row.
    pub version: i64,
    /// Since when.
    pub created_at: Timestamp,
}

/// One step of a job's plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// Which.
    pub id: StageId,
    /// What it is called.
    pub name: String,
    /// What it is for.
    pub purpose: String,
    /// Whom one meets there.
    pub whom: String,
    /// What the candidate can learn there.
    pub learns: String,
    /// What its conversation is.
    pub conversation_kind: conversation::Kind,
    /// Business days to the answer after it.
    pub days_to_answer: u32,
}

statements! {
    CREATE = "insert into jobs (workspace_id, id, title, title_folded, recruiter_id, hiring_manager_id,
            state, version, created_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    LOAD = "select workspace_id, id, title, recruiter_id, hiring_manager_id, state, version, created_at
        from jobs where workspace_id = $1 and id = $2";
    NEWEST = "select workspace_id, id, title, recruiter_id, hiring_manager_id, state, version, created_at
        from jobs where workspace_id = $1 and (created_at, id) < ($2, $3)
        order by created_at desc, id desc limit $4";
    OF_MEMBER = "select workspace_id, id, title, recruiter_id, hiring_manager_id, state, version, created_at
        from jobs where workspace_id = $1 and (recruiter_id = $2 or hiring_manager_id = $2)
        order by created_at, id";
    SAVE = "update jobs set title = $4, title_folded = $5, recruiter_id = $6, hiring_manager_id = $7,
            state = $8, version = version + 1
        where workspace_id = $1 and id = $2 and version = $3";
    ADD_STAGE = "insert into stages (workspace_id, job_id, id, position, name, purpose, whom, learns,
            conversation_kind, days_to_answer)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    REMOVE_STAGES = "delete from stages where workspace_id = $1 and job_id = $2";
    STAGES = "select id, name, purpose, whom, learns, conversation_kind, days_to_answer
        from stages where workspace_id = $1 and job_id = $2 order by position";
}

/// Keeps a new job.
pub fn create(conn: &mut Conn, job: &Job) -> Result<()> {
    conn.execute(
        &CREATE,
        values![
            job.workspace_id,
            job.id,
            &job.title,
            fold(&job.title),
            job.recruiter_id,
            job.hiring_manager_id,
            job.state.code(),
            job.version,
            job.created_at,
        ],
    )?;
    Ok(())
}

/// The job of that id.
pub fn load(conn: &mut Conn, workspace: WorkspaceId, id: JobId) -> Result<Job> {
    conn.one_of(&LOAD, values![workspace, id], read)
}

/// Jobs, the newest first, after the last one of the page before.
pub fn newest(conn: &mut Conn, workspace: WorkspaceId, after: Option<&Job>, limit: u32) -> Result<Vec<Job>> {
    let (at, id) = after
        .map_or_else(|| (Timestamp::MAX, JobId::new(uuid::Uuid::max())), |last| (last.created_at, last.id));
    conn.all_of(&NEWEST, values![workspace, at, id, limit], read)
}

/// The jobs a member runs or answers for.
pub fn of_member(conn: &mut Conn, workspace: WorkspaceId, member: MemberId) -> Result<Vec<Job>> {
    conn.all_of(&OF_MEMBER, values![workspace, member], read)
}

/// Saves a job as loaded and then changed.
pub fn save(conn: &mut Conn, job: &Job) -> Result<()> {
    conn.update(
        &SAVE,
        values![
            job.workspace_id,
            job.id,
            job.version,
            &job.title,
            fold(&job.title),
            job.recruiter_id,
            job.hiring_manager_id,
            job.state.code(),
        ],
    )
}

/// Sets the whole plan, in order. A stage that goes on keeps its id.
pub fn plan(conn: &mut Conn, workspace: WorkspaceId, job: JobId, stages: &[Stage]) -> Result<()> {
    conn.execute(&REMOVE_STAGES, values![workspace, job])?;
    for (position, stage) in (0_i64..).zip(stages) {
        conn.execute(
            &ADD_STAGE,
            values![
                workspace,
                job,
                stage.id,
                position,
                &stage.name,
                &stage.purpose,
                &stage.whom,
                &stage.learns,
                stage.conversation_kind.code(),
                stage.days_to_answer,
            ],
        )?;
    }
    Ok(())
}

/// The plan of a job, in order.
pub fn stages(conn: &mut Conn, workspace: WorkspaceId, job: JobId) -> Result<Vec<Stage>> {
    conn.all_of(&STAGES, values![workspace, job], |row| {
        let mut row = row.reader();
        Ok(Stage {
            id: row.next()?,
            name: row.next()?,
            purpose: row.next()?,
            whom: row.next()?,
            learns: row.next()?,
            conversation_kind: row.code(conversation::Kind::from_code)?,
            days_to_answer: row.next()?,
        })
    })
}

fn read(row: Row) -> Result<Job> {
    let mut row = row.reader();
    Ok(Job {
        workspace_id: row.next()?,
        id: row.next()?,
        title: row.next()?,
        recruiter_id: row.next()?,
        hiring_manager_id: row.next()?,
        state: row.code(State::from_code)?,
        version: row.next()?,
        created_at: row.next()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Error, samples, testing};

    #[test]
    fn jobs_come_newest_first_page_by_page() {
        testing::each_engine(|db| {
            let house = samples::house(db);
            for number in 2..=3 {
                db.write(|conn| create(conn, &samples::job(&house, number))).unwrap();
            }
            let page =
                |after: Option<&Job>| db.read(|conn| newest(conn, house.workspace.id, after, 2)).unwrap();
            let first = page(None);
            assert_eq!(first, [samples::job(&house, 3), samples::job(&house, 2)]);
            assert_eq!(page(first.last()), [house.job]);
        });
    }

    #[test]
    fn a_job_is_saved_where_its_version_matches() {
        testing::each_engine(|db| {
            let house = samples::house(db);
            let closed = Job { state: State::Closed, ..house.job.clone() };
            db.write(|conn| save(conn, &closed)).unwrap();
            assert_eq!(db.write(|conn| save(conn, &house.job)), Err(Error::Stale));
            let now = db.read(|conn| load(conn, house.workspace.id, house.job.id)).unwrap();
            assert_eq!((now.state, now.version), (State::Closed, house.job.version + 1));
        });
    }

    #[test]
    fn a_plan_is_set_whole_and_keeps_its_order() {
        testing::each_engine(|db| {
            let house = samples::house(db);
            let stage = |number: u128, name: &str| Stage {
                id: StageId::new(uuid::Uuid::from_u128(number)),
                name: name.to_owned(),
                purpose: "what it is for".to_owned(),
                whom: "the recruiter".to_owned(),
                learns: "the range".to_owned(),
                conversation_kind: conversation::Kind::Screening,
                days_to_answer: 3,
            };
            let (first, second) = (stage(9, "Screening"), stage(1, "Interview"));
            let set = |stages: &[Stage]| {
                db.write(|conn| plan(conn, house.workspace.id, house.job.id, stages)).unwrap();
                db.read(|conn| stages_of(conn, &house)).unwrap()
            };
            assert_eq!(set(&[first.clone(), second.clone()]), [first.clone(), second.clone()]);
            assert_eq!(set(&[second.clone(), first.clone()]), [second, first]);
        });
    }

    fn stages_of(conn: &mut Conn, house: &samples::House) -> Result<Vec<Stage>> {
        stages(conn, house.workspace.id, house.job.id)
    }
}
