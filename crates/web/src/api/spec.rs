//! What the job of a process asks for, what changed since you last saw it, and the pay range.

use super::{
    answer, body, enter,
    problem::{Problem, json},
    view::{ProcessView, job::ChangeView, job::VersionView},
};
use crate::{
    app::App,
    ask::{Answer, Ask},
    page::process::spec_change::Shown,
};
use act::{process::see, token::Scope};
use axum::{
    Router,
    http::StatusCode,
    routing::{get, post},
};
use ledger::{Command as Any, ids::MemberId, process::Command, side::Person};
use serde::{Deserialize, Serialize};
use speech::Voice;
use utoipa::ToSchema;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/api/v1/processes/{process}/spec", get(answer!(see_it)))
        .route("/api/v1/processes/{process}/spec/acknowledge", post(answer!(acknowledge)))
        .route("/api/v1/processes/{process}/range", post(answer!(ask_range)))
}

/// What the job asks for, as far as you see it.
#[derive(Debug, Serialize, ToSchema)]
pub struct SpecOfProcessView {
    /// The version that counts.
    pub version: VersionView,
    /// Whether you have seen what changed; no conversation can be confirmed before.
    pub seen_by_you: bool,
    /// What changed since the version you know; in the last version, where you have seen it all.
    pub changes: Vec<ChangeView>,
}

/// What the job of a process asks for, and what changed in it.
#[utoipa::path(get, path = "/api/v1/processes/{process}/spec", tag = "processes",
    params(("process" = Uuid, Path)),
    responses((status = 200, body = SpecOfProcessView), (status = 422, body = Problem)))]
pub fn see_it(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Read)?;
    let sight = see(&ask.app.house, &seat, ask.id("process")?)?;
    let shown = Shown::load(&ask.app.house, &seat, &sight)?;
    let voice = Voice::new(seat.lang, seat.zone.clone());
    let name = |id: MemberId| sight.name(Person::Member(id)).to_owned();
    let changes = shown
        .changes
        .iter()
        .map(|change| ChangeView::of(change, speech::change(change, name, &voice)))
        .collect();
    let seen_by_you = sight.process.has_seen_spec(seat.person);
    let version = VersionView::of(shown.now);
    Ok(json(StatusCode::OK, &SpecOfProcessView { version, seen_by_you, changes }))
}

/// Which version was seen.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SeenBody {
    /// Its number; a later one must be seen itself.
    pub version: i64,
}

/// Says that you have seen what changed in the spec.
#[utoipa::path(post, path = "/api/v1/processes/{process}/spec/acknowledge", tag = "processes",
    params(("process" = Uuid, Path)), request_body = SeenBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn acknowledge(ask: &Ask) -> Answer {
    let body: SeenBody = body::read(ask)?;
    enter::act(ask, &Any::Process(Command::AcknowledgeSpec(body.version)))
}

/// Asks for the pay range, as the candidate: it is promised by a date.
#[utoipa::path(post, path = "/api/v1/processes/{process}/range", tag = "processes",
    params(("process" = Uuid, Path)),
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn ask_range(ask: &Ask) -> Answer {
    enter::act(ask, &Any::Process(Command::AskRange))
}
