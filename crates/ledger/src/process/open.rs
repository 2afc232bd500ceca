//! Opening a process.

use crate::{
    event::Event,
    frame::Frame,
    ids::{CandidateId, JobId, MemberId, ProcessId, StageId, WorkspaceId},
    refusal::Refusal,
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
}

/// Decides on opening a process; the only event that needs no state.
pub fn decide(frame: &Frame<'_>, command: Open) -> Result<Event, Refusal> {
    frame.member()?;
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
    })
}
