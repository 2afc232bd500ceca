//! Changing what a conversation is: by consent only; until the other side agrees the old kind holds (1.2).

use super::Kind;
use crate::{
    event::Event,
    frame::Frame,
    ids::ConversationId,
    process::Process,
    refusal::{Field, Refusal},
    side::{Person, Side},
    words::Words,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Another kind, put to the other side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KindChange {
    /// Of which conversation.
    pub conversation: ConversationId,
    /// What it was when it was proposed.
    pub from: Kind,
    /// What it would be.
    pub to: Kind,
    /// Who proposes it.
    pub by: Person,
    /// When.
    pub at: Timestamp,
    /// Why.
    pub reason: Words,
    /// What the other side said, and when.
    pub answer: Option<KindAnswer>,
}

/// The other side's word on another kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KindAnswer {
    /// Yes or no.
    pub accepted: bool,
    /// When.
    pub at: Timestamp,
}

/// Proposes another kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposeKind {
    /// Of which conversation.
    pub conversation: ConversationId,
    /// What it would be.
    pub to: Kind,
    /// Why; always said.
    pub reason: String,
}

/// Answers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnswerKind {
    /// Of which conversation.
    pub conversation: ConversationId,
    /// Yes or no.
    pub accepted: bool,
}

pub(super) fn propose(
    process: &Process,
    frame: &Frame<'_>,
    command: ProposeKind,
) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    let conversation = process.standing_conversation(command.conversation)?;
    if frame.now >= conversation.ends_at() {
        return Err(Refusal::AlreadyOver);
    }
    if conversation.kind == command.to {
        return Err(Refusal::SameKind);
    }
    if process.pending_kind(conversation.id).is_some() {
        return Err(Refusal::KindPending);
    }
    super::book::may_be_held(process, frame, command.to)?;
    Ok(vec![Event::KindProposed {
        conversation: conversation.id,
        from: conversation.kind,
        to: command.to,
        person: frame.person()?,
        reason: frame.words(Field::Reason, &command.reason)?,
    }])
}

pub(super) fn answer(
    process: &Process,
    frame: &Frame<'_>,
    command: AnswerKind,
) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    let conversation = process.standing_conversation(command.conversation)?;
    let change = process.pending_kind(conversation.id).ok_or(Refusal::NoKindProposed)?;
    if change.by.side() == frame.side()? {
        return Err(Refusal::NotYours);
    }
    if frame.now >= conversation.ends_at() && command.accepted {
        return Err(Refusal::AlreadyOver);
    }
    Ok(vec![Event::KindAnswered {
        conversation: conversation.id,
        kind: if command.accepted { change.to } else { change.from },
        accepted: command.accepted,
    }])
}

pub(crate) fn apply(process: &mut Process, entry: &crate::event::Entry) {
    match &entry.event {
        Event::KindProposed { conversation, from, to, person, reason } => {
            process.kind_changes.push(KindChange {
                conversation: *conversation,
                from: *from,
                to: *to,
                by: *person,
                at: entry.at,
                reason: reason.clone(),
                answer: None,
            });
        }
        Event::KindAnswered { conversation, kind, accepted } => {
            let mut changes = process.kind_changes.iter_mut();
            let pending = changes.find(|other| other.conversation == *conversation && other.answer.is_none());
            if let Some(change) = pending {
                change.answer = Some(KindAnswer { accepted: *accepted, at: entry.at });
            }
            let mut conversations = process.conversations.iter_mut();
            if let Some(held) = conversations.find(|other| other.id == *conversation) {
                held.kind = *kind;
            }
        }
        _ => {}
    }
}

impl Process {
    /// The other kind that waits for an answer.
    #[must_use]
    pub fn pending_kind(&self, conversation: ConversationId) -> Option<&KindChange> {
        self.kind_changes.iter().find(|change| change.conversation == conversation && change.answer.is_none())
    }

    /// The side whose word on another kind is awaited.
    #[must_use]
    pub fn kind_awaits(&self, conversation: ConversationId) -> Option<Side> {
        self.pending_kind(conversation).map(|change| change.by.side().other())
    }
}
