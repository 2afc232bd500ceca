//! Questions: what one side wants to know from the other. Only the asker can mark one answered.

pub mod ask;
pub mod confirm;
pub(crate) mod fold;
pub mod reply;
pub mod route;

use crate::{
    codes::codes,
    event::Event,
    frame::Frame,
    ids::{ConversationId, QuestionId, ReplyId},
    process::Process,
    refusal::Refusal,
    side::{Person, Side},
    words::Words,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Where a question stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Nobody replied yet.
    Asked,
    /// Somebody replied; the asker has not said whether that answers it. Not counted.
    Replied,
    /// The asker says it is answered.
    Answered,
    /// The asker says it is still open.
    StillOpen,
}

codes!(State {
    Asked => "asked",
    Replied => "replied",
    Answered => "answered",
    StillOpen => "still_open",
});

/// What somebody said to a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// Its id.
    pub id: ReplyId,
    /// Who.
    pub by: Person,
    /// When.
    pub at: Timestamp,
    /// What.
    pub words: Words,
}

/// What one side wants to know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// Who asked.
    pub asked_by: Person,
    /// When.
    pub asked_at: Timestamp,
    /// The conversation in which the asker hopes for an answer; otherwise in writing.
    pub conversation: Option<ConversationId>,
    /// The question.
    pub words: Words,
    /// Where it stands.
    pub state: State,
    /// When it reached that state.
    pub state_at: Timestamp,
    /// What was said to it.
    pub replies: Vec<Reply>,
    /// How often the asker was reminded to say whether it is answered; at most twice.
    pub reminders: u32,
}

impl Question {
    /// The side that is asked.
    #[must_use]
    pub const fn asked_of(&self) -> Side {
        self.asked_by.side().other()
    }

    /// Whether the asker still waits.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.state != State::Answered
    }
}

/// What may be done with questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Ask one.
    Ask(ask::Ask),
    /// Reply to one.
    Reply(reply::GiveReply),
    /// 'That answers it.'
    Answered(QuestionId),
    /// 'That does not answer it.'
    StillOpen(QuestionId),
    /// Pass one on to somebody who can answer it.
    PassOn(route::PassOn),
}

/// Decides on a command about questions.
pub fn decide(process: &Process, frame: &Frame<'_>, command: Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Ask(command) => ask::decide(process, frame, command),
        Command::Reply(command) => reply::decide(process, frame, command),
        Command::Answered(id) => confirm::answered(process, frame, id),
        Command::StillOpen(id) => confirm::still_open(process, frame, id),
        Command::PassOn(command) => route::decide(process, frame, command),
    }
}
