//! The interview kit of a job: drafted, frozen, read.

use super::{
    answer, body, enter,
    problem::{Problem, json},
};
use crate::{
    app::App,
    ask::{Answer, Ask},
};
use act::{
    job::kit::{self, Origin, Reading},
    token::Scope,
};
use axum::{
    Router,
    http::StatusCode,
    routing::{get, post},
};
use jiff::Timestamp;
use ledger::{
    ids::{CriterionId, RequirementId},
    job::kit::{Draft, DraftCriterion, Flaw, Place},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

pub(crate) fn routes() -> Router<App> {
    const ONE: &str = "/api/v1/jobs/{job}/kit";
    Router::new()
        .route(ONE, get(answer!(see)).put(answer!(save)))
        .route(&format!("{ONE}/freeze"), post(answer!(freeze)))
}

/// What interviews of a job look at, and how.
#[derive(Debug, Serialize, ToSchema)]
pub struct KitView {
    /// Of which version of the spec.
    pub spec_version: i64,
    /// `frozen`; `draft`; or, not kept yet, `copy` (of the kit before it) or `proposal` (from the requirements).
    pub origin: &'static str,
    /// Since when it is frozen.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub frozen_at: Option<Timestamp>,
    /// When somebody was measured by this version before it was frozen, where somebody was.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub measured_before: Option<Timestamp>,
    /// The spec version whose frozen kit counts now; none: nobody is measured.
    pub counts: Option<i64>,
    /// Minutes to open with.
    pub opening: u32,
    /// What is looked at, in order.
    pub criteria: Vec<CriterionView>,
    /// Minutes for the candidate's questions.
    pub closing: u32,
    /// What is missing before it can be frozen, as places of the body: `criteria/0/anchors/1`.
    pub missing: Vec<String>,
}

/// Something that is looked at.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CriterionView {
    /// Its id, the same through the versions; none for a new one.
    #[serde(default)]
    pub id: Option<Uuid>,
    /// What it is called; candidates see it.
    pub name: String,
    /// The requirements of the spec it stands for; at least one.
    pub requirements: Vec<Uuid>,
    /// What is seen at the levels 1, 3 and 5.
    pub anchors: [String; 3],
    /// What everybody is asked: one to six.
    pub questions: Vec<String>,
    /// Minutes for it.
    pub minutes: u32,
}

/// A kit as written: 4 to 6 criteria.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct KitBody {
    /// The version of the spec that was read.
    pub spec_version: i64,
    /// Minutes to open with.
    pub opening: u32,
    /// What is looked at, in order.
    pub criteria: Vec<CriterionView>,
    /// Minutes for the candidate's questions.
    pub closing: u32,
}

impl KitBody {
    fn draft(self) -> (i64, Draft) {
        let criterion = |one: CriterionView| DraftCriterion {
            id: one.id.map(CriterionId::new),
            name: one.name,
            requirements: one.requirements.into_iter().map(RequirementId::new).collect(),
            anchors: one.anchors,
            questions: one.questions,
            minutes: one.minutes,
        };
        let criteria = self.criteria.into_iter().map(criterion).collect();
        (self.spec_version, Draft { opening: self.opening, criteria, closing: self.closing })
    }
}

/// Where a flaw is, as a place of the body.
#[must_use]
pub fn place_of(place: Place) -> String {
    match place {
        Place::Kit => "criteria".to_owned(),
        Place::Minutes => "minutes".to_owned(),
        Place::Name { criterion } => format!("criteria/{criterion}/name"),
        Place::Requirements { criterion } => format!("criteria/{criterion}/requirements"),
        Place::Anchor { criterion, anchor } => format!("criteria/{criterion}/anchors/{anchor}"),
        Place::Question { criterion, question } => format!("criteria/{criterion}/questions/{question}"),
    }
}

fn view(reading: &Reading) -> KitView {
    let missing = reading.flaws().iter().map(|flaw: &Flaw| place_of(flaw.place)).collect();
    let draft = &reading.draft;
    let criterion = |one: &DraftCriterion| CriterionView {
        id: one.id.map(CriterionId::uuid),
        name: one.name.clone(),
        requirements: one.requirements.iter().map(|id| id.uuid()).collect(),
        anchors: one.anchors.clone(),
        questions: one.questions.clone(),
        minutes: one.minutes,
    };
    KitView {
        spec_version: reading.spec.version,
        origin: match reading.origin {
            Origin::Frozen => "frozen",
            Origin::Draft => "draft",
            Origin::Copy(_) => "copy",
            Origin::Proposal => "proposal",
        },
        frozen_at: reading.kit.as_ref().and_then(|kit| kit.frozen_at),
        measured_before: reading.measured_before,
        counts: reading.counts.as_ref().map(|kit| kit.spec_version),
        opening: draft.opening,
        criteria: draft.criteria.iter().map(criterion).collect(),
        closing: draft.closing,
        missing,
    }
}

/// The kit of a job's present version; where there is none yet, what it would begin with.
#[utoipa::path(get, path = "/api/v1/jobs/{job}/kit", tag = "jobs", params(("job" = Uuid, Path)),
    responses((status = 200, body = KitView), (status = 404, body = Problem)))]
pub fn see(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Read)?;
    Ok(json(StatusCode::OK, &view(&kit::see(&ask.app.house, &seat, ask.id("job")?)?)))
}

/// Keeps a draft; it may be unfinished. A frozen one, or that of an earlier version of the spec, is not changed (409).
#[utoipa::path(put, path = "/api/v1/jobs/{job}/kit", tag = "jobs", params(("job" = Uuid, Path)),
    request_body = KitBody,
    responses((status = 200, body = KitView), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub fn save(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Manage)?;
    let (version, draft) = body::read::<KitBody>(ask)?.draft();
    Ok(json(StatusCode::OK, &view(&kit::save(&ask.app.house, &seat, ask.id("job")?, version, &draft)?)))
}

/// Freezes a kit as it is sent: from now on everybody is measured by it, and it never changes.
#[utoipa::path(post, path = "/api/v1/jobs/{job}/kit/freeze", tag = "jobs", params(("job" = Uuid, Path)),
    request_body = KitBody,
    responses((status = 200, body = KitView), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub fn freeze(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Manage)?;
    let (version, draft) = body::read::<KitBody>(ask)?.draft();
    Ok(json(StatusCode::OK, &view(&kit::freeze(&ask.app.house, &seat, ask.id("job")?, version, &draft)?)))
}
