//! Conversations: meetings of declared kind, who attends, what was said to have happened.

pub mod agenda;
pub mod arrive;
pub mod attendance;
pub mod book;
pub mod brief;
pub mod cancel;
pub mod claim;
mod command;
pub mod confirm;
pub(crate) mod fold;
pub mod hand_over;
pub mod kind;
pub mod late;
pub mod reschedule;
pub mod stand_in;

pub use command::{Command, decide};

use crate::{
    calendar::later,
    codes::codes,
    ids::{ConversationId, MemberId, StageId},
    side::{Person, Side},
    words::Words,
};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// What a conversation is, declared before it begins (PROMISES.md, Conversations and attendance).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A talk before and without any application. Takes no scorecard.
    Informal,
    /// A first check, by HR or a recruiter.
    Screening,
    /// An interview.
    Interview,
    /// With future colleagues, off the record. Takes no scorecard.
    Peer,
    /// About an offer.
    Offer,
    /// About an outcome.
    Feedback,
}

codes!(Kind {
    Informal => "informal",
    Screening => "screening",
    Interview => "interview",
    Peer => "peer",
    Offer => "offer",
    Feedback => "feedback",
});

impl Kind {
    /// Whether the company owes an answer after it.
    #[must_use]
    pub const fn owes_answer(self) -> bool {
        matches!(self, Self::Informal | Self::Screening | Self::Interview)
    }

    /// Whether what is seen there may be held for or against the candidate. An informal talk and one with
    /// future colleagues take no scorecard and no evidence, also not afterwards.
    #[must_use]
    pub const fn is_on_record(self) -> bool {
        !matches!(self, Self::Informal | Self::Peer)
    }

    /// Whether it measures the candidate against a job: then the job and its range must be known before.
    #[must_use]
    pub const fn measures(self) -> bool {
        matches!(self, Self::Screening | Self::Interview)
    }
}

/// Somebody of the company who is to be there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attendee {
    /// Who.
    pub member: MemberId,
    /// When they confirmed to have the time and to have read why.
    pub confirmed_at: Option<Timestamp>,
    /// Whom they took over from, by hand-over or as a stand-in.
    pub instead_of: Option<MemberId>,
}

/// Something to speak about, besides the open questions, which are on every agenda by themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgendaItem {
    /// Whose wish it is to speak of it.
    pub by: Side,
    /// What.
    pub words: Words,
}

/// Another time, put to the other side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimeProposal {
    /// Who proposes.
    pub by: Side,
    /// The time proposed.
    pub starts_at: Timestamp,
    /// Why.
    pub reason: Option<Words>,
    /// When it was proposed.
    pub at: Timestamp,
}

/// A start that was moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Move {
    /// Whose wish it was.
    pub by: Side,
    /// When it was moved.
    pub at: Timestamp,
    /// The start before.
    pub from: Timestamp,
    /// The start after.
    pub to: Timestamp,
    /// Why.
    pub reason: Option<Words>,
}

impl Move {
    /// How long before the old start word was given; negative where it was after.
    #[must_use]
    pub fn lead(&self) -> SignedDuration {
        self.from.duration_since(self.at)
    }
}

/// 'I will be late.'
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// Who says so.
    pub by: Person,
    /// By how many minutes.
    pub minutes: u32,
    /// When it was said.
    pub at: Timestamp,
}

/// 'I am here.'
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrival {
    /// Who is.
    pub person: Person,
    /// Since when.
    pub at: Timestamp,
}

/// Somebody who could step in at once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StandIn {
    /// Who.
    pub member: MemberId,
    /// When they can start.
    pub starts_at: Timestamp,
    /// When it was offered.
    pub offered_at: Timestamp,
    /// What the candidate said, and when.
    pub answer: Option<StandInAnswer>,
}

/// What the candidate said to a stand-in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StandInAnswer {
    /// Whether the stand-in is welcome.
    pub accepted: bool,
    /// When they said so.
    pub at: Timestamp,
}

/// A conversation called off before it began.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cancellation {
    /// By which side.
    pub by: Side,
    /// When.
    pub at: Timestamp,
    /// Why; none where it fell with the end of the process.
    pub reason: Option<Words>,
}

/// What one side says of one side's being there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    /// There at the start.
    OnTime,
    /// There, this many minutes late.
    Late(u32),
    /// Nobody came.
    Absent,
    /// Somebody else came instead: present.
    StoodIn(Option<MemberId>),
    /// Called off beforehand, by a word outside Viceversa: no miss.
    CalledOff,
}

