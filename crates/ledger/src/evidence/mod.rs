//! Evidence: something seen or shown, for or against a requirement, with its source, whoever saw it (0.9,
//! 4.7). It stands on the record of both sides.

pub mod add;
pub(crate) mod fold;
pub mod withdraw;

use crate::{
    codes::codes,
    event::Event,
    frame::Frame,
    ids::{ConversationId, EvidenceId, JobId, RequirementId},
    process::Process,
    refusal::Refusal,
    side::Person,
    words::Words,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What evidence says of its requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bearing {
    /// It speaks for it being met.
    For,
    /// It speaks against it.
    Against,
}

codes!(Bearing {
    For => "for",
    Against => "against",
});

/// Where it was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// In a conversation.
    Conversation,
    /// In the CV.
    Cv,
    /// In the candidate's own story.
    Story,
    /// In something they made.
    Work,
    /// From somebody who worked with them, with their consent.
    Reference,
    /// Elsewhere; the words say where.
    Other,
}

codes!(Source {
    Conversation => "conversation",
    Cv => "cv",
    Story => "story",
    Work => "work",
    Reference => "reference",
    Other => "other",
});

/// Something seen or shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// Its id.
    pub id: EvidenceId,
    /// The job whose requirement it is about.
    pub job: JobId,
    /// For or against which requirement.
    pub requirement: RequirementId,
    /// The spec version it was held against.
    pub spec_version: i64,
    /// What it says of it.
    pub bearing: Bearing,
    /// Where it was seen.
    pub source: Source,
    /// In which conversation.
    pub conversation: Option<ConversationId>,
    /// Who saw or showed it.
    pub by: Person,
    /// When it was written down.
    pub at: Timestamp,
    /// What it was.
    pub words: Words,
    /// When whoever wrote it took it back as wrong.
    pub withdrawn_at: Option<Timestamp>,
}

/// What may be done with evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Write some down.
    Add(add::Add),
    /// Say that one's own was wrong. It stays on the record, struck through.
    Withdraw(EvidenceId),
}

/// Decides on a command about evidence.
pub fn decide(process: &Process, frame: &Frame<'_>, command: Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Add(command) => add::decide(process, frame, command),
        Command::Withdraw(id) => withdraw::decide(process, frame, id),
    }
}
