//! Self-views: how somebody thinks their own part went, said before any result and private to them for ever (3.1 to
//! 3.3). The candidate says so criterion by criterion; an interviewer says what they think the candidate would
//! answer in the mirror. Both may say how likely they think it is that the other side wants to go on.
//!
//! The exchange ([`crate::exchange`]) is what both show each other in words; this is for oneself, in numbers.

pub(crate) mod fold;
pub mod send;

use crate::{
    event::Event,
    frame::Frame,
    ids::{ConversationId, CriterionId},
    mirror::Statement,
    process::Process,
    refusal::Refusal,
    side::Person,
    words::Words,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What somebody thinks of their own part, as it is sealed: the text of [`SelfView::values`] is this as JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Values {
    /// The candidate's: each criterion of the kit they judged themself by, from 1 to 5.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub criteria: BTreeMap<CriterionId, u8>,
    /// An interviewer's: each statement as they think the candidate would answer it, from 1 to 5.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub statements: BTreeMap<Statement, u8>,
    /// How likely they think it is, in hundredths, that the other side wants to go on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forecast: Option<u8>,
}

/// One person's self-view of one conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SelfView {
    /// Of which conversation.
    pub conversation: ConversationId,
    /// Whose, and nobody else's to read.
    pub by: Person,
    /// When.
    pub at: Timestamp,
    /// The sealed [`Values`].
    pub values: Words,
}

impl Process {
    /// That person's self-view of that conversation.
    #[must_use]
    pub fn self_view(&self, conversation: ConversationId, by: Person) -> Option<&SelfView> {
        self.self_views.iter().find(|view| view.conversation == conversation && view.by == by)
    }
}

/// What may be done with self-views.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Send one's own.
    Send(send::SendSelfView),
}

/// Decides on a command about self-views.
pub fn decide(process: &Process, frame: &Frame<'_>, command: Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Send(command) => send::decide(process, frame, command),
    }
}
