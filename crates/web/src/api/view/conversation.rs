//! How a conversation looks in JSON.

use super::{
    PersonView,
    around::{AroundView, around},
    person,
};
use act::process::Sight;
use jiff::Timestamp;
use ledger::{
    conversation::{Closing, Conversation, Presence},
    ids::MemberId,
    side::{Person, Side},
    words::Words,
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// A conversation.
#[derive(Debug, Serialize, ToSchema)]
pub struct ConversationView {
    /// Its id.
    pub id: Uuid,
    /// `informal`, `screening`, `interview`, `peer`, `offer` or `feedback`.
    pub kind: &'static str,
    /// What it is for.
    pub purpose: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// When it starts.
    #[schema(value_type = String, format = DateTime)]
    pub starts_at: Timestamp,
    /// How long it takes.
    pub minutes: u32,
    /// The zone it was arranged in.
    pub zone: String,
    /// Who attends for the company, and whether they confirmed.
    pub attendees: Vec<AttendeeView>,
    /// Whether the candidate confirmed.
    pub candidate_confirmed: bool,
    /// What is to be spoken about, besides open questions.
    pub agenda: Vec<String>,
    /// Another time that waits for the other side's answer.
    pub proposal: Option<ProposalView>,
    /// Who said to be late, and by how much.
    pub late: Vec<LateView>,
    /// The last stand-in offered.
    pub stand_in: Option<StandInView>,
    /// Whether it was called off.
    pub cancelled: bool,
    /// How often it was moved.
    pub moves: usize,
    /// When the first of the company said 'I am here'.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub company_here_at: Option<Timestamp>,
    /// When the candidate did.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub candidate_here_at: Option<Timestamp>,
    /// When the absence of a side was alerted.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub alerted_at: Option<Timestamp>,
    /// What each side says happened.
    pub claims: Vec<ClaimView>,
    /// How sure it is that the company was there: `unknown`, `waiting`, `agreed`, `one_sided`, `disputed`.
    pub company_presence: &'static str,
    /// The same of the candidate.
    pub candidate_presence: &'static str,
    /// What surrounds it.
    #[serde(flatten)]
    pub around: AroundView,
}

/// Somebody who attends.
#[derive(Debug, Serialize, ToSchema)]
pub struct AttendeeView {
    /// Who.
    #[serde(flatten)]
    pub person: PersonView,
    /// Whether they confirmed.
    pub confirmed: bool,
}

/// What one side says happened.
#[derive(Debug, Serialize, ToSchema)]
pub struct ClaimView {
    /// Who says it.
    pub by: PersonView,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
    /// Of the company: `on_time`, `late`, `absent`, `stood_in`, `called_off`.
    pub company: &'static str,
    /// By how many minutes it was late.
    pub company_late: Option<u32>,
    /// Of the candidate.
    pub candidate: &'static str,
    /// By how many minutes they were late.
    pub candidate_late: Option<u32>,
    /// The side that ended it early, if one did.
    pub ended_early_by: Option<&'static str>,
    /// Whether technical trouble kept somebody away.
    pub trouble: bool,
    /// A remark.
    pub note: Option<String>,
}

/// Another time, put to the other side.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProposalView {
    /// The side that proposes it.
    pub by: &'static str,
    /// The time proposed.
    #[schema(value_type = String, format = DateTime)]
    pub starts_at: Timestamp,
    /// Why.
    pub reason: Option<String>,
}

/// 'I will be late.'
#[derive(Debug, Serialize, ToSchema)]
pub struct LateView {
    /// Who says so.
    pub by: PersonView,
    /// By how many minutes.
    pub minutes: u32,
    /// When it was said.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
}

/// Somebody who could step in.
#[derive(Debug, Serialize, ToSchema)]
pub struct StandInView {
    /// Who.
    #[serde(flatten)]
    pub person: PersonView,
    /// When they can start.
    #[schema(value_type = String, format = DateTime)]
    pub starts_at: Timestamp,
    /// What the candidate said, once they did.
    pub accepted: Option<bool>,
}

/// A conversation as the one who asks may see it.
pub(super) fn conversation(sight: &Sight, one: &Conversation) -> ConversationView {
    let text = |words: &Words| sight.text(words).map(str::to_owned);
    let member = |id: MemberId| person(sight, Person::Member(id));
    ConversationView {
        id: one.id.uuid(),
        kind: one.kind.code(),
        purpose: text(&one.purpose),
        place: one.place.as_ref().and_then(text),
        starts_at: one.starts_at,
        minutes: one.minutes,
        zone: one.zone.clone(),
        attendees: one
            .attendees
            .iter()
            .map(|attendee| AttendeeView {
                person: member(attendee.member),
                confirmed: attendee.confirmed_at.is_some(),
            })
            .collect(),
        candidate_confirmed: one.candidate_confirmed_at.is_some(),
        agenda: one.agenda.iter().filter_map(|item| text(&item.words)).collect(),
        proposal: one.proposal.as_ref().map(|proposal| ProposalView {
            by: proposal.by.code(),
            starts_at: proposal.starts_at,
            reason: proposal.reason.as_ref().and_then(text),
        }),
        late: one
            .notices
            .iter()
            .map(|notice| LateView { by: person(sight, notice.by), minutes: notice.minutes, at: notice.at })
            .collect(),
        stand_in: one.stand_in.as_ref().map(|stand_in| StandInView {
            person: member(stand_in.member),
            starts_at: stand_in.starts_at,
            accepted: stand_in.answer.as_ref().map(|answer| answer.accepted),
        }),
        cancelled: !one.stands(),
        moves: one.moves.len(),
        company_here_at: one.arrived(Side::Company),
        candidate_here_at: one.arrived(Side::Candidate),
        alerted_at: one.alerted_at,
        claims: one
            .claims
            .iter()
            .map(|claim| ClaimView {
                by: person(sight, claim.by),
                at: claim.at,
                company: claim.company.code(),
                company_late: late(claim.company),
                candidate: claim.candidate.code(),
                candidate_late: late(claim.candidate),
                ended_early_by: match claim.closing {
                    Closing::AsPlanned => None,
                    Closing::EarlyBy(side) => Some(side.code()),
                },
                trouble: claim.trouble,
                note: claim.note.as_ref().and_then(text),
            })
            .collect(),
        company_presence: one.presence(Side::Company).code(),
        candidate_presence: one.presence(Side::Candidate).code(),
        around: around(sight, one),
    }
}

const fn late(presence: Presence) -> Option<u32> {
    match presence {
        Presence::Late(minutes) => Some(minutes),
        _ => None,
    }
}
