//! What a decision about a process may know of a job: read with every command, so three statements and no more.

use super::{kits, specs};
use crate::conn::Conn;
use crate::error::Result;
use crate::statement::statements;
use crate::value::values;
use ledger::ids::{JobId, WorkspaceId};
use ledger::job::{JobFacts, StageFacts, State};
use uuid::Uuid;

statements! {
    JOB = "select jobs.state, jobs.spec_version, jobs.openings - jobs.hired, jobs.recruiter_id,
            jobs.hiring_manager_id, pay_currency, pay_least, pay_most, pay_period, pay_gross, pay_parts,
            pay_criteria
        from jobs join specs on specs.workspace_id = jobs.workspace_id and specs.job_id = jobs.id
            and specs.version = jobs.spec_version
        where jobs.workspace_id = $1 and jobs.id = $2";
    // Stages in order, then requirements: those of the version $3 in order, then those of before.
    PARTS = "select 'stage', id, cast(0 as bigint) as version, position, days_to_answer
            from stages where workspace_id = $1 and job_id = $2
        union all
        select 'requirement', id, max(version), max(case when version = $3 then position else 0 end),
            cast(0 as bigint) from requirements where workspace_id = $1 and job_id = $2 group by id
        order by 3 desc, 4, 2";
}

/// The facts of a job.
pub fn facts(conn: &mut Conn, workspace: WorkspaceId, id: JobId) -> Result<JobFacts> {
    let mut facts = conn.one_of(&JOB, values![workspace, id], |row| {
        let mut row = row.reader();
        Ok(JobFacts {
            id,
            state: row.code(State::from_code)?,
            version: row.next()?,
            openings: row.next::<i64>()?.max(0),
            recruiter: row.next()?,
            hiring_manager: row.next()?,
            pay: specs::pay(&mut row)?,
            requirements: vec![],
            known_requirements: vec![],
            stages: vec![],
            kits: vec![],
        })
    })?;
    facts.kits = kits::frozen(conn, workspace, id)?;
    for row in conn.all(&PARTS, values![workspace, id, facts.version])? {
        let mut row = row.reader();
        let kind: String = row.next()?;
        let (id, version, _position): (Uuid, i64, i64) = (row.next()?, row.next()?, row.next()?);
        if kind == "stage" {
            facts.stages.push(StageFacts { id: id.into(), days_to_answer: row.next()? });
            continue;
        }
        let requirement = id.into();
        facts.known_requirements.push(requirement);
        if version == facts.version {
            facts.requirements.push(requirement);
        }
    }
    Ok(facts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jobs::{self, Job, Stage, add_spec, plan};
    use crate::{samples, testing};
    use ledger::conversation::Kind;
    use ledger::ids::{RequirementId, StageId};
    use ledger::job::Spec;

    #[test]
    fn facts_are_those_of_the_current_version() {
        testing::each_engine(|db| {
            let house = samples::house(db);
            let [first, second, third, fourth, fifth] =
                [31, 30, 29, 1, 2].map(|n| RequirementId::new(Uuid::from_u128(n)));
            let asks = |ids: &[RequirementId], version| {
                let of = |id: &RequirementId| ledger::job::Requirement {
                    id: *id,
                    ..samples::spec(&house, version).requirements.remove(0)
                };
                Spec { requirements: ids.iter().map(of).collect(), ..samples::spec(&house, version) }
            };
            let stage = |number: u128| Stage {
                id: StageId::new(Uuid::from_u128(number)),
                name: "A stage".to_owned(),
                purpose: String::new(),
                whom: String::new(),
                seniority: None,
                learns: String::new(),
                company_learns: String::new(),
                conversation_kind: Kind::Interview,
                days_to_answer: 3,
            };
            db.write(|conn| {
                let (workspace, job) = (house.workspace.id, house.job.id);
                add_spec(conn, workspace, job, &asks(&[first, second], 2))?;
                add_spec(conn, workspace, job, &asks(&[third, first], 3))?;
                plan(conn, workspace, job, &[stage(9), stage(3)])?;
                jobs::save(conn, &Job { spec_version: 3, openings: 3, hired: 1, ..house.job.clone() })
            })
            .unwrap();
            let found = db.read(|conn| facts(conn, house.workspace.id, house.job.id)).unwrap();
            let expected = JobFacts {
                id: house.job.id,
                state: State::Open,
                version: 3,
                pay: samples::spec(&house, 3).pay,
                requirements: vec![third, first],
                // The first version, of the samples, asked for two others.
                known_requirements: vec![third, first, second, fourth, fifth],
                stages: [9, 3].map(|n| StageFacts { id: stage(n).id, days_to_answer: 3 }).to_vec(),
                kits: vec![],
                openings: 2,
                recruiter: house.job.recruiter_id,
                hiring_manager: house.job.hiring_manager_id,
            };
            assert_eq!(found, expected);
        });
    }

    #[test]
    fn a_job_of_elsewhere_has_no_facts_here() {
        testing::each_engine(|db| {
            let house = samples::house(db);
            let elsewhere = samples::workspace(2).id;
            assert!(db.read(|conn| facts(conn, elsewhere, house.job.id)).is_err());
        });
    }
}
