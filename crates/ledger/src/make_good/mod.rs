//! What follows a second miss in a row (2.4): from the company an apology by the next level and three real
//! choices; to the candidate, where it was theirs, a plain question whether they still want to go on.

pub mod choose;
pub(crate) mod fold;

use crate::{
    codes::codes,
    event::Event,
    frame::Frame,
    ids::{ConversationId, MakeGoodId, MemberId, PromiseId},
    process::Process,
    refusal::Refusal,
    side::Side,
    words::Words,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// How the candidate wants to go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// With another person of the company.
    AnotherPerson,
    /// In another form: in writing, by phone, at another place.
    AnotherForm,
    /// An end without fault.
    End,
    /// As before (after misses of the candidate).
    GoOn,
}

codes!(Choice {
    AnotherPerson => "another_person",
    AnotherForm => "another_form",
    End => "end",
    GoOn => "go_on",
});

impl Choice {
    /// The choices open to the candidate after that side missed twice in a row.
    #[must_use]
    pub const fn offered_after(missed_by: Side) -> &'static [Self] {
        match missed_by {
            Side::Company => &[Self::AnotherPerson, Self::AnotherForm, Self::End],
            Side::Candidate => &[Self::GoOn, Self::End],
        }
    }
}

/// What the candidate chose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chosen {
    /// Which.
    pub choice: Choice,
    /// When.
    pub at: Timestamp,
    /// In their words.
    pub words: Option<Words>,
}

/// What follows a second miss in a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MakeGood {
    /// Its id.
    pub id: MakeGoodId,
    /// Who missed.
    pub missed_by: Side,
    /// The two conversations missed, in order.
    pub misses: [ConversationId; 2],
    /// When it was opened.
    pub opened_at: Timestamp,
    /// The more senior person who answers for it (the company's misses).
    pub owner: Option<MemberId>,
    /// The apology owed (the company's misses).
    pub apology: Option<PromiseId>,
    /// What the candidate chose.
    pub chosen: Option<Chosen>,
}

/// What may be done with a make-good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Choose how to go on.
    Choose(choose::Choose),
}

/// Decides on a command about make-goods.
pub fn decide(process: &Process, frame: &Frame<'_>, command: Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Choose(command) => choose::decide(process, frame, command),
    }
}
