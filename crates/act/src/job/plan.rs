//! The plan of a job: its stages, what each is for, whom one meets and what each side can learn there.

use crate::{error::Error, house::House, seat::Seat, secret};
use jiff::Timestamp;
use ledger::{
    conversation,
    ids::{JobId, StageId},
    job::{
        Field, Flaw, Seniority, Wrong,
        draft::{asked, clause, line},
    },
    policy::HouseAction,
};
use store::jobs::{Job, Stage};

/// The most stages of a plan: more would be no plan but a siege.
pub const MOST_STAGES: usize = 12;
/// The most business days an answer may take.
pub const MOST_DAYS: u32 = 20;

/// A stage as it is typed.
#[derive(Clone, Debug)]
pub struct StageForm {
    /// The stage that is changed; none for a new one.
    pub id: Option<StageId>,
    /// What it is called.
    pub name: String,
    /// What it is for.
    pub purpose: String,
    /// Whom one meets, as a role.
    pub whom: String,
    /// How senior they are.
    pub seniority: Option<Seniority>,
    /// What the candidate can learn there.
    pub learns: String,
    /// What the company wants to learn there.
    pub company_learns: String,
    /// What its conversations are.
    pub kind: conversation::Kind,
    /// Business days to an answer after it.
    pub days_to_answer: u32,
}

/// Sets the whole plan. `version` is that of the job the form was filled from.
///
/// # Errors
/// [`Error::NotAllowed`], [`Error::Flawed`], [`Error::Stale`].
pub fn save(house: &House, seat: &Seat, id: JobId, version: i64, stages: &[StageForm]) -> Result<Job, Error> {
    seat.must(HouseAction::ManageJobs)?;
    house.db.write(|conn| {
        let mut job = store::jobs::load(conn, seat.workspace_id(), id)?;
        let before = store::jobs::stages(conn, seat.workspace_id(), id)?;
        let stages = read(house.clock.now(), stages, &before)?;
        if stages.is_empty() {
            return Err(Flaw::of(Field::Stages, Wrong::Missing).into());
        }
        job.version = version;
        store::jobs::save(conn, &job)?;
        store::jobs::plan(conn, seat.workspace_id(), id, &stages)?;
        job.version += 1;
        Ok(job)
    })
}

// A stage left without a name is left out: so the form has empty rows to fill.
pub(super) fn read(now: Timestamp, typed: &[StageForm], before: &[Stage]) -> Result<Vec<Stage>, Error> {
    let mut stages: Vec<Stage> = Vec::new();
    for (row, typed) in typed.iter().enumerate() {
        if typed.name.trim().is_empty() {
            continue;
        }
        let known = typed.id.filter(|id| {
            before.iter().any(|other| other.id == *id) && stages.iter().all(|other| other.id != *id)
        });
        let id = match known {
            Some(id) => id,
            None => secret::id(now)?,
        };
        stages.push(stage(id, typed).map_err(|flaw| flaw.in_row(row))?);
    }
    if stages.len() > MOST_STAGES {
        return Err(Flaw::of(Field::Stages, Wrong::TooMany).into());
    }
    Ok(stages)
}

fn stage(id: StageId, typed: &StageForm) -> Result<Stage, Flaw> {
    if !(1..=MOST_DAYS).contains(&typed.days_to_answer) {
        return Err(Flaw::of(Field::StageDays, Wrong::OutOfRange));
    }
    let put = |field, typed: &str| clause(field, typed).and_then(|clause| asked(field, clause));
    Ok(Stage {
        id,
        name: asked(Field::StageName, line(Field::StageName, &typed.name)?)?,
        purpose: put(Field::StagePurpose, &typed.purpose)?,
        whom: line(Field::StageWhom, &typed.whom)?,
        seniority: typed.seniority,
        learns: put(Field::StageLearns, &typed.learns)?,
        company_learns: put(Field::StageCompanyLearns, &typed.company_learns)?,
        conversation_kind: typed.kind,
        days_to_answer: typed.days_to_answer,
    })
}
