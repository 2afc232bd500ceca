//! Opening a process for a candidate, known or new.

use super::keep::keep;
use crate::{
    candidate::{NewCandidate, add_in},
    error::{Error, Fault, Input},
    house::{House, Organisation},
    seat::Seat,
    secret,
};
use ledger::{
    frame::Frame,
    ids::{CandidateId, JobId, MemberId},
    policy::HouseAction,
    process::{Process, open},
    refusal::Refusal,
    side::Actor,
};
use store::sessions::Holder;

/// For whom a process is opened.
#[derive(Clone, Debug)]
pub enum Whom {
    /// Somebody who is here already.
    Known(CandidateId),
    /// Somebody new.
    New(NewCandidate),
}

/// Asks for a process.
#[derive(Clone, Debug)]
pub struct Open {
    /// For whom.
    pub whom: Whom,
    /// For which job, or none yet: a relationship.
    pub job: Option<JobId>,
    /// Who runs it; the job's recruiter, or the one who asks, where nobody is named.
    pub recruiter: Option<MemberId>,
}

/// A process that was opened.
#[derive(Clone, Debug)]
pub struct Opened {
    /// It.
    pub process: Process,
}

/// Opens a process; the candidate is written to, with a link to their page.
///
/// # Errors
/// [`Error::NotAllowed`], [`Error::Invalid`] for a new candidate's data, [`Error::NotFound`] for a job or
/// candidate of elsewhere, or what the store says.
pub fn open(house: &House, seat: &Seat, wanted: &Open) -> Result<Opened, Error> {
    seat.must(HouseAction::OpenProcess)?;
    let member = seat.person.member().ok_or(Error::NotAllowed)?;
    house.db.write(|conn| {
        let organisation = Organisation::load(conn, seat.workspace_id())?;
        let job = wanted.job.map(|id| store::jobs::load(conn, seat.workspace_id(), id)).transpose()?;
        let plan = match &job {
            Some(job) => store::jobs::stages(conn, seat.workspace_id(), job.id)?,
            None => vec![],
        };
        let candidate = match &wanted.whom {
            Whom::Known(id) => store::candidates::load(conn, seat.workspace_id(), *id)?,
            Whom::New(new) => add_in(conn, house, &organisation.workspace, new)?,
        };
        if store::applications::is_unproved(conn, seat.workspace_id(), candidate.id)? {
            // Somebody typed this address into a form. What is opened now is for whom it belongs to, who comes in by
            // the link that is mailed there.
            store::sessions::end_all_of(conn, Holder::Candidate(seat.workspace_id(), candidate.id))?;
        }
        let recruiter =
            wanted.recruiter.or_else(|| job.as_ref().map(|job| job.recruiter_id)).unwrap_or(member);
        let frame = Frame::new(
            house.clock.now(),
            Actor::Person(seat.person),
            &organisation.rules,
            &organisation.calendar,
            &organisation.team,
            secret::seed()?,
        );
        let command = open::Open {
            workspace: seat.workspace_id(),
            candidate: candidate.id,
            job: job.as_ref().map(|job| job.id),
            stage: plan.first().map(|stage| stage.id),
            recruiter,
            hiring_manager: job.as_ref().map(|job| job.hiring_manager_id),
            spec_version: job.as_ref().map(|job| job.spec_version),
            applied: false,
        };
        let decided = ledger::open(&frame, command).map_err(|refusal| match refusal {
            Refusal::NoSuchMember | Refusal::MemberLeft => Error::Invalid(Input::Member, Fault::Unknown),
            other => Error::Refused(other),
        })?;
        keep(conn, &organisation, None, &decided, &frame.into_texts())?;
        Ok(Opened { process: decided.after })
    })
}
