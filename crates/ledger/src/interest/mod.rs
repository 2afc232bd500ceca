//! Interest: each side notes privately, after a conversation, whether it wants to go on; both see it only
//! when both have spoken (1.5).

pub(crate) mod fold;
pub mod note;

use crate::{
    codes::codes,
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

/// Whether somebody wants to go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Yes.
    GoOn,
    /// Not sure.
    Unsure,
    /// No.
    Stop,
}

codes!(Level {
    GoOn => "go_on",
    Unsure => "unsure",
    Stop => "stop",
});

/// What both sides see when both have spoken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// When the second side spoke.
    pub at: Timestamp,
    /// The company's.
    pub company: Level,
    /// The candidate's.
    pub candidate: Level,
}

impl Opened {
    /// Whether neither side wants to go on: then one action ends it kindly.
    #[must_use]
    pub fn both_stop(&self) -> bool {
        self.company == Level::Stop && self.candidate == Level::Stop
    }
}

/// One side's word, sealed: the level is a text of which only the commitment stands here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Who spoke, for their side.
    pub by: Person,
    /// When.
    pub at: Timestamp,
    /// The sealed [`Level::code`].
    pub level: Words,
}

/// The interest of both sides after one conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interest {
    /// After which.
    pub conversation: ConversationId,
    /// At most one of each side, the latest.
    pub notes: Vec<Note>,
    /// What both see, once both have spoken.
    pub opened: Option<Opened>,
}

impl Interest {
    /// That side's word.
    #[must_use]
    pub fn of(&self, side: Side) -> Option<&Note> {
        self.notes.iter().find(|note| note.by.side() == side)
    }
}

/// What may be done with interest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Note it.
    Note(note::NoteInterest),
    /// End what neither side wants to go on with, in one action. Names the conversation.
    EndTogether(ConversationId),
}

/// Decides on a command about interest.
pub fn decide(process: &Process, frame: &Frame<'_>, command: Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Note(command) => note::decide(process, frame, command),
        Command::EndTogether(id) => note::end_together(process, frame, id),
    }
}
