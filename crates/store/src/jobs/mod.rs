//! Jobs: who runs them, what they are now, what they ask for in numbered versions, and their plans.
//!
//! One file per table; the functions are named here, so that a caller says `jobs::load`.

pub(crate) mod facts;
pub(crate) mod kits;
pub(crate) mod specs;
pub(crate) mod stages;
pub(crate) mod steps;

pub use facts::facts;
pub use kits::{NamedCriterion, criteria_named, first_measured, freeze_kit, kits, remove_kit, save_kit};
pub use specs::{Version, add_spec, known_requirements, replace_draft, spec, versions};
pub use stages::{Named, Stage, named, plan, stages};
pub use steps::{Taken, add_step, steps};

use crate::conn::Conn;
use crate::error::Result;
use crate::fold::fold;
use crate::row::Row;
use crate::statement::Statement;
use crate::value::{Value, values};
use jiff::{Timestamp, civil::Date};
use ledger::ids::{JobId, MemberId, WorkspaceId};
use ledger::job::{State, Visibility};

/// What a posting says beside the spec.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// The benefits: leave, health, pension. May be empty.
    pub benefits: String,
    /// The collective agreement that sets the pay, or that there is none. May be empty.
    pub agreement: String,
    /// The last day on which one may apply, where there is one.
    pub apply_by: Option<Date>,
}

/// A job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// Where.
    pub workspace_id: WorkspaceId,
    /// Which.
    pub id: JobId,
    /// Its word in public addresses; it stays when the title changes.
    pub slug: String,
    /// What it is called: the title of its current spec version.
    pub title: String,
    /// Who runs its processes.
    pub recruiter_id: MemberId,
    /// Who answers for it.
    pub hiring_manager_id: MemberId,
    /// Whether people can apply and be met.
    pub state: State,
    /// The number of its current spec version.
    pub spec_version: i64,
    /// How many people are sought.
    pub openings: i64,
    /// How many of them were found.
    pub hired: i64,
    /// Whether public pages show it.
    pub visibility: Visibility,
    /// Under whose law it is offered: the code of a profile.
    pub jurisdiction: String,
    /// What the posting says beside the spec.
    pub terms: Terms,
    /// The day on which it is to go on, while it is paused.
    pub paused_until: Option<Date>,
    /// Counts the changes of this row.
    pub version: i64,
    /// Since when.
    pub created_at: Timestamp,
}

impl Job {
    /// Its place in lists by age.
    #[must_use]
    pub const fn place(&self) -> (Timestamp, JobId) {
        (self.created_at, self.id)
    }

    /// How many openings are still without somebody.
    #[must_use]
    pub const fn free_openings(&self) -> i64 {
        if self.openings > self.hired { self.openings - self.hired } else { 0 }
    }

    /// Whether public pages show it: it is open, and meant for everybody.
    #[must_use]
    pub fn is_public(&self) -> bool {
        self.state == State::Open && self.visibility == Visibility::Public
    }

    /// Whether one may apply for it on that day of the organisation.
    #[must_use]
    pub fn takes_applications(&self, today: Date) -> bool {
        self.state == State::Open && self.terms.apply_by.is_none_or(|last| today <= last)
    }
}

/// The columns of a job, in the order in which they are read.
macro_rules! jobs_where {
    ($rest:literal) => {
        concat!(
            "select workspace_id, id, slug, title, recruiter_id, hiring_manager_id, state, spec_version, openings,
                hired, visibility, jurisdiction, benefits, agreement, apply_by, paused_until, version, created_at
            from jobs where workspace_id = $1 and ",
            $rest
        )
    };
}

