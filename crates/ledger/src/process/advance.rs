//! Going on: the next stage and the word about it, in one action. Like the word, it waits a few minutes and can
//! be taken back; the process goes to the stage when the word is sent.

use super::Process;
use crate::{
    event::{Entry, Event},
    frame::Frame,
    ids::{MessageId, StageId},
    message,
    refusal::Refusal,
};
use serde::{Deserialize, Serialize};

/// Goes on to a stage and says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advance {
    /// Which stage.
    pub stage: StageId,
    /// What the candidate is written.
    pub text: String,
}

/// The stage that an answer leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Advanced {
    /// The answer.
    pub message: MessageId,
    /// The stage.
    pub stage: StageId,
}

pub(super) fn decide(process: &Process, frame: &Frame<'_>, command: Advance) -> Result<Vec<Event>, Refusal> {
    let stage = command.stage;
    enter(process, frame, stage)?;
    let answer = message::Command::Answer(message::answer::GiveAnswer { text: command.text });
    let mut events = message::decide(process, frame, answer)?;
    let written = events.iter().find_map(|event| match event {
        Event::MessageWritten { message, .. } => Some(*message),
        _ => None,
    });
    events.extend(written.map(|message| Event::AdvanceDecided { message, stage }));
    Ok(events)
}

/// Goes to a stage of the job's plan.
pub(super) fn enter(process: &Process, frame: &Frame<'_>, stage: StageId) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    process.nothing_proposed_to(frame.by)?;
    let job = frame.job(process.job.ok_or(Refusal::NoJob)?)?;
    if !job.stages.iter().any(|known| known.id == stage) {
        return Err(Refusal::NoSuchStage);
    }
    Ok(if process.stage == Some(stage) { vec![] } else { vec![Event::StageEntered { stage }] })
}

/// What follows when an answer is sent: the stage it leads to, where the plan still has it.
pub(crate) fn sent(process: &Process, frame: &Frame<'_>, message: MessageId) -> Vec<Event> {
    let advanced = process.advances.iter().find(|advance| advance.message == message);
    advanced.and_then(|advance| enter(process, frame, advance.stage).ok()).unwrap_or_default()
}

pub(crate) fn apply(process: &mut Process, entry: &Entry) {
    if let Event::AdvanceDecided { message, stage } = &entry.event {
        process.advances.push(Advanced { message: *message, stage: *stage });
    }
}
