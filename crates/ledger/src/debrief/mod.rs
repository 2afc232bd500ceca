//! The debrief: the panel lays its scorecards side by side, the published arithmetic says what they add up to, and
//! whoever decides says in writing what they decide and why, above all where it is something else.
//!
//! It is the company's own page and gates nothing: an outcome is never delayed by it.

pub mod arithmetic;
pub mod conclude;
pub(crate) mod fold;

pub use arithmetic::{Arithmetic, Line};

use crate::{
    codes::codes, event::Event, frame::Frame, ids::MemberId, process::Process, refusal::Refusal, words::Words,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What scorecards add up to, or what was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Go on.
    GoOn,
    /// Do not.
    Stop,
    /// It cannot be said yet.
    NotEnough,
}

codes!(Verdict {
    GoOn => "go_on",
    Stop => "stop",
    NotEnough => "not_enough",
});

/// What a panel concluded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Debrief {
    /// Who wrote it.
    pub by: MemberId,
    /// When.
    pub at: Timestamp,
    /// By the kit of which spec version.
    pub spec_version: i64,
    /// How many scorecards there were then.
    pub scorecards: u32,
    /// What the arithmetic said then.
    pub says: Verdict,
    /// What was decided.
    pub decided: Verdict,
    /// Why; where the two differ, it is the override.
    pub reason: Words,
}

impl Debrief {
    /// Whether the panel decided otherwise than the arithmetic says.
    #[must_use]
    pub fn overrides(&self) -> bool {
        self.says != self.decided
    }
}

/// What may be done in a debrief.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Conclude it.
    Conclude(conclude::Conclude),
}

/// Decides on a command about the debrief.
pub fn decide(process: &Process, frame: &Frame<'_>, command: Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Conclude(command) => conclude::decide(process, frame, command),
    }
}
