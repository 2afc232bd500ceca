//! One step of a story, as it is written down.

use super::{deeds::Deed, further::Further, measured::Measured};
use jiff::{Timestamp, civil::DateTime};
use ledger::{
    conversation::{self, Kind},
    make_good::Choice,
    side::Side,
    wish,
};
use serde::Deserialize;

/// One thing that somebody does.
#[derive(Clone, Debug)]
pub struct Step {
    /// Its number in the file, from 1.
    pub number: usize,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub who: String,
    /// In which process; the first one of the story where nothing is said.
    pub process: Option<String>,
    /// What later steps call that which it brings about.
    pub named: Option<String>,
    /// The refusal that is told of, where it does not work.
    pub refused: Option<String>,
    /// What.
    pub does: Does,
    /// How it stands in the file, for messages.
    pub told: String,
}

/// A time on the wall, such as `2026-11-09 10:00`, in the zone of the story.
pub type Wall = DateTime;

/// What can be done, with its fields. The names are those of the ledger's commands.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "does", rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields are those of the ledger's commands, documented there")]
pub enum Does {
    OpenProcess {
        candidate: String,
        /// None for a relationship before any application.
        job: Option<String>,
    },
    EnterStage {
        stage: String,
    },
    Withdraw {
        #[serde(default)]
        reason: String,
    },

    Book {
        kind: Kind,
        stage: Option<String>,
        starts: Wall,
        minutes: u32,
        with: Vec<String>,
        purpose: String,
        #[serde(default)]
        place: String,
        #[serde(default)]
        agenda: Vec<String>,
    },
    Move {
        conversation: String,
        to: Wall,
        reason: String,
    },
    ProposeTime {
        conversation: String,
        to: Wall,
        #[serde(default)]
        reason: String,
    },
    AnswerTime {
        conversation: String,
        accept: bool,
    },
    Cancel {
        conversation: String,
        reason: String,
    },
    Confirm {
        conversation: String,
    },
    AddToAgenda {
        conversation: String,
        text: String,
    },
    HandOverSeat {
        conversation: String,
        from: String,
        to: String,
        #[serde(default)]
        reason: String,
    },
    Here {
        conversation: String,
    },
    SayLate {
        conversation: String,
        minutes: u32,
    },
    OfferStandIn {
        conversation: String,
        member: String,
        starts: Wall,
    },
    AnswerStandIn {
        conversation: String,
        accept: bool,
    },
    Claim {
        conversation: String,
        company: conversation::Presence,
        candidate: conversation::Presence,
        /// The side that ended it before its time.
        ended_early_by: Option<Side>,
        #[serde(default)]
        trouble: bool,
        #[serde(default)]
        note: String,
    },

    Ask {
        text: String,
        conversation: Option<String>,
    },
    Reply {
        question: String,
        text: String,
    },
    Answered {
        question: String,
    },
    StillOpen {
        question: String,
    },
    Wish {
        kind: wish::Kind,
        text: String,
    },
    AnswerWish {
        wish: String,
        granted: bool,
        reason: String,
    },
    Message {
        text: String,
    },
    Answer {
        text: String,
    },
    Apologise {
        text: String,
    },
    Choose {
        choice: Choice,
        #[serde(default)]
        text: String,
    },

    Promise {
        text: String,
        due: Wall,
        owed_by: Option<String>,
        conversation: Option<String>,
    },
    Kept {
        promise: String,
    },
    MoveDate {
        promise: String,
        to: Wall,
        reason: String,
    },
    Excuse {
        promise: String,
    },

    /// Nothing: here one can look around before the story goes on. Named by `as`.
    Stop {},

    /// About roles, specs, decisions and views.
    #[serde(skip)]
    Further(Box<Further>),
    /// About what each side thought.
    #[serde(skip)]
    Measured(Box<Measured>),
    /// Beside processes.
    #[serde(skip)]
    Deed(Box<Deed>),
}
