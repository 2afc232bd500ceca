//! The kits of a job, one per spec version. What is frozen stays as it is: the store refuses to change it.

use crate::conn::Conn;
use crate::error::{Error, Result};
use crate::row::Row;
use crate::statement::statements;
use crate::value::{Value, values};
use jiff::Timestamp;
use ledger::ids::{CriterionId, JobId, WorkspaceId};
use ledger::job::kit::{Criterion, Kit, KitFacts};

statements! {
    LIST = "select version, opening, criteria, closing, by_id, at, frozen_at from kits
        where workspace_id = $1 and job_id = $2 order by version desc";
    FROZEN = "select version, opening, criteria, closing, by_id, at, frozen_at from kits
        where workspace_id = $1 and job_id = $2 and frozen_at is not null order by version desc";
    SAVE = "insert into kits (workspace_id, job_id, version, opening, criteria, closing, by_id, at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)
        on conflict (workspace_id, job_id, version) do update set opening = excluded.opening,
            criteria = excluded.criteria, closing = excluded.closing, by_id = excluded.by_id, at = excluded.at
        where kits.frozen_at is null";
    FREEZE = "update kits set frozen_at = $4 where workspace_id = $1 and job_id = $2 and version = $3
        and frozen_at is null";
    REMOVE = "delete from kits where workspace_id = $1 and job_id = $2 and version = $3 and frozen_at is null";
    NAMED = "select kits.criteria, jobs.title from kits
        join jobs on jobs.workspace_id = kits.workspace_id and jobs.id = kits.job_id
        where kits.workspace_id = $1 and kits.job_id in ($2, $3, $4, $5, $6, $7, $8, $9) and kits.frozen_at is not null
        order by kits.version";
    // The first conversation in which somebody was to be measured for a job since then.
    MEASURED = "select min(conversations.starts_at) from conversations
        join processes on processes.workspace_id = conversations.workspace_id
            and processes.id = conversations.process_id
        where conversations.workspace_id = $1 and processes.job_id = $2
            and conversations.kind in ('screening', 'interview') and conversations.cancelled_at is null
            and conversations.starts_at >= $3 and conversations.starts_at < $4";
}

/// Every kit of a job, of the latest version first.
pub fn kits(conn: &mut Conn, workspace: WorkspaceId, job: JobId) -> Result<Vec<Kit>> {
    conn.all(&LIST, values![workspace, job])?.into_iter().map(read).collect()
}

/// What a criterion is called, and what the job is whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedCriterion {
    /// Which.
    pub id: CriterionId,
    /// What it is called.
    pub name: String,
    /// What its job is called.
    pub job_title: String,
}

// As many as `NAMED` has places for.
const AT_ONCE: usize = 8;

/// The criteria of the frozen kits of these jobs, of the latest version last.
pub fn criteria_named(
    conn: &mut Conn,
    workspace: WorkspaceId,
    jobs: &[JobId],
) -> Result<Vec<NamedCriterion>> {
    let mut found = Vec::new();
    for jobs in jobs.chunks(AT_ONCE) {
        // Places left over repeat the first: one text for any number.
        let place = |n: usize| jobs.get(n).or(jobs.first()).map(|id| id.uuid());
        let places = (0..AT_ONCE).map(|n| Value::from(place(n)));
        let values: Vec<Value<'_>> = std::iter::once(Value::from(workspace)).chain(places).collect();
        for row in conn.all(&NAMED, &values)? {
            let (criteria, job_title): (String, String) = (row.get(0)?, row.get(1)?);
            let criteria: Vec<Criterion> =
                serde_json::from_str(&criteria).map_err(|_| Error::Unstorable("a kit cannot be read"))?;
            let named =
                |one: Criterion| NamedCriterion { id: one.id, name: one.name, job_title: job_title.clone() };
            found.extend(criteria.into_iter().map(named));
        }
    }
    Ok(found)
}

/// What a decision may know of the frozen ones.
pub(super) fn frozen(conn: &mut Conn, workspace: WorkspaceId, job: JobId) -> Result<Vec<KitFacts>> {
    conn.all(&FROZEN, values![workspace, job])?.into_iter().map(|row| Ok(read(row)?.facts())).collect()
}

/// Writes a draft. Says whether it could be: a frozen one stays as it is.
pub fn save_kit(conn: &mut Conn, workspace: WorkspaceId, job: JobId, kit: &Kit) -> Result<bool> {
    let criteria =
        serde_json::to_string(&kit.criteria).map_err(|_| Error::Unstorable("a kit that is no JSON"))?;
    let (opening, closing) = (i64::from(kit.opening), i64::from(kit.closing));
    let row = values![workspace, job, kit.spec_version, opening, criteria, closing, kit.by, kit.at];
    Ok(conn.execute(&SAVE, row)? > 0)
}

