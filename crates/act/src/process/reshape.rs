//! Changing a job to fit a person, or opening one for them (4.6). It is put to the candidate as a proposal, in the
//! transaction in which the job changes: no job is ever changed for somebody who was not asked.

use super::act::{Acted, on_in};
use crate::{
    error::Error,
    house::House,
    job::{NewJob, NewVersion, Settings, StageForm, create::create_in, open::open_in, publish::publish_in},
    seat::Seat,
};
use ledger::{
    Command,
    frame::Role,
    ids::{JobId, ProcessId},
    job::{
        Field, Flaw, State, Visibility, Wrong,
        draft::{Draft, RequirementDraft},
    },
    policy::{self, Action, HouseAction, Standing},
    proposal::{self, Kind, put::Put},
    refusal::Refusal,
};
use store::{Conn, jobs::Job, jobs::Stage};

/// How the job comes to fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Its spec gets another version, for everybody in process for it.
    Publish {
        /// The version of the job that the form was filled from.
        version: i64,
    },
    /// Another job is opened for this candidate: a copy with another spec, that nobody finds.
    Open,
}

/// A job as it is to fit.
#[derive(Clone, Debug)]
pub struct Reshape {
    /// For everybody, or for this candidate.
    pub way: Way,
    /// What it asks for then, and why there is another version, which everybody in process for it reads.
    pub spec: Draft,
    /// Why, as the candidate reads it.
    pub reason: String,
}

/// Whether somebody may change a job to fit the person of a process: who may negotiate there, and manages jobs or
/// leads the organisation.
#[must_use]
pub fn may(standing: Standing) -> bool {
    let Standing::Member { role, .. } = standing else { return false };
    policy::allows(standing, Action::Negotiate)
        && (role == Role::Executive || policy::allows_in_house(role, HouseAction::ManageJobs))
}

/// Changes the job, or opens another one, and puts that to the candidate.
///
/// # Errors
/// [`Error::NotFound`], [`Error::NotAllowed`], [`Error::Flawed`] for the spec, [`Error::Stale`] where the job
/// changed meanwhile, and what the ledger refuses of the proposal. Then nothing of it is kept.
pub fn reshape(house: &House, seat: &Seat, process: ProcessId, wanted: &Reshape) -> Result<Acted, Error> {
    house.db.write(|conn| {
        let job = its_job(conn, seat, process)?;
        let put = match wanted.way {
            Way::Publish { version } => {
                if job.state != State::Open {
                    return Err(Error::Refused(Refusal::JobNotOpen));
                }
                let version = NewVersion { version, spec: wanted.spec.clone() };
                publish_in(conn, house, seat, job.id, &version)?;
                put(Kind::Reshape, None, wanted)
            }
            Way::Open => {
                let opened = open_another(conn, house, seat, &job, wanted)?;
                put(Kind::Job, Some(opened), wanted)
            }
        };
        on_in(conn, house, seat, process, Command::Proposal(proposal::Command::Put(put)))
    })
}

fn put(kind: Kind, job: Option<JobId>, wanted: &Reshape) -> Put {
    Put { kind, role: String::new(), pay: None, job, reason: wanted.reason.clone(), counters: None }
}

// The job of the process, for somebody who may change it for its candidate.
fn its_job(conn: &mut Conn, seat: &Seat, process: ProcessId) -> Result<Job, Error> {
    let loaded = store::process::load(conn, seat.workspace_id(), process)?;
    let standing = Standing::of(&loaded.process, seat.person, seat.role);
    if !policy::allows(standing, Action::See) {
        return Err(Error::NotFound);
    }
    if !may(standing) {
        return Err(Error::NotAllowed);
    }
    loaded.process.must_run()?;
    let job = loaded.process.job.ok_or(Refusal::NoJob)?;
    Ok(store::jobs::load(conn, seat.workspace_id(), job)?)
}

// A copy: its people, law and plan are those of the job it comes from.
fn open_another(
    conn: &mut Conn,
    house: &House,
    seat: &Seat,
    like: &Job,
    wanted: &Reshape,
) -> Result<JobId, Error> {
    let workspace = seat.workspace_id();
    let before = store::jobs::spec(conn, workspace, like.id, like.spec_version)?;
    if is_the_same(&wanted.spec, &before) {
        return Err(Flaw::of(Field::Requirements, Wrong::Unchanged).into());
    }
    let stages = store::jobs::stages(conn, workspace, like.id)?;
    // A requirement of another job is another requirement.
    let anew = |asked: &RequirementDraft| RequirementDraft { id: None, ..asked.clone() };
    let new = NewJob {
        spec: Draft {
            requirements: wanted.spec.requirements.iter().map(anew).collect(),
            ..wanted.spec.clone()
        },
        settings: Settings {
            recruiter: like.recruiter_id,
            hiring_manager: like.hiring_manager_id,
            openings: 1,
            visibility: Visibility::Unlisted,
            jurisdiction: like.jurisdiction.clone(),
            terms: like.terms.clone(),
        },
        stages: stages.into_iter().map(stage).collect(),
    };
    let mut job = create_in(conn, house, seat, &new)?;
    open_in(conn, house, seat, &mut job)?;
    Ok(job.id)
}

fn is_the_same(wanted: &Draft, before: &ledger::job::Spec) -> bool {
    let as_it_was = ledger::job::draft::of(before);
    Draft { reason: String::new(), ..wanted.clone() } == as_it_was
}

fn stage(like: Stage) -> StageForm {
    StageForm {
        id: None,
        name: like.name,
        purpose: like.purpose,
        whom: like.whom,
        seniority: like.seniority,
        learns: like.learns,
        company_learns: like.company_learns,
        kind: like.conversation_kind,
        days_to_answer: like.days_to_answer,
    }
}
