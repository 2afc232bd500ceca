//! Making good after a second miss in a row: the apology, and the candidate's choice.

use super::{answer, body, conversation::unknown, enter, problem::Problem, view::ProcessView};
use crate::{
    app::App,
    ask::{Answer, Ask},
};
use axum::{Router, routing::post};
use ledger::{
    Command as Any,
    make_good::{Choice, Command, choose::Choose},
    message::{self, apologise::Apologise},
};
use serde::Deserialize;
use utoipa::ToSchema;

pub(crate) fn routes() -> Router<App> {
    const ONE: &str = "/api/v1/processes/{process}/make-goods/{make_good}";
    Router::new()
        .route(&format!("{ONE}/apologise"), post(answer!(apologise)))
        .route(&format!("{ONE}/choose"), post(answer!(choose)))
}

/// An apology.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ApologyBody {
    /// In your own words.
    pub text: String,
}

/// Apologises, as the one who owes it.
#[utoipa::path(post, path = "/api/v1/processes/{process}/make-goods/{make_good}/apologise", tag = "make-goods",
    params(("process" = Uuid, Path), ("make_good" = Uuid, Path)), request_body = ApologyBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn apologise(ask: &Ask) -> Answer {
    let body: ApologyBody = body::read(ask)?;
    let apology = Apologise { make_good: ask.id("make_good")?, text: body.text };
    enter::act(ask, &Any::Message(message::Command::Apologise(apology)))
}

/// How to go on.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChoiceBody {
    /// `another_person`, `another_form` or `end`; `go_on` or `end` after misses of the candidate.
    pub choice: String,
    /// In your words.
    #[serde(default)]
    pub text: String,
}

/// Chooses how to go on, as the candidate.
#[utoipa::path(post, path = "/api/v1/processes/{process}/make-goods/{make_good}/choose", tag = "make-goods",
    params(("process" = Uuid, Path), ("make_good" = Uuid, Path)), request_body = ChoiceBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn choose(ask: &Ask) -> Answer {
    let body: ChoiceBody = body::read(ask)?;
    let choice = Choice::from_code(&body.choice)
        .ok_or_else(|| unknown("choice", Choice::ALL.map(Choice::code).as_slice()))?;
    let choose = Choose { make_good: ask.id("make_good")?, choice, text: body.text };
    enter::act(ask, &Any::MakeGood(Command::Choose(choose)))
}
