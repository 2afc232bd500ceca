//! Writing down what was seen, for or against a requirement of the spec.

use super::{Bearing, Source};
use crate::{
    event::Event,
    frame::Frame,
    ids::{ConversationId, RequirementId},
    process::Process,
    refusal::{Field, Refusal},
};

/// The most evidence of one process.
pub const MOST: usize = 300;

/// Writes evidence down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Add {
    /// For or against which requirement of the job's spec.
    pub requirement: RequirementId,
    /// What it says of it.
    pub bearing: Bearing,
    /// Where it was seen.
    pub source: Source,
    /// In which conversation, where it was in one.
    pub conversation: Option<ConversationId>,
    /// What was seen.
    pub text: String,
}

pub(super) fn decide(process: &Process, frame: &Frame<'_>, command: Add) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    let job = frame.job(process.job.ok_or(Refusal::NoJob)?)?;
    if !job.requirements.contains(&command.requirement) {
        return Err(Refusal::NoSuchRequirement);
    }
    if process.evidence.len() >= MOST {
        return Err(Refusal::TooMany(Field::Text));
    }
    let conversation = match command.source {
        Source::Conversation => {
            let id = command.conversation.ok_or(Refusal::Missing(Field::Conversation))?;
            let conversation = process.standing_conversation(id)?;
            if !conversation.kind.is_on_record() {
                return Err(Refusal::OffTheRecord);
            }
            if frame.now < conversation.starts_at {
                return Err(Refusal::NotStarted);
            }
            Some(id)
        }
        _ => None,
    };
    Ok(vec![Event::EvidenceAdded {
        evidence: frame.id(),
        job: job.id,
        requirement: command.requirement,
        spec_version: job.version,
        bearing: command.bearing,
        source: command.source,
        conversation,
        person: frame.person()?,
        words: frame.words(Field::Text, &command.text)?,
    }])
}
