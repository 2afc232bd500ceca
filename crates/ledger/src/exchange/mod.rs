//! The exchange 'how do you think it went?': each side's short view of the conversation and of its own part,
//! by name and voluntary (PROMISES.md, Seals). It holds no scores, and never waits for an outcome.

pub(crate) mod fold;
pub mod send;

use crate::{
    event::Event,
    frame::Frame,
    ids::ConversationId,
    process::Process,
    refusal::Refusal,
    side::{Person, Side},
    words::Words,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Days after which whoever waits for the other side's view is told that none came.
pub const DAYS_SEALED: i64 = 7;

/// One person's view.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct View {
    /// Whose.
    pub by: Person,
    /// When it was sent.
    pub at: Timestamp,
    /// How the conversation went.
    pub talk: Words,
    /// How their own part of it went.
    pub own: Words,
}

/// The views of one conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exchange {
    /// Which.
    pub conversation: ConversationId,
    /// At most one of each person.
    pub views: Vec<View>,
    /// When both sides had sent one.
    pub opened_at: Option<Timestamp>,
    /// When the side that waited was told that nothing came.
    pub closed_at: Option<Timestamp>,
}

impl Exchange {
    /// Whether somebody of that side has sent a view.
    #[must_use]
    pub fn has_sent(&self, side: Side) -> bool {
        self.views.iter().any(|view| view.by.side() == side)
    }

    /// When the first view was sent.
    #[must_use]
    pub fn first_at(&self) -> Option<Timestamp> {
        self.views.iter().map(|view| view.at).min()
    }

    /// Whether that person can read that view: one's own always, the others' once both sides have sent one
    /// and, among members, one's own is sent.
    #[must_use]
    pub fn shows(&self, view: &View, to: Person) -> bool {
        let own = self.views.iter().any(|other| other.by == to);
        view.by == to || (self.opened_at.is_some() && own)
    }
}

/// What may be done with the exchange.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Send one's view.
    Send(send::SendView),
}

/// Decides on a command about the exchange.
pub fn decide(process: &Process, frame: &Frame<'_>, command: Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Send(command) => send::decide(process, frame, command),
    }
}