/// Freezes it. Says whether there was a draft to freeze.
pub fn freeze_kit(
    conn: &mut Conn,
    workspace: WorkspaceId,
    job: JobId,
    version: i64,
    at: Timestamp,
) -> Result<bool> {
    Ok(conn.execute(&FREEZE, values![workspace, job, version, at])? > 0)
}

/// Takes a draft away, where what it was made from is written anew. Says whether there was one.
pub fn remove_kit(conn: &mut Conn, workspace: WorkspaceId, job: JobId, version: i64) -> Result<bool> {
    Ok(conn.execute(&REMOVE, values![workspace, job, version])? > 0)
}

/// When somebody was first measured for a job from one moment to another.
pub fn first_measured(
    conn: &mut Conn,
    workspace: WorkspaceId,
    job: JobId,
    from: Timestamp,
    to: Timestamp,
) -> Result<Option<Timestamp>> {
    conn.one_of(&MEASURED, values![workspace, job, from, to], |row| row.reader().next())
}

fn read(row: Row) -> Result<Kit> {
    let mut row = row.reader();
    let spec_version = row.next()?;
    let opening = minutes(row.next()?)?;
    let body: String = row.next()?;
    let criteria: Vec<Criterion> =
        serde_json::from_str(&body).map_err(|_| Error::Unstorable("a kit cannot be read"))?;
    Ok(Kit {
        spec_version,
        opening,
        criteria,
        closing: minutes(row.next()?)?,
        by: row.next()?,
        at: row.next()?,
        frozen_at: row.next()?,
    })
}

fn minutes(stored: i64) -> Result<u32> {
    u32::try_from(stored).map_err(|_| Error::Unstorable("minutes that are none"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jobs::{self, spec};
    use crate::{samples, testing};
    use ledger::ids::CriterionId;
    use uuid::Uuid;

    fn kit(house: &samples::House, asked: &ledger::job::Requirement, name: &str) -> Kit {
        let criterion = |number: u128| Criterion {
            id: CriterionId::new(Uuid::from_u128(number)),
            name: format!("{name} {number}"),
            requirements: vec![asked.id],
            must: true,
            anchors: ["Not yet", "With help", "Alone, and teaches it"].map(str::to_owned),
            questions: vec!["Tell us of a storm".to_owned()],
            minutes: 8,
        };
        Kit {
            spec_version: 1,
            opening: 5,
            criteria: (1..=4).map(criterion).collect(),
            closing: 10,
            by: house.job.recruiter_id,
            at: house.job.created_at,
            frozen_at: None,
        }
    }

    #[test]
    fn a_draft_is_written_again_and_what_is_frozen_stays() {
        testing::each_engine(|db| {
            let house = samples::house(db);
            let (workspace, job) = (house.workspace.id, house.job.id);
            let asked = db.read(|conn| spec(conn, workspace, job, 1)).unwrap().requirements.remove(0);
            let [first, second, third] = ["One", "Two", "Three"].map(|name| kit(&house, &asked, name));
            let known = || db.read(|conn| kits(conn, workspace, job)).unwrap();
            let save = |kit: &Kit| db.write(|conn| save_kit(conn, workspace, job, kit)).unwrap();
            assert!(save(&first) && save(&second));
            assert_eq!(known(), std::slice::from_ref(&second));
            assert_eq!(db.read(|conn| jobs::facts(conn, workspace, job)).unwrap().kits, []);
            let at = house.job.created_at + jiff::SignedDuration::from_hours(2);
            let freeze = || db.write(|conn| freeze_kit(conn, workspace, job, 1, at)).unwrap();
            assert!(freeze());
            assert!(!freeze() && !save(&third), "it is frozen");
            assert!(!db.write(|conn| remove_kit(conn, workspace, job, 1)).unwrap());
            assert_eq!(known(), [Kit { frozen_at: Some(at), ..second.clone() }]);
            assert_eq!(db.read(|conn| jobs::facts(conn, workspace, job)).unwrap().kits, [second.facts()]);
            let elsewhere = samples::workspace(2).id;
            assert_eq!(db.read(|conn| kits(conn, elsewhere, job)).unwrap(), []);
        });
    }

    #[test]
    fn a_draft_is_taken_away() {
        testing::each_engine(|db| {
            let house = samples::house(db);
            let (workspace, job) = (house.workspace.id, house.job.id);
            let asked = db.read(|conn| spec(conn, workspace, job, 1)).unwrap().requirements.remove(0);
            db.write(|conn| save_kit(conn, workspace, job, &kit(&house, &asked, "One"))).unwrap();
            let remove = || db.write(|conn| remove_kit(conn, workspace, job, 1)).unwrap();
            assert!(remove() && !remove());
        });
    }
}