impl Presence {
    /// The word used in stores, forms and the API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::OnTime => "on_time",
            Self::Late(_) => "late",
            Self::Absent => "absent",
            Self::StoodIn(_) => "stood_in",
            Self::CalledOff => "called_off",
        }
    }
}

/// How it ended, as one side says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Closing {
    /// As planned, or later.
    AsPlanned,
    /// One side ended it early.
    EarlyBy(Side),
}

/// What one side says happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// Who says it, for their side.
    pub by: Person,
    /// When it was said (again).
    pub at: Timestamp,
    /// Of the company's being there.
    pub company: Presence,
    /// Of the candidate's being there.
    pub candidate: Presence,
    /// How it ended.
    pub closing: Closing,
    /// Whether technical trouble kept somebody away: then nobody missed it.
    pub trouble: bool,
    /// A remark.
    pub note: Option<Words>,
}

impl Claim {
    /// What it says of one side.
    #[must_use]
    pub const fn of(&self, side: Side) -> Presence {
        match side {
            Side::Company => self.company,
            Side::Candidate => self.candidate,
        }
    }
}

/// A meeting of declared kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conversation {
    /// Its id.
    pub id: ConversationId,
    /// What it is.
    pub kind: Kind,
    /// The stage it belongs to.
    pub stage: Option<StageId>,
    /// What it is for.
    pub purpose: Words,
    /// Where, or by which link or number.
    pub place: Option<Words>,
    /// When it starts.
    pub starts_at: Timestamp,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// The zone it was arranged in (a name of the time zone database).
    pub zone: String,
    /// When it was booked.
    pub booked_at: Timestamp,
    /// Who attends for the company.
    pub attendees: Vec<Attendee>,
    /// When the candidate confirmed.
    pub candidate_confirmed_at: Option<Timestamp>,
    /// What is to be spoken about, besides the open questions.
    pub agenda: Vec<AgendaItem>,
    /// Another time that waits for the other side.
    pub proposal: Option<TimeProposal>,
    /// The starts it had before.
    pub moves: Vec<Move>,
    /// Words given about being late.
    pub notices: Vec<Notice>,
    /// Who said 'I am here', and when.
    pub arrivals: Vec<Arrival>,
    /// When everybody was reminded and the unconfirmed were flagged.
    pub approached_at: Option<Timestamp>,
    /// When the absence of a side was alerted.
    pub alerted_at: Option<Timestamp>,
    /// The last stand-in offered.
    pub stand_in: Option<StandIn>,
    /// Called off before it began.
    pub cancellation: Option<Cancellation>,
    /// What each side says happened; at most one of each, the latest.
    pub claims: Vec<Claim>,
    /// When both sides were asked what happened.
    pub asked_at: Option<Timestamp>,
    /// When the silent side was reminded.
    pub claim_reminded_at: Option<Timestamp>,
    /// When the only claim was accepted as one-sided.
    pub accepted_at: Option<Timestamp>,
}

impl Conversation {
    /// When it is planned to end.
    #[must_use]
    pub fn ends_at(&self) -> Timestamp {
        later(self.starts_at, SignedDuration::from_mins(i64::from(self.minutes)))
    }

    /// Whether it is still to be held or was.
    #[must_use]
    pub const fn stands(&self) -> bool {
        self.cancellation.is_none()
    }

    /// Whether that member attends.
    #[must_use]
    pub fn attends(&self, member: MemberId) -> bool {
        self.attendees.iter().any(|attendee| attendee.member == member)
    }

    /// When the first of that side said 'I am here'.
    #[must_use]
    pub fn arrived(&self, side: Side) -> Option<Timestamp> {
        self.arrivals.iter().filter(|arrival| arrival.person.side() == side).map(|arrival| arrival.at).min()
    }

    /// What that side says happened.
    #[must_use]
    pub fn claim_of(&self, side: Side) -> Option<&Claim> {
        self.claims.iter().find(|claim| claim.by.side() == side)
    }

    /// Whether that member stepped in, as the candidate agreed.
    #[must_use]
    pub fn stood_in(&self, member: MemberId) -> bool {
        let accepted = |stand_in: &&StandIn| stand_in.answer.as_ref().is_some_and(|answer| answer.accepted);
        self.stand_in.as_ref().filter(accepted).is_some_and(|stand_in| stand_in.member == member)
    }

    /// The company's people who have not confirmed.
    #[must_use]
    pub fn unconfirmed(&self) -> Vec<MemberId> {
        let waiting = self.attendees.iter().filter(|attendee| attendee.confirmed_at.is_none());
        waiting.map(|attendee| attendee.member).collect()
    }
}
