//! The versions of a job's spec, each with its requirements. Written once.

use crate::conn::Conn;
use crate::error::{Error, Result};
use crate::row::{Reader, Row};
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;
use ledger::ids::{JobId, MemberId, RequirementId, WorkspaceId};
use ledger::job::{PayRange, Period, Presence, Requirement, Spec, Weight};

/// A version in the list of a job's versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Its number.
    pub version: i64,
    /// What the job was called.
    pub title: String,
    /// Why it was made.
    pub reason: String,
    /// Who made it.
    pub by: MemberId,
    /// When.
    pub at: Timestamp,
}

statements! {
    ADD = "insert into specs (workspace_id, job_id, version, title, level, summary, place, country, presence,
            reports_to, pay_currency, pay_least, pay_most, pay_period, pay_gross, pay_parts, pay_criteria,
            reason, by_id, at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)";
    ADD_REQUIREMENT = "insert into requirements (workspace_id, job_id, version, position, id, text, weight,
            reason, owner_id, published)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    // Nobody was measured against it yet.
    REMOVE_DRAFT = "delete from specs where workspace_id = $1 and job_id = $2 and version = 1
            and exists (select 1 from jobs where jobs.workspace_id = $1 and jobs.id = $2 and state = 'draft')
            and not exists (select 1 from processes where processes.workspace_id = $1 and processes.job_id = $2)";
    REMOVE_REQUIREMENTS = "delete from requirements where workspace_id = $1 and job_id = $2 and version = 1";
    SPEC = "select version, title, level, summary, place, country, presence, reports_to, pay_currency,
            pay_least, pay_most, pay_period, pay_gross, pay_parts, pay_criteria, reason, by_id, at
        from specs where workspace_id = $1 and job_id = $2 and version = $3";
    REQUIREMENTS = "select id, text, weight, reason, owner_id, published
        from requirements where workspace_id = $1 and job_id = $2 and version = $3 order by position";
    VERSIONS = "select version, title, reason, by_id, at from specs
        where workspace_id = $1 and job_id = $2 and version < $3 order by version desc limit $4";
    KNOWN = "select distinct id from requirements where workspace_id = $1 and job_id = $2 order by id";
}

/// Keeps a version. That of an existing number is refused by the database.
pub fn add_spec(conn: &mut Conn, workspace: WorkspaceId, job: JobId, spec: &Spec) -> Result<()> {
    let pay = spec.pay.as_ref();
    conn.execute(
        &ADD,
        values![
            workspace,
            job,
            spec.version,
            &spec.title,
            &spec.level,
            &spec.summary,
            &spec.place,
            &spec.country,
            spec.presence.code(),
            &spec.reports_to,
            pay.map(|pay| &pay.currency),
            pay.map(|pay| pay.least),
            pay.map(|pay| pay.most),
            pay.map(|pay| pay.period.code()),
            pay.map(|pay| pay.gross),
            pay.map(|pay| &pay.parts),
            pay.map(|pay| &pay.criteria),
            &spec.reason,
            spec.by,
            spec.at,
        ],
    )?;
    for (position, requirement) in (0_i64..).zip(&spec.requirements) {
        conn.execute(
            &ADD_REQUIREMENT,
            values![
                workspace,
                job,
                spec.version,
                position,
                requirement.id,
                &requirement.text,
                requirement.weight.code(),
                &requirement.reason,
                requirement.owner,
                requirement.published,
            ],
        )?;
    }
    Ok(())
}

/// Writes the first version anew, while the job is a draft that nobody is in process for.
///
/// # Errors
/// [`Error::Stale`] where somebody can have been measured against it already.
pub fn replace_draft(conn: &mut Conn, workspace: WorkspaceId, job: JobId, spec: &Spec) -> Result<()> {
    conn.execute(&REMOVE_REQUIREMENTS, values![workspace, job])?;
    if conn.execute(&REMOVE_DRAFT, values![workspace, job])? == 0 {
        return Err(Error::Stale);
    }
    add_spec(conn, workspace, job, spec)
}

/// A version of a job's spec.
pub fn spec(conn: &mut Conn, workspace: WorkspaceId, job: JobId, version: i64) -> Result<Spec> {
    let mut spec = conn.one_of(&SPEC, values![workspace, job, version], read)?;
    spec.requirements = conn.all_of(&REQUIREMENTS, values![workspace, job, version], |row| {
        let mut row = row.reader();
        Ok(Requirement {
            id: row.next()?,
            text: row.next()?,
            weight: row.code(Weight::from_code)?,
            reason: row.next()?,
            owner: row.next()?,
            published: row.next()?,
        })
    })?;
    Ok(spec)
}

