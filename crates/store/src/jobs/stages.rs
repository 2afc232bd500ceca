//! The plan of a job: its stages, in order.

use crate::conn::Conn;
use crate::error::Result;
use crate::statement::statements;
use crate::value::{Value, values};
use ledger::conversation;
use ledger::ids::{JobId, StageId, WorkspaceId};
use ledger::job::Seniority;

/// One step of a job's plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// Which.
    pub id: StageId,
    /// What it is called.
    pub name: String,
    /// What it is for.
    pub purpose: String,
    /// Whom one meets there, as a role.
    pub whom: String,
    /// How senior they are, where it was said.
    pub seniority: Option<Seniority>,
    /// What the candidate can learn there.
    pub learns: String,
    /// What the company wants to learn there.
    pub company_learns: String,
    /// What its conversation is.
    pub conversation_kind: conversation::Kind,
    /// Business days to the answer after it.
    pub days_to_answer: u32,
}

statements! {
    ADD = "insert into stages (workspace_id, job_id, id, position, name, purpose, whom, seniority, learns,
            company_learns, conversation_kind, days_to_answer)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    REMOVE = "delete from stages where workspace_id = $1 and job_id = $2";
    STAGES = "select id, name, purpose, whom, seniority, learns, company_learns, conversation_kind, days_to_answer
        from stages where workspace_id = $1 and job_id = $2 order by position";
    NAMED = "select s.id, s.name, s.job_id, j.title from stages as s
            join jobs as j on j.workspace_id = s.workspace_id and j.id = s.job_id
        where s.workspace_id = $1 and s.id in ($2, $3, $4, $5, $6, $7, $8, $9)";
}

/// Sets the whole plan, in order. A stage that goes on keeps its id.
pub fn plan(conn: &mut Conn, workspace: WorkspaceId, job: JobId, stages: &[Stage]) -> Result<()> {
    conn.execute(&REMOVE, values![workspace, job])?;
    for (position, stage) in (0_i64..).zip(stages) {
        conn.execute(
            &ADD,
            values![
                workspace,
                job,
                stage.id,
                position,
                &stage.name,
                &stage.purpose,
                &stage.whom,
                stage.seniority.map(Seniority::code),
                &stage.learns,
                &stage.company_learns,
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
            seniority: row.maybe_code(Seniority::from_code)?,
            learns: row.next()?,
            company_learns: row.next()?,
            conversation_kind: row.code(conversation::Kind::from_code)?,
            days_to_answer: row.next()?,
        })
    })
}

/// What a stage is called, and of which job it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Which stage.
    pub id: StageId,
    /// What it is called.
    pub name: String,
    /// Its job.
    pub job: JobId,
    /// What that is called.
    pub job_title: String,
}

// As many as `NAMED` has places for.
const AT_ONCE: usize = 8;

/// What these stages are called; those that no plan holds any more are not among them.
pub fn named(conn: &mut Conn, workspace: WorkspaceId, ids: &[StageId]) -> Result<Vec<Named>> {
    let mut found = Vec::with_capacity(ids.len());
    for ids in ids.chunks(AT_ONCE) {
        // Places left over repeat the first: one text for any number.
        let place = |n: usize| ids.get(n).or(ids.first()).map(|id| id.uuid());
        let places = (0..AT_ONCE).map(|n| Value::from(place(n)));
        let values: Vec<Value<'_>> = std::iter::once(Value::from(workspace)).chain(places).collect();
        found.extend(conn.all_of(&NAMED, &values, |row| {
            Ok(Named { id: row.get(0)?, name: row.get(1)?, job: row.get(2)?, job_title: row.get(3)? })
        })?);
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{samples, testing};

    #[test]
    fn a_plan_is_set_whole_and_keeps_its_order() {
        testing::each_engine(|db| {
            let house = samples::house(db);
            let stage = |number: u128, name: &str| Stage {
                id: StageId::new(uuid::Uuid::from_u128(number)),
                name: name.to_owned(),
                purpose: "what it is for".to_owned(),
                whom: "the recruiter".to_owned(),
                seniority: Some(Seniority::Recruiter),
                learns: "the range".to_owned(),
                company_learns: "what moves the candidate".to_owned(),
                conversation_kind: conversation::Kind::Screening,
                days_to_answer: 3,
            };
            let (first, second) = (stage(9, "Screening"), Stage { seniority: None, ..stage(1, "Interview") });
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
