//! Offers: terms with an end, that the candidate accepts, declines or counters (PROMISES.md, Outcomes).

pub mod answer;
pub(crate) mod fold;
pub mod make;
pub mod take_back;

use crate::{
    codes::codes,
    event::Event,
    frame::Frame,
    ids::{JobId, MemberId, OfferId},
    job::PayRange,
    process::Process,
    promise::{self, About, Promise},
    refusal::Refusal,
    side::Side,
    words::Words,
};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// The fewest business days an offer stands.
pub const FEWEST_DAYS: u32 = 3;

/// Where an offer stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Waits to be sent, and can be taken back.
    Waiting,
    /// With the candidate.
    Open,
    /// Accepted.
    Accepted,
    /// Declined.
    Declined,
    /// The candidate asks for other terms; the company owes an answer.
    Countered,
    /// Another offer took its place.
    Replaced,
    /// Its end came without an answer.
    Expired,
    /// Taken back while it waited.
    TakenBack,
    /// Its process ended first.
    Lapsed,
}

codes!(State {
    Waiting => "waiting",
    Open => "open",
    Accepted => "accepted",
    Declined => "declined",
    Countered => "countered",
    Replaced => "replaced",
    Expired => "expired",
    TakenBack => "taken_back",
    Lapsed => "lapsed",
});

/// What is offered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// For which job.
    pub job: JobId,
    /// By which version of its spec.
    pub spec_version: i64,
    /// The role and its level, in words.
    pub role: Words,
    /// What it pays: an amount (least equals most), for which period.
    pub pay: PayRange,
    /// Why the pay lies outside the disclosed range, where it does.
    pub outside: Option<Words>,
    /// When the work starts.
    pub starts_on: Date,
    /// What else belongs to it.
    pub conditions: Option<Words>,
}

/// What the candidate asks for instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counter {
    /// When it was said.
    pub at: Timestamp,
    /// The pay asked for, where that is what is to change.
    pub pay: Option<PayRange>,
    /// In words.
    pub words: Words,
    /// That the company let the offer stand as it is.
    pub upheld: Option<Upheld>,
}

/// That an offer stands as it is, although other terms were asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Upheld {
    /// When it was said.
    pub at: Timestamp,
    /// By whom.
    pub by: MemberId,
    /// Why.
    pub words: Words,
}

/// Terms with an end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Its id.
    pub id: OfferId,
    /// Who makes it.
    pub by: MemberId,
    /// When it was written.
    pub written_at: Timestamp,
    /// What is offered.
    pub terms: Terms,
    /// Until when it stands.
    pub expires_at: Timestamp,
    /// Until when it waits or waited to be sent.
    pub waits_until: Timestamp,
    /// The offer whose place it takes.
    pub replaces: Option<OfferId>,
    /// When it was sent; none where it waits, was taken back, or its process ended first.
    pub sent_at: Option<Timestamp>,
    /// Where it stands.
    pub state: State,
    /// Since when.
    pub state_at: Timestamp,
    /// What the candidate asked for instead, each with the company's word to it.
    pub counters: Vec<Counter>,
    /// What the candidate said beside yes or no.
    pub answer: Option<Words>,
    /// When the candidate was reminded of its end.
    pub reminded_at: Option<Timestamp>,
}

impl Offer {
    /// Whether it waits for somebody's word.
    #[must_use]
    pub const fn is_pending(&self) -> bool {
        matches!(self.state, State::Waiting | State::Open | State::Countered)
    }

    /// Whether it delivers that promise once it is sent: an answer that was owed when it was written, and the
    /// one to the counter it replaces.
    #[must_use]
    pub fn answers(&self, promise: &Promise) -> bool {
        promise.kind == promise::Kind::Answer
            && promise.made_at <= self.written_at
            && matches!(promise.about, About::Conversation(_) | About::Process | About::Offer(_))
    }

    /// Whether it waits to be sent.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.state == State::Waiting
    }

    /// Whether that side can read it.
    #[must_use]
    pub fn is_shown_to(&self, side: Side) -> bool {
        side == Side::Company || self.sent_at.is_some()
    }
}

/// What may be done with offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Make one, or another one in place of one.
    Make(make::Make),
    /// Take back what still waits.
    TakeBack(OfferId),
    /// Accept, decline or counter one.
    Answer(answer::GiveAnswer),
    /// Say, to a counter, that the offer stands as it is.
    Uphold(answer::Uphold),
}

/// Decides on a command about offers.
pub fn decide(process: &Process, frame: &Frame<'_>, command: Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Make(command) => make::decide(process, frame, command),
        Command::TakeBack(id) => take_back::decide(process, frame, id),
        Command::Answer(command) => answer::decide(process, frame, command),
        Command::Uphold(command) => answer::uphold(process, frame, command),
    }
}
