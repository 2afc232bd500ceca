//! Proposals: another role, pay or job, put to the other side. Nothing moves without its answer (1.3).

pub mod answer;
pub(crate) mod fold;
pub mod put;
pub mod take_back;

use crate::{
    codes::codes,
    event::Event,
    frame::Frame,
    ids::{JobId, ProposalId},
    job::PayRange,
    process::Process,
    refusal::Refusal,
    side::{Person, Side},
    words::Words,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Another level or pay than the job's, in the same job.
    Role,
    /// The job as it was changed to fit this person (4.6).
    Reshape,
    /// Another job of the organisation (3.6, 4.8).
    Job,
}

codes!(Kind {
    Role => "role",
    Reshape => "reshape",
    Job => "job",
});

/// Where a proposal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Waits to be sent, and can be taken back.
    Waiting,
    /// With the other side.
    Open,
    /// The other side says yes.
    Accepted,
    /// The other side says no.
    Declined,
    /// The other side put another one in its place.
    Countered,
    /// Taken back while it waited.
    TakenBack,
    /// Its process ended first.
    Lapsed,
}

codes!(State {
    Waiting => "waiting",
    Open => "open",
    Accepted => "accepted",
    Declined => "declined",
    Countered => "countered",
    TakenBack => "taken_back",
    Lapsed => "lapsed",
});

/// What would change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// The role and its level, in words; none where they stay.
    pub role: Option<Words>,
    /// What it would pay; none where that stays.
    pub pay: Option<PayRange>,
    /// The other job.
    pub job: Option<JobId>,
    /// The spec version it is about.
    pub spec_version: Option<i64>,
}

/// Another role, pay or job, put to the other side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// Its id.
    pub id: ProposalId,
    /// What is proposed.
    pub kind: Kind,
    /// Who puts it.
    pub by: Person,
    /// When it was written.
    pub written_at: Timestamp,
    /// What would change.
    pub terms: Terms,
    /// Why.
    pub reason: Words,
    /// The one it answers.
    pub counters: Option<ProposalId>,
    /// Until when it waits or waited.
    pub waits_until: Timestamp,
    /// When it was sent; none where it waits, was taken back, or its process ended first.
    #[serde(default)]
    pub sent_at: Option<Timestamp>,
    /// Where it stands.
    pub state: State,
    /// Since when.
    pub state_at: Timestamp,
    /// What the other side said beside yes or no.
    pub answer: Option<Words>,
}

impl Proposal {
    /// Whether the other side has it and has not answered, or will have it in a few minutes.
    #[must_use]
    pub const fn is_pending(&self) -> bool {
        matches!(self.state, State::Waiting | State::Open)
    }

    /// Whether that side can read it.
    #[must_use]
    pub fn is_shown_to(&self, side: Side) -> bool {
        self.by.side() == side || self.sent_at.is_some()
    }
}

/// What may be done with proposals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Put one to the other side.
    Put(put::Put),
    /// Say yes or no to one. A counter is another one put, see [`put::Put::counters`].
    Answer(answer::GiveAnswer),
    /// Take back what still waits.
    TakeBack(ProposalId),
}

/// Decides on a command about proposals.
pub fn decide(process: &Process, frame: &Frame<'_>, command: Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Put(command) => put::decide(process, frame, command),
        Command::Answer(command) => answer::decide(process, frame, command),
        Command::TakeBack(id) => take_back::decide(process, frame, id),
    }
}
