//! The mirror: what the candidate thought of a conversation, in five statements, asked after every one, also of those
//! declined or withdrawn (3.8). It is never opened by name: the candidate alone reads it back; the organisation sees
//! figures of five people or more, after the decision (PROMISES.md, Seals).

pub(crate) mod fold;
pub mod send;

use crate::{
    codes::codes, conversation::Conversation, event::Event, frame::Frame, ids::ConversationId,
    process::Process, refusal::Refusal, words::Words,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Minutes after a conversation's end at which the candidate is asked.
pub const ASK_AFTER_MINUTES: i64 = 30;
/// Days after which an invitation would only puzzle.
pub const INVITED_WITHIN_DAYS: i64 = 7;

/// The five statements, from 1 (not at all) to 5 (entirely); what they say in full is speech's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Statement {
    /// I was heard.
    Heard,
    /// I was respected.
    Respected,
    /// I got straight answers.
    Straight,
    /// I know what happens next.
    Next,
    /// I could show what matters.
    Show,
}

codes!(Statement {
    Heard => "heard",
    Respected => "respected",
    Straight => "straight",
    Next => "next",
    Show => "show",
});

/// What the candidate answered, as it is sealed: the text of [`Sent::values`] is this as JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Values {
    /// Each statement that was answered, with its level from 1 to 5.
    pub statements: std::collections::BTreeMap<Statement, u8>,
    /// Whether they would recommend applying there, from 0 to 10; for comparison outside only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recommend: Option<u8>,
}

/// The candidate's mirror of one conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mirror {
    /// Of which.
    pub conversation: ConversationId,
    /// When they were asked; none where they answered before that.
    pub invited_at: Option<Timestamp>,
    /// What they answered.
    pub sent: Option<Sent>,
}

/// An answered mirror.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// When.
    pub at: Timestamp,
    /// The sealed [`Values`].
    pub values: Words,
    /// In their own words.
    pub comment: Option<Words>,
    /// Whether those words may be shown, without a name, once the process has ended and among those of others.
    pub share: bool,
}

impl Conversation {
    /// Whether there is something to ask the candidate about: it stands, and nobody says that one side stayed away.
    #[must_use]
    pub fn can_be_mirrored(&self) -> bool {
        let absent = self.claims.iter().any(|claim| !claim.company.is_there() || !claim.candidate.is_there());
        self.stands() && !absent && (self.alerted_at.is_none() || self.was_held())
    }
}

impl Process {
    /// The mirror of that conversation, where the candidate was asked or answered.
    #[must_use]
    pub fn mirror(&self, conversation: ConversationId) -> Option<&Mirror> {
        self.mirrors.iter().find(|mirror| mirror.conversation == conversation)
    }

    /// What the candidate answered about it.
    #[must_use]
    pub fn mirrored(&self, conversation: ConversationId) -> Option<&Sent> {
        self.mirror(conversation).and_then(|mirror| mirror.sent.as_ref())
    }
}

/// What may be done with the mirror.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Answer it.
    Send(send::SendMirror),
}

/// Decides on a command about the mirror.
pub fn decide(process: &Process, frame: &Frame<'_>, command: Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Send(command) => send::decide(process, frame, command),
    }
}
