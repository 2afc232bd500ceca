//! The list of processes: newest first, page by page, with who owes the next word. One query.
//!
//! Each statement finds its page first, by the index that fits its scope, and dresses only that page up.

use super::columns::beside;
use super::scope::Scope;
use crate::conn::Conn;
use crate::error::Result;
use crate::fold::fold;
use crate::row::{Reader, Row};
use crate::statement::Statement;
use crate::value::Value;
use jiff::Timestamp;
use ledger::ids::{CandidateId, JobId, ProcessId, PromiseId};
use ledger::process::Ending;
use ledger::promise;
use ledger::side::Side;
use uuid::Uuid;

/// Which processes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Which {
    /// Those that run.
    #[default]
    Running,
    /// Those that ended.
    Ended,
    /// Both.
    All,
}

impl Which {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Running, Self::Ended, Self::All];

    /// The word used in addresses and the API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Ended => "ended",
            Self::All => "all",
        }
    }

    /// Reads [`Which::code`] back.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|which| which.code() == code)
    }
}

/// What a list of processes is narrowed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Whether they run.
    pub which: Which,
    /// For this job.
    pub job: Option<JobId>,
    /// The candidate's name begins like this, whatever its accents and case. A candidate's own list has one
    /// name only and passes this over.
    pub name: String,
}

/// Where a page ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The time of the last entry of the last process shown.
    pub latest_at: Timestamp,
    /// That process.
    pub id: ProcessId,
}

/// A promise that is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextWord {
    /// Which.
    pub id: PromiseId,
    /// What.
    pub kind: promise::Kind,
    /// The side that owes it.
    pub owing: Side,
    /// By when.
    pub due_at: Timestamp,
    /// Open, or broken and never delivered.
    pub state: promise::State,
}

/// A process in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Which.
    pub process: ProcessId,
    /// Whose.
    pub candidate: CandidateId,
    /// Their name.
    pub candidate_name: String,
    /// For which job.
    pub job: Option<JobId>,
    /// Its title.
    pub job_title: Option<String>,
    /// The stage it is in.
    pub stage_name: Option<String>,
    /// Who runs it.
    pub recruiter_name: String,
    /// How it ended, if it did.
    pub ended: Option<Ending>,
    /// The promise waited for that is due first; never that of an answer to a conduct report, of which a list
    /// that many read tells nobody.
    pub next_word: Option<NextWord>,
    /// When its next conversation begins.
    pub next_start: Option<Timestamp>,
    /// The time of its last entry.
    pub latest_at: Timestamp,
}

impl Listed {
    /// Where a page that ends with this one ends.
    #[must_use]
    pub const fn cursor(&self) -> Cursor {
        Cursor { latest_at: self.latest_at, id: self.process }
    }
}

/// The whole text around a page. `coalesce` keeps SQLite from looking for the least start in the index of all
/// starts, workspace-wide, rather than among those of the process.
///
/// `$1` workspace, `$2` which, `$3` and `$4` cursor, `$5` limit.
macro_rules! dressed {
    ($from:expr, $only:literal) => {
        concat!(
            "select page.id, page.candidate_id, candidates.name, page.job_id, jobs.title, stages.name,
                members.name, page.ended_how, page.latest_at,
                word.id, word.kind, word.owing, word.due_at, word.state,
                (select min(coalesce(starts_at, ends_at)) from conversations
                    where conversations.workspace_id = page.workspace_id
                        and conversations.process_id = page.id and page.ended_at is null
                        and cancelled_at is null and asked_at is null and not exists (
                            select 1 from claims where claims.workspace_id = conversations.workspace_id
                                and claims.process_id = conversations.process_id
                                and claims.conversation_id = conversations.id))
            from (
                select p.workspace_id, p.id, p.candidate_id, p.job_id, p.stage_id, p.recruiter_id, p.ended_at,
                    p.ended_how, p.latest_at
                from ", $from, "
                where p.workspace_id = $1 and ($2 = 'all' or ($2 = 'running') = (p.ended_at is null))
                    and (p.latest_at, p.id) < ($3, $4) and ", $only, "
                order by p.latest_at desc, p.id desc limit $5
            ) as page
                join candidates on candidates.workspace_id = page.workspace_id
                    and candidates.id = page.candidate_id
                join members on members.workspace_id = page.workspace_id and members.id = page.recruiter_id
                left join jobs on jobs.workspace_id = page.workspace_id and jobs.id = page.job_id
                left join stages on stages.workspace_id = page.workspace_id and stages.id = page.stage_id
                left join promises as word on word.workspace_id = page.workspace_id
                    and word.process_id = page.id and word.id = (
                        select id from promises as waited
                        where waited.workspace_id = page.workspace_id and waited.process_id = page.id
                            and waited.delivered_at is null and waited.state in ('open', 'broken')
                            and waited.about not in ('report', 'scorecard')
                        order by waited.due_at, waited.position limit 1)
            order by page.latest_at desc, page.id desc"
        )
    };
}

static IN_WORKSPACE: Statement =
    Statement::new("store::process::list::IN_WORKSPACE", &[dressed!("processes as p", "1 = 1")]);
static OF_JOB: Statement =
    Statement::new("store::process::list::OF_JOB", &[dressed!("processes as p", "p.job_id = $6")]);
