//! A process: one candidate and one job (or none yet) in one organisation. The ledger is about it: it is
//! loaded, decided on, saved and chained as one.

pub mod advance;
pub mod find;
pub mod hand_over;
pub mod job;
pub mod open;
pub mod silent;
pub mod spec;
pub mod withdraw;

use crate::{
    codes::codes,
    conversation::{Conversation, brief::BriefRead, kind::KindChange},
    debrief::Debrief,
    decline::Decline,
    event::Event,
    evidence::Evidence,
    exchange::Exchange,
    frame::Frame,
    ids::{CandidateId, JobId, MemberId, ProcessId, StageId, WorkspaceId},
    interest::Interest,
    make_good::MakeGood,
    message::Message,
    mirror::Mirror,
    offer::Offer,
    promise::Promise,
    proposal::Proposal,
    question::{Question, route::Route},
    refusal::Refusal,
    report::Report,
    scorecard::Scorecard,
    selfview::SelfView,
    side::Side,
    wish::Wish,
    words::Words,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// How a process ended (PROMISES.md, Outcomes).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// The company said no.
    Declined,
    /// The candidate withdrew.
    Withdrawn,
    /// The candidate chose the end without fault that a make-good offers.
    MadeGood,
    /// Neither side wanted to go on, and both had said so.
    Mutual,
    /// The candidate was hired.
    Hired,
    /// The candidate declined the offer.
    OfferDeclined,
    /// Nobody answered the offer in time.
    OfferExpired,
    /// The job closed.
    JobClosed,
    /// It moved to another job: the end of what was about the job before.
    Moved,
    /// The company went silent, as the candidate recorded.
    WentSilent,
}

codes!(Ending {
    Declined => "declined",
    Withdrawn => "withdrawn",
    MadeGood => "made_good",
    Mutual => "mutual",
    Hired => "hired",
    OfferDeclined => "offer_declined",
    OfferExpired => "offer_expired",
    JobClosed => "job_closed",
    Moved => "moved",
    WentSilent => "went_silent",
});

/// A job the process was about before it moved to another one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PastJob {
    /// Which.
    pub job: JobId,
    /// How far it came.
    pub stage: Option<StageId>,
    /// The spec version it was measured by.
    pub spec_version: Option<i64>,
    /// Until when.
    pub until: jiff::Timestamp,
    /// How that ended: [`Ending::Moved`], or the end from which it came back for another job.
    pub how: Ending,
}

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
    /// The spec versions it was measured by, the present one last.
    pub specs: Vec<spec::SpecStand>,
    /// The jobs it was about before.
    pub past_jobs: Vec<PastJob>,
    /// Other roles, pay and jobs put to the other side, in order.
    pub proposals: Vec<Proposal>,
    /// What was seen or shown for and against requirements, in order.
    pub evidence: Vec<Evidence>,
    /// The company's declines, in order.
    pub declines: Vec<Decline>,
    /// Offers, in order.
    pub offers: Vec<Offer>,
    /// Conduct reports, in order.
    pub reports: Vec<Report>,
    /// Whether each side wants to go on, by conversation.
    pub interests: Vec<Interest>,
    /// What each side thinks of how it went, by conversation.
    pub exchanges: Vec<Exchange>,
    /// Other kinds of conversations, put to the other side.
    pub kind_changes: Vec<KindChange>,
    /// Who read the brief of which conversation.
    pub briefs: Vec<BriefRead>,
    /// Where questions went.
    pub routes: Vec<Route>,
    /// The stages that answers lead to, in order.
    pub advances: Vec<advance::Advanced>,
    /// The interviewers' scorecards, in the order in which they were sent.
    pub scorecards: Vec<Scorecard>,
    /// How people think their own part went, in order; each is its author's only.
    pub self_views: Vec<SelfView>,
    /// What the candidate thought of each conversation; theirs only.
    pub mirrors: Vec<Mirror>,
    /// What the panel concluded, in order; the company's only.
    pub debriefs: Vec<Debrief>,
}

/// What may be done with a process as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// End it, as the candidate.
    Withdraw(withdraw::Withdraw),
    /// Go to another stage of the plan.
    EnterStage(StageId),
    /// Go on to another stage and say so.
    Advance(advance::Advance),
    /// End it, as the candidate, since the company went silent. With a reason, that may be empty.
    WentSilent(String),
    /// 'I have seen what changed' in that version of the spec.
    AcknowledgeSpec(i64),
    /// Ask for the pay range.
    AskRange,
    /// Take in what happened to the job.
    JobNews(job::News),
    /// Give everything open that one member has here to another.
    HandOver(hand_over::HandOver),
}

/// Decides on a command about the process as a whole.
pub fn decide(process: &Process, frame: &Frame<'_>, command: Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Withdraw(command) => withdraw::decide(process, frame, command),
        Command::EnterStage(stage) => advance::enter(process, frame, stage),
        Command::Advance(command) => advance::decide(process, frame, command),
        Command::WentSilent(reason) => silent::decide(process, frame, &reason),
        Command::AcknowledgeSpec(version) => spec::acknowledge(process, frame, version),
        Command::AskRange => spec::ask_range(process, frame),
        Command::JobNews(news) => job::news(process, frame, news),
        Command::HandOver(command) => hand_over::decide(process, frame, command),
    }
}
