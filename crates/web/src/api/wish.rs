//! Wishes: to meet somebody.

use super::{answer, body, conversation::unknown, enter, problem::Problem, view::ProcessView};
use crate::{
    app::App,
    ask::{Answer, Ask},
};
use axum::{Router, routing::post};
use ledger::{
    Command as Any,
    wish::{Command, Kind, answer::GiveAnswer, make::Make},
};
use serde::Deserialize;
use utoipa::ToSchema;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/api/v1/processes/{process}/wishes", post(answer!(make)))
        .route("/api/v1/processes/{process}/wishes/{wish}/answer", post(answer!(reply)))
}

/// Whom you would like to meet.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WishBody {
    /// `meet_colleagues` or `meet_senior`.
    pub kind: String,
    /// What you would like to learn.
    pub text: String,
}

/// Asks to meet somebody, as the candidate. A yes or no is promised by a date.
#[utoipa::path(post, path = "/api/v1/processes/{process}/wishes", tag = "wishes",
    params(("process" = Uuid, Path)), request_body = WishBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn make(ask: &Ask) -> Answer {
    let body: WishBody = body::read(ask)?;
    let kind =
        Kind::from_code(&body.kind).ok_or_else(|| unknown("kind", Kind::ALL.map(Kind::code).as_slice()))?;
    enter::act(ask, &Any::Wish(Command::Make(Make { kind, text: body.text })))
}

/// Yes or no, with a reason.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WishAnswerBody {
    /// Yes or no.
    pub granted: bool,
    /// Why.
    pub reason: String,
}

/// Answers a wish, as the company.
#[utoipa::path(post, path = "/api/v1/processes/{process}/wishes/{wish}/answer", tag = "wishes",
    params(("process" = Uuid, Path), ("wish" = Uuid, Path)), request_body = WishAnswerBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn reply(ask: &Ask) -> Answer {
    let body: WishAnswerBody = body::read(ask)?;
    let answer = GiveAnswer { wish: ask.id("wish")?, granted: body.granted, reason: body.reason };
    enter::act(ask, &Any::Wish(Command::Answer(answer)))
}