/// The versions of a job before that one, or all of them, the newest first.
pub fn versions(
    conn: &mut Conn,
    workspace: WorkspaceId,
    job: JobId,
    before: Option<i64>,
    limit: u32,
) -> Result<Vec<Version>> {
    let before = before.unwrap_or(i64::MAX);
    conn.all_of(&VERSIONS, values![workspace, job, before, limit], |row| {
        let mut row = row.reader();
        Ok(Version {
            version: row.next()?,
            title: row.next()?,
            reason: row.next()?,
            by: row.next()?,
            at: row.next()?,
        })
    })
}

/// Every requirement that any version of a job ever had.
pub fn known_requirements(conn: &mut Conn, workspace: WorkspaceId, job: JobId) -> Result<Vec<RequirementId>> {
    conn.all_of(&KNOWN, values![workspace, job], |row| row.get(0))
}

fn read(row: Row) -> Result<Spec> {
    let mut row = row.reader();
    Ok(Spec {
        version: row.next()?,
        title: row.next()?,
        level: row.next()?,
        summary: row.next()?,
        place: row.next()?,
        country: row.next()?,
        presence: row.code(Presence::from_code)?,
        reports_to: row.next()?,
        pay: pay(&mut row)?,
        requirements: vec![],
        reason: row.next()?,
        by: row.next()?,
        at: row.next()?,
    })
}

/// The seven columns of pay: all of them, or nothing.
pub(crate) fn pay(row: &mut Reader) -> Result<Option<PayRange>> {
    let (currency, least, most) = (row.next()?, row.next()?, row.next()?);
    let (period, gross) = (row.maybe_code(Period::from_code)?, row.next()?);
    let (parts, criteria): (Option<String>, Option<String>) = (row.next()?, row.next()?);
    let (Some(currency), Some(least), Some(most), Some(period), Some(gross)) =
        (currency, least, most, period, gross)
    else {
        return Ok(None);
    };
    let (parts, criteria) = (parts.unwrap_or_default(), criteria.unwrap_or_default());
    Ok(Some(PayRange { currency, least, most, period, gross, parts, criteria }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{jobs, samples, testing};
    use ledger::job::State;

    #[test]
    fn a_spec_comes_back_as_it_was_written() {
        testing::each_engine(|db| {
            let house = samples::house(db);
            let second = samples::spec(&house, 2);
            let bare = Spec { version: 3, pay: None, requirements: vec![], ..second.clone() };
            db.write(|conn| {
                add_spec(conn, house.workspace.id, house.job.id, &second)?;
                add_spec(conn, house.workspace.id, house.job.id, &bare)
            })
            .unwrap();
            let stored = |version| db.read(|conn| spec(conn, house.workspace.id, house.job.id, version));
            assert_eq!(stored(2).unwrap(), second);
            assert_eq!(stored(3).unwrap(), bare);
            assert_eq!(stored(4), Err(Error::NotFound));
            let list =
                |before| db.read(|conn| versions(conn, house.workspace.id, house.job.id, before, 2)).unwrap();
            let numbers = |list: Vec<Version>| list.iter().map(|one| one.version).collect::<Vec<_>>();
            assert_eq!(numbers(list(None)), [3, 2]);
            assert_eq!(numbers(list(Some(2))), [1]);
            let known = db.read(|conn| known_requirements(conn, house.workspace.id, house.job.id)).unwrap();
            let asked: Vec<_> = second.requirements.iter().map(|requirement| requirement.id).collect();
            assert_eq!(known, asked);
        });
    }

    #[test]
    fn a_version_is_written_once() {
        testing::each_engine(|db| {
            let house = samples::house(db);
            let again = samples::spec(&house, 1);
            assert!(db.write(|conn| add_spec(conn, house.workspace.id, house.job.id, &again)).is_err());
        });
    }

    #[test]
    fn only_a_draft_is_written_anew() {
        testing::each_engine(|db| {
            let house = samples::house(db);
            let changed = Spec { title: "Changed".to_owned(), ..samples::spec(&house, 1) };
            let replace = || db.write(|conn| replace_draft(conn, house.workspace.id, house.job.id, &changed));
            assert_eq!(replace(), Err(Error::Stale), "the job of the samples is open");
            let draft = jobs::Job { state: State::Draft, ..house.job.clone() };
            db.write(|conn| jobs::save(conn, &draft)).unwrap();
            replace().unwrap();
            replace().unwrap();
            let stored = db.read(|conn| spec(conn, house.workspace.id, house.job.id, 1)).unwrap();
            assert_eq!(stored, changed);
        });
    }
}
