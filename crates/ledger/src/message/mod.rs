//! Messages inside a process. Outgoing answers wait a few minutes and can be taken back (Undo).

pub mod answer;
pub mod apologise;
pub(crate) mod fold;
pub mod send;
pub mod take_back;

use crate::{
    codes::codes,
    event::Event,
    frame::Frame,
    ids::{MakeGoodId, MessageId},
    process::Process,
    promise::{self, Promise},
    refusal::Refusal,
    side::{Person, Side},
    words::Words,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A message.
    Plain,
    /// The company's answer after a conversation.
    Answer,
    /// The company's answer that ends the process.
    Decline,
    /// An apology owed by a make-good.
    Apology,
}

codes!(Kind {
    Plain => "plain",
    Answer => "answer",
    Decline => "decline",
    Apology => "apology",
});

impl Kind {
    /// Whether it waits before it is sent.
    #[must_use]
    pub const fn waits(self) -> bool {
        matches!(self, Self::Answer | Self::Decline)
    }
}

/// Where a message stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Waits until then, and can be taken back.
    Waiting(Timestamp),
    /// On the record of both sides since then.
    Sent(Timestamp),
    /// Taken back while it waited.
    TakenBack(Timestamp),
}

impl State {
    /// The word used in stores and the API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Waiting(_) => "waiting",
            Self::Sent(_) => "sent",
            Self::TakenBack(_) => "taken_back",
        }
    }

    /// The instant that goes with it.
    #[must_use]
    pub const fn at(self) -> Timestamp {
        match self {
            Self::Waiting(at) | Self::Sent(at) | Self::TakenBack(at) => at,
        }
    }

    /// Reads [`State::code`] and [`State::at`] back.
    #[must_use]
    pub fn from_code(code: &str, at: Timestamp) -> Option<Self> {
        match code {
            "waiting" => Some(Self::Waiting(at)),
            "sent" => Some(Self::Sent(at)),
            "taken_back" => Some(Self::TakenBack(at)),
            _ => None,
        }
    }
}

/// What somebody wrote to the other side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// Its id.
    pub id: MessageId,
    /// What it is.
    pub kind: Kind,
    /// Who wrote it.
    pub by: Person,
    /// When it was written.
    pub written_at: Timestamp,
    /// What it says.
    pub words: Words,
    /// Where it stands.
    pub state: State,
    /// The earlier message it corrects.
    pub corrects: Option<MessageId>,
    /// The make-good it apologises for.
    pub make_good: Option<MakeGoodId>,
}

impl Message {
    /// Whether it delivers that promise once it is sent: the answers that were owed when it was written.
    #[must_use]
    pub fn answers(&self, promise: &Promise) -> bool {
        let owed = match promise.kind {
            promise::Kind::Answer => true,
            promise::Kind::Arrange => matches!(promise.about, promise::About::Conversation(_)),
            _ => false,
        };
        self.kind.waits() && owed && promise.made_at <= self.written_at
    }

    /// Whether it is the company's answer, given since then.
    #[must_use]
    pub fn answered_since(&self, at: Timestamp) -> bool {
        self.kind.waits() && matches!(self.state, State::Sent(_)) && self.written_at >= at
    }

    /// Whether it is a decline that waits to be sent.
    #[must_use]
    pub fn declines_soon(&self) -> bool {
        self.kind == Kind::Decline && matches!(self.state, State::Waiting(_))
    }

    /// Whether that side can read it.
    #[must_use]
    pub fn is_shown_to(&self, side: Side) -> bool {
        matches!(self.state, State::Sent(_)) || self.by.side() == side
    }
}

/// What may be done with messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Send one.
    Send(send::Send),
    /// Give the answer that was promised after a conversation.
    Answer(answer::GiveAnswer),
    /// Give the apology a make-good owes.
    Apologise(apologise::Apologise),
    /// Take back what still waits.
    TakeBack(MessageId),
}

/// Decides on a command about messages.
pub fn decide(process: &Process, frame: &Frame<'_>, command: Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Send(command) => send::decide(process, frame, command),
        Command::Answer(command) => answer::decide(process, frame, command),
        Command::Apologise(command) => apologise::decide(process, frame, command),
        Command::TakeBack(id) => take_back::decide(process, frame, id),
    }
}
