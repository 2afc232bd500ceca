//! A process: one candidate and one job (or none yet) in one organisation. The ledger is about it: it is
//! loaded, decided on, saved and chained as one.

pub mod find;
pub mod hand_over;
pub mod open;
pub mod withdraw;

use crate::{
    codes::codes,
    conversation::Conversation,
    event::Event,
    frame::Frame,
    ids::{CandidateId, JobId, MemberId, ProcessId, StageId, WorkspaceId},
    make_good::MakeGood,
    message::Message,
    promise::Promise,
    question::Question,
    refusal::Refusal,
    side::Side,
    wish::Wish,
    words::Words,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// How a process ended (those of PROMISES.md, Outcomes, that there are so far).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// The company said no.
    Declined,
    /// The candidate withdrew.
    Withdrawn,
    /// The candidate chose the end without fault that a make-good offers.
    MadeGood,
}

codes!(Ending {
    Declined => "declined",
    Withdrawn => "withdrawn",
    MadeGood => "made_good",
});

/// That a process ended, and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    /// When.
    pub at: Timestamp,
    /// By which side.
    pub by: Side,
    /// How.
    pub how: Ending,
    /// Why, in their words.
    pub reason: Option<Words>,
}

/// One candidate and one job in one organisation, with all that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Process {
    /// The organisation's workspace.
    pub workspace: WorkspaceId,
    /// Its id.
    pub id: ProcessId,
    /// Who.
    pub candidate: CandidateId,
    /// For what.
    pub job: Option<JobId>,
    /// Where in the plan.
    pub stage: Option<StageId>,
    /// Who runs it.
    pub recruiter: MemberId,
    /// Who answers for the job.
    pub hiring_manager: Option<MemberId>,
    /// Since when.
    pub opened_at: Timestamp,
    /// That it ended.
    pub ended: Option<Ended>,
    /// The number of its events; a save must find the version it loaded.
    pub version: i64,
    /// Its conversations, in the order in which they were booked.
    pub conversations: Vec<Conversation>,
    /// Its promises, in the order in which they were made.
    pub promises: Vec<Promise>,
    /// Its questions, in the order in which they were asked.
    pub questions: Vec<Question>,
    /// Its wishes, in the order in which they were made.
    pub wishes: Vec<Wish>,
    /// Its messages, in the order in which they were written.
    pub messages: Vec<Message>,
    /// What followed second misses in a row.
    pub make_goods: Vec<MakeGood>,
}

/// What may be done with a process as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// End it, as the candidate.
    Withdraw(withdraw::Withdraw),
    /// Go to another stage of the plan.
    EnterStage(StageId),
    /// Give everything open that one member has here to another.
    HandOver(hand_over::HandOver),
}

/// Decides on a command about the process as a whole.
pub fn decide(process: &Process, frame: &Frame<'_>, command: Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Withdraw(command) => withdraw::decide(process, frame, command),
        Command::EnterStage(stage) => {
            process.must_run()?;
            Ok(if process.stage == Some(stage) { vec![] } else { vec![Event::StageEntered { stage }] })
        }
        Command::HandOver(command) => hand_over::decide(process, frame, command),
    }
}
