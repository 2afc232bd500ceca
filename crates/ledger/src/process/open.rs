//! Opening a process.

use crate::{
    event::Event,
    frame::Frame,
    ids::{CandidateId, JobId, MemberId, ProcessId, StageId, WorkspaceId},
    refusal::Refusal,
    side::Person,
};

/// Opens a process for a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Open {
    /// In which workspace.
    pub workspace: WorkspaceId,
    /// For whom.
    pub candidate: CandidateId,
    /// For which job, or none yet.
    pub job: Option<JobId>,
    /// The first stage of its plan.
    pub stage: Option<StageId>,
    /// Who runs it.
    pub recruiter: MemberId,
    /// Who answers for the job.
    pub hiring_manager: Option<MemberId>,
    /// The version of the job's spec the candidate is measured by.
    pub spec_version: Option<i64>,
    /// Whether the candidate applied, rather than being added by a member.
    pub applied: bool,
}

/// Decides on opening a process; the only event that needs no state.
pub fn decide(frame: &Frame<'_>, command: Open) -> Result<Event, Refusal> {
    // A member adds somebody; whoever applies does so for themself.
    match frame.person()? {
        Person::Member(_) if !command.applied => {}
        Person::Candidate(id) if command.applied && id == command.candidate => {}
        _ => return Err(Refusal::NotYours),
    }
    frame.team.active(command.recruiter)?;
    if let Some(manager) = command.hiring_manager {
        frame.team.active(manager)?;
    }
    Ok(Event::ProcessOpened {
        workspace: command.workspace,
        process: frame.id::<ProcessId>(),
        candidate: command.candidate,
        job: command.job,
        stage: command.stage,
        recruiter: command.recruiter,
        hiring_manager: command.hiring_manager,
        spec_version: command.spec_version,
        applied: command.applied,
    })
}
