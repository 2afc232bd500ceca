//! What happens to a process when something happens to its job, and when it moves to another one.

use super::{Ending, PastJob, Process};
use crate::{
    event::{Entry, Event},
    frame::Frame,
    ids::JobId,
    refusal::{Field, Refusal},
    side::Side,
};
use jiff::Timestamp;

/// What happened to the job. Everybody in process is told (PROMISES.md, Outcomes).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// Its spec has another version.
    SpecChanged {
        /// The number of the new one.
        version: i64,
    },
    /// It waits: promises move by the announced date.
    Paused {
        /// When it is to go on.
        until: Timestamp,
        /// Why; always said.
        reason: String,
    },
    /// It goes on.
    Resumed,
    /// Every opening has somebody.
    Filled,
    /// It ended without.
    Closed {
        /// Why; always said.
        reason: String,
    },
}

/// What that does to a process of the job that still runs.
pub(super) fn news(process: &Process, frame: &Frame<'_>, news: News) -> Result<Vec<Event>, Refusal> {
    if process.ended.is_some() {
        return Ok(vec![]);
    }
    Ok(match news {
        News::SpecChanged { version } if process.spec_version().is_none_or(|known| known < version) => {
            let job = frame.job(process.job.ok_or(Refusal::NoJob)?)?;
            vec![Event::SpecChanged { version, range: job.pay.is_some() }]
        }
        News::SpecChanged { .. } => vec![],
        News::Paused { until, reason } => {
            vec![Event::JobPaused { until, reason: frame.words(Field::Reason, &reason)? }]
        }
        News::Resumed => vec![Event::JobResumed],
        News::Filled => vec![Event::JobFilled],
        News::Closed { reason } => vec![Event::ProcessEnded {
            by: Side::Company,
            how: Ending::JobClosed,
            reason: Some(frame.words(Field::Reason, &reason)?),
        }],
    })
}

/// The event by which a process moves to another job, as the candidate agreed.
pub(crate) fn moved(frame: &Frame<'_>, id: JobId) -> Option<Event> {
    let job = frame.job(id).ok()?;
    Some(Event::JobChanged {
        job: job.id,
        stage: job.stages.first().map(|stage| stage.id),
        spec_version: job.version,
        recruiter: job.recruiter,
        hiring_manager: job.hiring_manager,
    })
}

pub(crate) fn apply(process: &mut Process, entry: &Entry) {
    let Event::JobChanged { job, stage, spec_version, recruiter, hiring_manager } = &entry.event else {
        return;
    };
    if let Some(before) = process.job {
        process.past_jobs.push(PastJob {
            job: before,
            stage: process.stage,
            spec_version: process.spec_version(),
            until: process.ended.as_ref().map_or(entry.at, |ended| ended.at),
            how: process.ended.as_ref().map_or(Ending::Moved, |ended| ended.how),
        });
    }
    process.job = Some(*job);
    process.stage = *stage;
    process.recruiter = *recruiter;
    process.hiring_manager = Some(*hiring_manager);
    process.ended = None;
    process.specs.push(super::spec::SpecStand {
        version: *spec_version,
        at: entry.at,
        follows: None,
        seen: Vec::new(),
    });
}

impl Process {
    /// The job it was about at that instant; none while it was about none yet.
    #[must_use]
    pub fn job_at(&self, at: Timestamp) -> Option<JobId> {
        if self.specs.first().is_some_and(|first| at < first.at) {
            return None;
        }
        self.past_jobs.iter().find(|past| at < past.until).map(|past| past.job).or(self.job)
    }

    /// The other jobs that its record names: those it was about before, and those that were proposed.
    #[must_use]
    pub fn other_jobs(&self) -> Vec<JobId> {
        let past = self.past_jobs.iter().map(|past| past.job);
        let proposed = self.proposals.iter().filter_map(|proposal| proposal.terms.job);
        let mut jobs: Vec<JobId> = past.chain(proposed).filter(|job| self.job != Some(*job)).collect();
        jobs.sort_unstable();
        jobs.dedup();
        jobs
    }
}
