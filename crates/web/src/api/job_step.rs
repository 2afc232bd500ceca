//! Jobs as a whole: opened, paused, filled, closed, opened again.

use super::{answer, body, enter, job::whole, problem::Problem, view::job::JobView};
use crate::{
    app::App,
    ask::{Answer, Ask},
};
use act::{Seat, token::Scope};
use axum::{Router, http::StatusCode, routing::post};
use jiff::civil::Date;
use ledger::{
    ids::JobId,
    job::{Field, Flaw, Wrong},
};
use serde::Deserialize;
use utoipa::ToSchema;

pub(crate) fn routes() -> Router<App> {
    const ONE: &str = "/api/v1/jobs/{job}";
    Router::new()
        .route(&format!("{ONE}/open"), post(answer!(open)))
        .route(&format!("{ONE}/pause"), post(answer!(pause)))
        .route(&format!("{ONE}/fill"), post(answer!(fill)))
        .route(&format!("{ONE}/close"), post(answer!(close)))
        .route(&format!("{ONE}/reopen"), post(answer!(reopen)))
}

/// A step with a job as a whole.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StepBody {
    /// The version of the job that was read.
    pub version: i64,
    /// The day on which it is to go on, where it is paused.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub until: Option<Date>,
    /// Why; must be said where it is paused or closed.
    #[serde(default)]
    pub reason: String,
}

/// Opens a draft. It needs a plan.
#[utoipa::path(post, path = "/api/v1/jobs/{job}/open", tag = "jobs", params(("job" = Uuid, Path)),
    request_body = StepBody,
    responses((status = 200, body = JobView), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub fn open(ask: &Ask) -> Answer {
    step(ask, |seat, id, body| act::job::open::open(&ask.app.house, seat, id, body.version).map(drop))
}

/// Pauses a job until a day; everyone in process is told.
#[utoipa::path(post, path = "/api/v1/jobs/{job}/pause", tag = "jobs", params(("job" = Uuid, Path)),
    request_body = StepBody,
    responses((status = 200, body = JobView), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub fn pause(ask: &Ask) -> Answer {
    step(ask, |seat, id, body| {
        let until = body.until.ok_or(Flaw::of(Field::Until, Wrong::Missing))?;
        act::job::pause::pause(&ask.app.house, seat, id, body.version, until, &body.reason).map(drop)
    })
}

/// Says that every opening has somebody; everyone in process is told.
#[utoipa::path(post, path = "/api/v1/jobs/{job}/fill", tag = "jobs", params(("job" = Uuid, Path)),
    request_body = StepBody,
    responses((status = 200, body = JobView), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub fn fill(ask: &Ask) -> Answer {
    step(ask, |seat, id, body| act::job::fill::fill(&ask.app.house, seat, id, body.version).map(drop))
}

/// Closes a job; what runs for it ends, and everyone in process is told why.
#[utoipa::path(post, path = "/api/v1/jobs/{job}/close", tag = "jobs", params(("job" = Uuid, Path)),
    request_body = StepBody,
    responses((status = 200, body = JobView), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub fn close(ask: &Ask) -> Answer {
    step(ask, |seat, id, body| {
        act::job::close::close(&ask.app.house, seat, id, body.version, &body.reason).map(drop)
    })
}

/// Goes on with a job after a pause or an end; everyone in process is told.
#[utoipa::path(post, path = "/api/v1/jobs/{job}/reopen", tag = "jobs", params(("job" = Uuid, Path)),
    request_body = StepBody,
    responses((status = 200, body = JobView), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub fn reopen(ask: &Ask) -> Answer {
    step(ask, |seat, id, body| act::job::reopen::reopen(&ask.app.house, seat, id, body.version).map(drop))
}

fn step(ask: &Ask, take: impl FnOnce(&Seat, JobId, &StepBody) -> Result<(), act::Error>) -> Answer {
    let seat = enter::seat(ask, Scope::Manage)?;
    let (id, body): (JobId, StepBody) = (ask.id("job")?, body::read(ask)?);
    take(&seat, id, &body)?;
    whole(ask, &seat, StatusCode::OK, id)
}
