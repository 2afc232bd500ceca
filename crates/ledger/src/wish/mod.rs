//! Wishes: requests to meet somebody, answered yes or no, with a reason, by a date (2.7).

pub mod answer;
pub(crate) mod fold;
pub mod make;

use crate::{
    codes::codes,
    event::Event,
    frame::Frame,
    ids::{MemberId, PromiseId, WishId},
    process::Process,
    refusal::Refusal,
    words::Words,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Whom the candidate wants to meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// People who would be their colleagues; such a talk is off the record.
    MeetColleagues,
    /// A more senior person.
    MeetSenior,
}

codes!(Kind {
    MeetColleagues => "meet_colleagues",
    MeetSenior => "meet_senior",
});

/// What the company said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Yes or no.
    pub granted: bool,
    /// Who says so.
    pub by: MemberId,
    /// When.
    pub at: Timestamp,
    /// Why.
    pub reason: Words,
}

/// A request of the candidate to meet somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wish {
    /// Its id.
    pub id: WishId,
    /// Whom to meet.
    pub kind: Kind,
    /// When it was made.
    pub made_at: Timestamp,
    /// In the candidate's words.
    pub words: Words,
    /// The promise to answer it.
    pub promise: PromiseId,
    /// What the company said.
    pub answer: Option<Answer>,
}

/// What may be done with wishes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Make one.
    Make(make::Make),
    /// Answer one.
    Answer(answer::GiveAnswer),
}

/// Decides on a command about wishes.
pub fn decide(process: &Process, frame: &Frame<'_>, command: Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Make(command) => make::decide(process, frame, command),
        Command::Answer(command) => answer::decide(process, frame, command),
    }
}