static OF_CANDIDATE: Statement = Statement::new(
    "store::process::list::OF_CANDIDATE",
    &[dressed!("processes as p", "p.candidate_id = $6 and (p.job_id = $7 or $7 is null)")],
);
// `cross join` makes SQLite take the left table first, which is the one that narrows.
static BY_NAME: Statement = Statement::new(
    "store::process::list::BY_NAME",
    &[dressed!(
        "candidates as named cross join processes as p",
        "named.workspace_id = $1 and named.name_folded >= $6 and named.name_folded < $7
            and p.candidate_id = named.id and (p.job_id = $8 or $8 is null)"
    )],
);
/// The processes of a member (`$6`), as `Process::members` says who has a part. Not `union`: to merge
/// the parts in order, SQLite would read each along the key of its table instead of by its index.
macro_rules! of_member {
    () => {
        "(select distinct id from (
            select id from processes where workspace_id = $1 and recruiter_id = $6
            union all select id from processes where workspace_id = $1 and hiring_manager_id = $6
            union all select process_id from attendees where workspace_id = $1 and member_id = $6
            union all select process_id from promises where workspace_id = $1 and owing = 'company' and owed_by = $6
            union all select process_id from promises where workspace_id = $1 and escalated_to = $6
            union all select process_id from conversations where workspace_id = $1 and stand_in_id = $6
            union all select process_id from messages where workspace_id = $1 and side = 'company' and person_id = $6
            union all select process_id from make_goods where workspace_id = $1 and owner_id = $6
        ) as parts) as theirs cross join processes as p"
    };
}
static OF_MEMBER: Statement = Statement::new(
    "store::process::list::OF_MEMBER",
    &[dressed!(of_member!(), "p.id = theirs.id and (p.job_id = $7 or $7 is null)")],
);
static OF_MEMBER_BY_NAME: Statement = Statement::new(
    "store::process::list::OF_MEMBER_BY_NAME",
    &[dressed!(
        of_member!(),
        "p.id = theirs.id and (p.job_id = $7 or $7 is null) and exists (
            select 1 from candidates as named where named.workspace_id = $1 and named.id = p.candidate_id
                and named.name_folded >= $8 and named.name_folded < $9)"
    )],
);

/// For the tests: `statements!` takes whole texts only.
#[cfg(test)]
pub(crate) static STATEMENTS: &[&Statement] =
    &[&IN_WORKSPACE, &OF_JOB, &OF_CANDIDATE, &BY_NAME, &OF_MEMBER, &OF_MEMBER_BY_NAME];

/// A page of processes, those with the newest entry first, after the cursor.
pub fn list(
    conn: &mut Conn,
    scope: Scope,
    filter: &Filter,
    after: Option<Cursor>,
    limit: u32,
) -> Result<Vec<Listed>> {
    let cursor = after.unwrap_or(Cursor { latest_at: Timestamp::MAX, id: ProcessId::new(Uuid::max()) });
    let mut asked: Vec<Value<'_>> = vec![
        scope.workspace().into(),
        filter.which.code().into(),
        cursor.latest_at.into(),
        cursor.id.into(),
        limit.into(),
    ];
    let name = fold(&filter.name);
    // The greatest letter there is: everything that begins with `name` sorts before it.
    let name_end = format!("{name}\u{10ffff}");
    let statement = match (scope, filter.job) {
        (Scope::Own(_, candidate), job) => {
            asked.extend([candidate.into(), job.into()]);
            &OF_CANDIDATE
        }
        (Scope::Part(_, member), job) if name.is_empty() => {
            asked.extend([member.into(), job.into()]);
            &OF_MEMBER
        }
        (Scope::Part(_, member), job) => {
            asked.extend([member.into(), job.into(), name.into(), name_end.into()]);
            &OF_MEMBER_BY_NAME
        }
        (Scope::Workspace(_), job) if !name.is_empty() => {
            asked.extend([name.into(), name_end.into(), job.into()]);
            &BY_NAME
        }
        (Scope::Workspace(_), Some(job)) => {
            asked.push(job.into());
            &OF_JOB
        }
        (Scope::Workspace(_), None) => &IN_WORKSPACE,
    };
    conn.all_of(statement, &asked, read)
}

fn read(row: Row) -> Result<Listed> {
    let mut row = row.reader();
    Ok(Listed {
        process: row.next()?,
        candidate: row.next()?,
        candidate_name: row.next()?,
        job: row.next()?,
        job_title: row.next()?,
        stage_name: row.next()?,
        recruiter_name: row.next()?,
        ended: row.maybe_code(Ending::from_code)?,
        latest_at: row.next()?,
        next_word: next_word(&mut row)?,
        next_start: row.next()?,
    })
}

pub(crate) fn next_word(row: &mut Reader) -> Result<Option<NextWord>> {
    let id: Option<PromiseId> = row.next()?;
    let kind = row.maybe_code(promise::Kind::from_code)?;
    let owing = row.maybe_code(Side::from_code)?;
    let due_at: Option<Timestamp> = row.next()?;
    let state = row.maybe_code(promise::State::from_code)?;
    id.map(|id| {
        Ok(NextWord {
            id,
            kind: beside(kind)?,
            owing: beside(owing)?,
            due_at: beside(due_at)?,
            state: beside(state)?,
        })
    })
    .transpose()
}
