//! The mirror: what the candidate thought of a conversation; theirs alone.

use super::{answer, body, conversation::unknown, enter, problem::Problem, view::ProcessView};
use crate::{
    app::App,
    ask::{Answer, Ask},
    trouble::Trouble,
};
use axum::{Router, routing::post};
use ledger::{
    Command as Any,
    mirror::{Command, Statement, send::SendMirror},
};
use serde::Deserialize;
use utoipa::ToSchema;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/api/v1/processes/{process}/conversations/{conversation}/mirror", post(answer!(send)))
}

/// A statement and how far you agree.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LevelBody {
    /// `heard`, `respected`, `straight`, `next` or `show`.
    pub statement: String,
    /// From 1 (not at all) to 5 (entirely).
    pub level: u8,
}

/// What you thought of a conversation.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MirrorBody {
    /// The statements that you answer; one at least.
    pub statements: Vec<LevelBody>,
    /// Whether you would recommend to others to apply there, from 0 to 10.
    pub recommend: Option<u8>,
    /// In your own words.
    #[serde(default)]
    pub comment: String,
    /// Whether those words may be shown without your name, once the process has ended and among those of others.
    #[serde(default)]
    pub share: bool,
}

/// Says, as the candidate, what you thought of a conversation, also after the process has ended. The organisation
/// never reads it by name, nor that you answered: it goes into figures of five people or more, after the decision.
#[utoipa::path(post, path = "/api/v1/processes/{process}/conversations/{conversation}/mirror",
    tag = "conversations", params(("process" = Uuid, Path), ("conversation" = Uuid, Path)),
    request_body = MirrorBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn send(ask: &Ask) -> Answer {
    let body: MirrorBody = body::read(ask)?;
    let send = SendMirror {
        conversation: ask.id("conversation")?,
        statements: statements(body.statements)?,
        recommend: body.recommend,
        comment: body.comment,
        share: body.share,
    };
    enter::act(ask, &Any::Mirror(Command::Send(send)))
}

/// The statements that were answered.
pub(super) fn statements(bodies: Vec<LevelBody>) -> Result<Vec<(Statement, u8)>, Trouble> {
    let codes = Statement::ALL.map(Statement::code);
    let one = |body: LevelBody| {
        let statement = Statement::from_code(&body.statement).ok_or_else(|| unknown("statement", &codes))?;
        Ok((statement, body.level))
    };
    bodies.into_iter().map(one).collect()
}
