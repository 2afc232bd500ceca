//! Making a job and changing it, with its plan of stages.

use crate::{
    check,
    error::{Error, Fault, Input},
    house::House,
    seat::Seat,
    secret,
};
use ledger::{
    conversation,
    ids::{JobId, MemberId, StageId},
    policy::HouseAction,
};
use store::{
    Conn,
    jobs::{Job, Stage, State},
};

/// The most stages of a plan: more would be no plan but a siege.
pub const MOST_STAGES: usize = 12;

/// A stage as it is typed.
#[derive(Clone, Debug)]
pub struct StageForm {
    /// The stage that is changed; none for a new one.
    pub id: Option<StageId>,
    /// What it is called.
    pub name: String,
    /// What it is for.
    pub purpose: String,
    /// Whom one meets.
    pub whom: String,
    /// What the candidate can learn there.
    pub learns: String,
    /// What its conversations are.
    pub kind: conversation::Kind,
    /// Business days to an answer after it.
    pub days_to_answer: u32,
}

/// A job as it is typed.
#[derive(Clone, Debug)]
pub struct JobForm {
    /// The version the form was filled from (0 for a new job).
    pub version: i64,
    /// What it is called.
    pub title: String,
    /// Who runs its processes.
    pub recruiter: MemberId,
    /// Who answers for it.
    pub hiring_manager: MemberId,
    /// Its plan, in order.
    pub stages: Vec<StageForm>,
}

/// Makes a job.
///
/// # Errors
/// [`Error::NotAllowed`], [`Error::Invalid`].
pub fn create(house: &House, seat: &Seat, form: &JobForm) -> Result<Job, Error> {
    seat.must(HouseAction::ManageJobs)?;
    let now = house.clock.now();
    house.db.write(|conn| {
        known_people(conn, seat, form)?;
        let job = Job {
            workspace_id: seat.workspace_id(),
            id: secret::id::<JobId>(now)?,
            title: check::name(Input::Title, &form.title)?,
            recruiter_id: form.recruiter,
            hiring_manager_id: form.hiring_manager,
            state: State::Open,
            version: 1,
            created_at: now,
        };
        let stages = stages(house, form, &[])?;
        store::jobs::create(conn, &job)?;
        store::jobs::plan(conn, seat.workspace_id(), job.id, &stages)?;
        Ok(job)
    })
}

/// Changes a job and its plan.
///
/// # Errors
/// [`Error::NotAllowed`], [`Error::Invalid`], [`Error::Stale`].
pub fn save(house: &House, seat: &Seat, id: JobId, form: &JobForm) -> Result<Job, Error> {
    seat.must(HouseAction::ManageJobs)?;
    house.db.write(|conn| {
        known_people(conn, seat, form)?;
        let mut job = store::jobs::load(conn, seat.workspace_id(), id)?;
        let before = store::jobs::stages(conn, seat.workspace_id(), id)?;
        let stages = stages(house, form, &before)?;
        job.version = form.version;
        job.title = check::name(Input::Title, &form.title)?;
        job.recruiter_id = form.recruiter;
        job.hiring_manager_id = form.hiring_manager;
        store::jobs::save(conn, &job)?;
        store::jobs::plan(conn, seat.workspace_id(), id, &stages)?;
        job.version += 1;
        Ok(job)
    })
}

fn known_people(conn: &mut Conn, seat: &Seat, form: &JobForm) -> Result<(), Error> {
    let team = store::members::team(conn, seat.workspace_id())?;
    for member in [form.recruiter, form.hiring_manager] {
        team.active(member).map_err(|_| Error::Invalid(Input::Member, Fault::Unknown))?;
    }
    Ok(())
}

// A stage left without a name is left out: so the form has empty rows to fill.
fn stages(house: &House, form: &JobForm, before: &[Stage]) -> Result<Vec<Stage>, Error> {
    let now = house.clock.now();
    let named = form.stages.iter().filter(|stage| !stage.name.trim().is_empty());
    let mut stages = Vec::new();
    for stage in named {
        let known = stage.id.filter(|id| before.iter().any(|other| other.id == *id));
        if stage.days_to_answer == 0 || stage.days_to_answer > 20 {
            return Err(Error::Invalid(Input::Number, Fault::Wrong));
        }
        stages.push(Stage {
            id: match known {
                Some(id) => id,
                None => secret::id(now)?,
            },
            name: check::name(Input::Stage, &stage.name)?,
            purpose: check::note(Input::Stage, &stage.purpose)?,
            whom: check::note(Input::Stage, &stage.whom)?,
            learns: check::note(Input::Stage, &stage.learns)?,
            conversation_kind: stage.kind,
            days_to_answer: stage.days_to_answer,
        });
    }
    match stages.len() {
        0 => Err(Error::Invalid(Input::Stage, Fault::Missing)),
        n if n > MOST_STAGES => Err(Error::Invalid(Input::Stage, Fault::TooLong)),
        _ => Ok(stages),
    }
}
