//! Declines: the company's no, with reasons that point at requirements of the spec or say openly that they
//! are not in it (3.4), and feedback per requirement that says what was seen and what would change it (3.7).
//!
//! The message that carries it waits and can be taken back, see [`crate::message`]; this is what it says in
//! terms of the spec.

pub mod concrete;
pub mod feedback;
pub(crate) mod fold;
pub mod give;
pub mod rate;

use crate::{
    event::Event,
    frame::Frame,
    ids::{DeclineId, JobId, MemberId, MessageId, RequirementId},
    message,
    process::Process,
    refusal::Refusal,
    side::Side,
    words::Words,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// One reason, and the feedback on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// The requirement it points at; none: the reason is not in the spec, and says so.
    pub requirement: Option<RequirementId>,
    /// What was seen.
    pub seen: Option<Words>,
    /// What would change it.
    pub change: Option<Words>,
}

impl Reason {
    /// Whether its feedback is whole.
    #[must_use]
    pub const fn has_feedback(&self) -> bool {
        self.seen.is_some() && self.change.is_some()
    }
}

/// The company's no.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decline {
    /// Its id.
    pub id: DeclineId,
    /// Who decided.
    pub by: MemberId,
    /// When it was written.
    pub written_at: Timestamp,
    /// The job it is about; none for a relationship without one.
    pub job: Option<JobId>,
    /// The spec version the candidate was measured against.
    pub spec_version: Option<i64>,
    /// The message that carries it.
    pub message: MessageId,
    /// Why.
    pub reasons: Vec<Reason>,
    /// When feedback that was promised for later came.
    pub feedback_at: Option<Timestamp>,
    /// What the candidate said of the feedback.
    #[serde(default)]
    pub rated: Option<rate::Rated>,
}

impl Decline {
    /// Whether feedback is there for every reason.
    #[must_use]
    pub fn has_feedback(&self) -> bool {
        self.reasons.iter().all(Reason::has_feedback)
    }

    /// Whether that side can read it: once its message was sent.
    #[must_use]
    pub fn is_shown_to(&self, side: Side, process: &Process) -> bool {
        let sent = process
            .messages
            .iter()
            .any(|message| message.id == self.message && matches!(message.state, message::State::Sent(_)));
        side == Side::Company || sent
    }
}

/// What may be done about declines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Decline, with reasons.
    Give(give::Give),
    /// Give the feedback that was promised for later.
    Feedback(feedback::GiveFeedback),
    /// Rate it, as the candidate.
    Rate(rate::Rate),
}

/// Decides on a command about declines.
pub fn decide(process: &Process, frame: &Frame<'_>, command: Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Give(command) => give::decide(process, frame, command),
        Command::Feedback(command) => feedback::decide(process, frame, command),
        Command::Rate(command) => rate::decide(process, frame, command),
    }
}
