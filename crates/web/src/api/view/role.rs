//! How proposals, versions of the spec and evidence look in JSON, to the person who asks.

use super::{PersonView, job::PayView, person};
use act::process::Sight;
use jiff::Timestamp;
use ledger::{
    evidence::Evidence,
    process::{PastJob, spec::SpecStand},
    proposal::Proposal,
    words::Words,
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// Another role, pay or job. The other side sees it once it has gone out.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProposalView {
    /// Its id.
    pub id: Uuid,
    /// `role`, `reshape` or `job`.
    pub kind: &'static str,
    /// Who puts it.
    pub by: PersonView,
    /// `waiting`, `open`, `accepted`, `declined`, `countered`, `taken_back` or `lapsed`.
    pub state: &'static str,
    /// Since when it is so.
    #[schema(value_type = String, format = DateTime)]
    pub state_at: Timestamp,
    /// Until when it waits or waited unseen.
    #[schema(value_type = String, format = DateTime)]
    pub waits_until: Timestamp,
    /// The role and its level; none where they stay.
    pub role: Option<String>,
    /// What it would pay; none where that stays.
    pub pay: Option<PayView>,
    /// The other job.
    pub job: Option<Uuid>,
    /// Its title.
    pub job_title: Option<String>,
    /// The version of the job's spec that it is about.
    pub spec_version: Option<i64>,
    /// Why.
    pub reason: Option<String>,
    /// The proposal it takes the place of.
    pub counters: Option<Uuid>,
    /// What the other side said beside yes or no.
    pub answer: Option<String>,
}

/// Something seen or shown.
#[derive(Debug, Serialize, ToSchema)]
pub struct EvidenceView {
    /// Its id.
    pub id: Uuid,
    /// The job whose requirement it is about.
    pub job: Uuid,
    /// The requirement.
    pub requirement: Uuid,
    /// The spec version it was held against.
    pub spec_version: i64,
    /// `for` or `against`.
    pub bearing: &'static str,
    /// `conversation`, `cv`, `story`, `work`, `reference` or `other`.
    pub source: &'static str,
    /// In which conversation.
    pub conversation: Option<Uuid>,
    /// Who wrote it down.
    pub by: PersonView,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
    /// What it was.
    pub text: Option<String>,
    /// When they said that it was wrong.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub withdrawn_at: Option<Timestamp>,
}

/// A version of the spec that the process is or was measured by.
#[derive(Debug, Serialize, ToSchema)]
pub struct SpecStandView {
    /// Its number.
    pub version: i64,
    /// Since when.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
    /// The one before it in this process; none where it began with this one.
    pub follows: Option<i64>,
    /// Who has seen what changed, and when.
    pub seen: Vec<SpecSeenView>,
}

/// That somebody has seen what changed.
#[derive(Debug, Serialize, ToSchema)]
pub struct SpecSeenView {
    /// Who.
    pub by: PersonView,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
}

/// A job that the process was about before.
#[derive(Debug, Serialize, ToSchema)]
pub struct PastJobView {
    /// The job.
    pub job: Uuid,
    /// Its title.
    pub job_title: Option<String>,
    /// The spec version that counted.
    pub spec_version: Option<i64>,
    /// Until when.
    #[schema(value_type = String, format = DateTime)]
    pub until: Timestamp,
    /// How that ended: `moved`, or the end from which it came back for another job.
    pub how: &'static str,
}

pub(super) fn proposal(sight: &Sight, one: &Proposal) -> ProposalView {
    let said = |words: &Words| sight.text(words).map(str::to_owned);
    let terms = &one.terms;
    ProposalView {
        id: one.id.uuid(),
        kind: one.kind.code(),
        by: person(sight, one.by),
        state: one.state.code(),
        state_at: one.state_at,
        waits_until: one.waits_until,
        role: terms.role.as_ref().and_then(said),
        pay: terms.pay.clone().map(PayView::of),
        job: terms.job.map(Into::into),
        job_title: terms.job.and_then(|id| sight.job_named(id)).map(|job| job.title.clone()),
        spec_version: terms.spec_version,
        reason: said(&one.reason),
        counters: one.counters.map(Into::into),
        answer: one.answer.as_ref().and_then(said),
    }
}

pub(super) fn evidence(sight: &Sight, one: &Evidence) -> EvidenceView {
    EvidenceView {
        id: one.id.uuid(),
        job: one.job.uuid(),
        requirement: one.requirement.uuid(),
        spec_version: one.spec_version,
        bearing: one.bearing.code(),
        source: one.source.code(),
        conversation: one.conversation.map(Into::into),
        by: person(sight, one.by),
        at: one.at,
        text: sight.text(&one.words).map(str::to_owned),
        withdrawn_at: one.withdrawn_at,
    }
}

pub(super) fn spec(sight: &Sight, one: &SpecStand) -> SpecStandView {
    SpecStandView {
        version: one.version,
        at: one.at,
        follows: one.follows,
        seen: one.seen.iter().map(|seen| SpecSeenView { by: person(sight, seen.by), at: seen.at }).collect(),
    }
}

pub(super) fn past_job(sight: &Sight, one: &PastJob) -> PastJobView {
    PastJobView {
        job: one.job.uuid(),
        job_title: sight.job_named(one.job).map(|job| job.title.clone()),
        spec_version: one.spec_version,
        until: one.until,
        how: one.how.code(),
    }
}
