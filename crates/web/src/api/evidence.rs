//! Evidence: what was seen or shown, for or against a requirement.

use super::{answer, body, conversation::unknown, enter, problem::Problem, view::ProcessView};
use crate::{
    app::App,
    ask::{Answer, Ask},
};
use axum::{Router, routing::post};
use ledger::{
    Command as Any,
    evidence::{Bearing, Command, Source, add::Add},
    ids::{ConversationId, RequirementId},
};
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

pub(crate) fn routes() -> Router<App> {
    const ALL: &str = "/api/v1/processes/{process}/evidence";
    Router::new()
        .route(ALL, post(answer!(add)))
        .route(&format!("{ALL}/{{evidence}}/withdraw"), post(answer!(withdraw)))
}

/// Something seen or shown.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EvidenceBody {
    /// The requirement of the job's spec.
    pub requirement: Uuid,
    /// `for` or `against`.
    pub bearing: String,
    /// `conversation`, `cv`, `story`, `work`, `reference` or `other`.
    pub source: String,
    /// The conversation it was seen in, for that source: one on the record.
    pub conversation: Option<Uuid>,
    /// What it was.
    pub text: String,
}

/// Writes down what was seen or shown. Both sides read it.
#[utoipa::path(post, path = "/api/v1/processes/{process}/evidence", tag = "evidence",
    params(("process" = Uuid, Path)), request_body = EvidenceBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn add(ask: &Ask) -> Answer {
    let body: EvidenceBody = body::read(ask)?;
    let add = Add {
        requirement: RequirementId::new(body.requirement),
        bearing: Bearing::from_code(&body.bearing)
            .ok_or_else(|| unknown("bearing", Bearing::ALL.map(Bearing::code).as_slice()))?,
        source: Source::from_code(&body.source)
            .ok_or_else(|| unknown("source", Source::ALL.map(Source::code).as_slice()))?,
        conversation: body.conversation.map(ConversationId::new),
        text: body.text,
    };
    enter::act(ask, &Any::Evidence(Command::Add(add)))
}

/// Says that your own evidence was wrong. It stays on the record, marked as withdrawn.
#[utoipa::path(post, path = "/api/v1/processes/{process}/evidence/{evidence}/withdraw", tag = "evidence",
    params(("process" = Uuid, Path), ("evidence" = Uuid, Path)),
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn withdraw(ask: &Ask) -> Answer {
    enter::act(ask, &Any::Evidence(Command::Withdraw(ask.id("evidence")?)))
}
