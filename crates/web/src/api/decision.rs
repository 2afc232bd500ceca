//! Going on to a stage with a word, and recording that the company went silent.

use super::{answer, body, enter, problem::Problem, view::ProcessView};
use crate::{
    app::App,
    ask::{Answer, Ask},
};
use axum::{Router, routing::post};
use ledger::{
    Command as Any,
    ids::StageId,
    process::{Command, advance::Advance},
};
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/api/v1/processes/{process}/advance", post(answer!(advance)))
        .route("/api/v1/processes/{process}/went-silent", post(answer!(went_silent)))
}

/// The stage to go on to, and the words about it.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AdvanceBody {
    /// A stage of the job's plan.
    pub stage: Uuid,
    /// What the candidate reads.
    pub text: String,
}

/// Goes on to a stage and says so, as the company. It waits some minutes and can be taken back like any answer; the
/// stage is entered when it goes out.
#[utoipa::path(post, path = "/api/v1/processes/{process}/advance", tag = "decisions",
    params(("process" = Uuid, Path)), request_body = AdvanceBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn advance(ask: &Ask) -> Answer {
    let body: AdvanceBody = body::read(ask)?;
    let advance = Advance { stage: StageId::new(body.stage), text: body.text };
    enter::act(ask, &Any::Process(Command::Advance(advance)))
}

/// What the candidate wants to add.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WentSilentBody {
    /// In their words, if they wish.
    #[serde(default)]
    pub reason: String,
}

/// Records that the company went silent, as the candidate, where a promise to them is broken. It ends the process.
#[utoipa::path(post, path = "/api/v1/processes/{process}/went-silent", tag = "decisions",
    params(("process" = Uuid, Path)), request_body = WentSilentBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn went_silent(ask: &Ask) -> Answer {
    let body: WentSilentBody = body::read(ask)?;
    enter::act(ask, &Any::Process(Command::WentSilent(body.reason)))
}