static LOAD: Statement = Statement::new("store::jobs::LOAD", &[jobs_where!("id = $2")]);
static BY_SLUG: Statement = Statement::new("store::jobs::BY_SLUG", &[jobs_where!("slug = $2")]);
static NEWEST: Statement = Statement::new(
    "store::jobs::NEWEST",
    &[jobs_where!("(created_at, id) < ($2, $3) order by created_at desc, id desc limit $4")],
);
static NEWEST_IN_STATE: Statement = Statement::new(
    "store::jobs::NEWEST_IN_STATE",
    &[jobs_where!("state = $5 and (created_at, id) < ($2, $3) order by created_at desc, id desc limit $4")],
);
static OF_MEMBER: Statement = Statement::new(
    "store::jobs::OF_MEMBER",
    &[jobs_where!("(recruiter_id = $2 or hiring_manager_id = $2) order by created_at, id")],
);
static CREATE: Statement = Statement::new(
    "store::jobs::CREATE",
    &["insert into jobs (workspace_id, id, slug, title, title_folded, recruiter_id, hiring_manager_id, state,
            spec_version, openings, hired, visibility, jurisdiction, benefits, agreement, apply_by, paused_until,
            version, created_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)"],
);
static SOME: Statement = Statement::new(
    "store::jobs::SOME",
    &[jobs_where!("id in ($2, $3, $4, $5, $6, $7, $8, $9) order by created_at desc, id desc")],
);
static SAVE: Statement = Statement::new(
    "store::jobs::SAVE",
    &["update jobs set title = $4, title_folded = $5, recruiter_id = $6, hiring_manager_id = $7,
            state = $8, spec_version = $9, openings = $10, hired = $11, visibility = $12, jurisdiction = $13,
            benefits = $14, agreement = $15, apply_by = $16, paused_until = $17, version = version + 1
        where workspace_id = $1 and id = $2 and version = $3"],
);
#[cfg(test)]
pub(crate) static STATEMENTS: &[&Statement] =
    &[&LOAD, &BY_SLUG, &NEWEST, &NEWEST_IN_STATE, &OF_MEMBER, &SOME, &CREATE, &SAVE];

/// Keeps a new job.
pub fn create(conn: &mut Conn, job: &Job) -> Result<()> {
    conn.execute(
        &CREATE,
        values![
            job.workspace_id,
            job.id,
            &job.slug,
            &job.title,
            fold(&job.title),
            job.recruiter_id,
            job.hiring_manager_id,
            job.state.code(),
            job.spec_version,
            job.openings,
            job.hired,
            job.visibility.code(),
            &job.jurisdiction,
            &job.terms.benefits,
            &job.terms.agreement,
            job.terms.apply_by,
            job.paused_until,
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

/// The job of that word in a public address, if there is one.
pub fn by_slug(conn: &mut Conn, workspace: WorkspaceId, slug: &str) -> Result<Option<Job>> {
    conn.maybe_of(&BY_SLUG, values![workspace, slug], read)
}

/// Jobs, of that state or of any, the newest first, after the last one of the page before ([`Job::place`]).
pub fn newest(
    conn: &mut Conn,
    workspace: WorkspaceId,
    state: Option<State>,
    after: Option<(Timestamp, JobId)>,
    limit: u32,
) -> Result<Vec<Job>> {
    let (at, id) = after.unwrap_or((Timestamp::MAX, JobId::new(uuid::Uuid::max())));
    match state {
        Some(state) => conn.all_of(&NEWEST_IN_STATE, values![workspace, at, id, limit, state.code()], read),
        None => conn.all_of(&NEWEST, values![workspace, at, id, limit], read),
    }
}

/// The jobs a member runs or answers for.
pub fn of_member(conn: &mut Conn, workspace: WorkspaceId, member: MemberId) -> Result<Vec<Job>> {
    conn.all_of(&OF_MEMBER, values![workspace, member], read)
}

// As many as `SOME` has places for.
const AT_ONCE: usize = 8;

/// These jobs; those of elsewhere are not among them.
pub fn some(conn: &mut Conn, workspace: WorkspaceId, ids: &[JobId]) -> Result<Vec<Job>> {
    let mut found = Vec::with_capacity(ids.len());
    for ids in ids.chunks(AT_ONCE) {
        // Places left over repeat the first: one text for any number.
        let place = |n: usize| ids.get(n).or(ids.first()).map(|id| id.uuid());
        let places = (0..AT_ONCE).map(|n| Value::from(place(n)));
        let values: Vec<Value<'_>> = std::iter::once(Value::from(workspace)).chain(places).collect();
        found.extend(conn.all_of(&SOME, &values, read)?);
    }
    Ok(found)
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
            job.spec_version,
            job.openings,
            job.hired,
            job.visibility.code(),
            &job.jurisdiction,
            &job.terms.benefits,
            &job.terms.agreement,
            job.terms.apply_by,
            job.paused_until,
        ],
    )
}

fn read(row: Row) -> Result<Job> {
    let mut row = row.reader();
    Ok(Job {
        workspace_id: row.next()?,
        id: row.next()?,
        slug: row.next()?,
        title: row.next()?,
        recruiter_id: row.next()?,
        hiring_manager_id: row.next()?,
        state: row.code(State::from_code)?,
        spec_version: row.next()?,
        openings: row.next()?,
        hired: row.next()?,
        visibility: row.code(Visibility::from_code)?,
        jurisdiction: row.next()?,
        terms: Terms { benefits: row.next()?, agreement: row.next()?, apply_by: row.next()? },
        paused_until: row.next()?,
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
            let page = |after: Option<&Job>| {
                db.read(|conn| newest(conn, house.workspace.id, None, after.map(Job::place), 2)).unwrap()
            };
            let first = page(None);
            assert_eq!(first, [samples::job(&house, 3), samples::job(&house, 2)]);
            assert_eq!(page(first.last()), [house.job]);
        });
    }

    #[test]
    fn some_jobs_are_found_among_many_and_none_of_elsewhere() {
        testing::each_engine(|db| {
            let house = samples::house(db);
            let known = house.job.id;
            let strangers = (100..120).map(|n| JobId::new(uuid::Uuid::from_u128(n)));
            let asked: Vec<JobId> = strangers.chain([known]).collect();
            let found = db.read(|conn| some(conn, house.workspace.id, &asked)).unwrap();
            assert_eq!(found, [house.job]);
            assert!(db.read(|conn| some(conn, house.workspace.id, &[])).unwrap().is_empty());
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
}
