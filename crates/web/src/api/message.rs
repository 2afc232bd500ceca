//! Messages: sent, the answer after a conversation, taken back, corrected.

use super::{answer, body, enter, problem::Problem, view::ProcessView};
use crate::{
    app::App,
    ask::{Answer, Ask},
};
use axum::{Router, routing::post};
use ledger::{
    Command as Any,
    ids::MessageId,
    message::{Command, answer::GiveAnswer, send::Send},
};
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/api/v1/processes/{process}/messages", post(answer!(send)))
        .route("/api/v1/processes/{process}/answer", post(answer!(give_answer)))
        .route("/api/v1/processes/{process}/messages/{message}/take-back", post(answer!(take_back)))
}

/// A message.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MessageBody {
    /// What it says.
    pub text: String,
    /// The earlier message of your side that it corrects.
    pub corrects: Option<Uuid>,
}

/// Writes to the other side.
#[utoipa::path(post, path = "/api/v1/processes/{process}/messages", tag = "messages",
    params(("process" = Uuid, Path)), request_body = MessageBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn send(ask: &Ask) -> Answer {
    let body: MessageBody = body::read(ask)?;
    let corrects = body.corrects.map(MessageId::new);
    enter::act(ask, &Any::Message(Command::Send(Send { text: body.text, corrects })))
}

/// The company's answer after a conversation.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerBody {
    /// What the answer is.
    pub text: String,
}

/// Gives the answer that was promised after a conversation. It waits some minutes and can be taken back.
#[utoipa::path(post, path = "/api/v1/processes/{process}/answer", tag = "messages",
    params(("process" = Uuid, Path)), request_body = AnswerBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn give_answer(ask: &Ask) -> Answer {
    let body: AnswerBody = body::read(ask)?;
    enter::act(ask, &Any::Message(Command::Answer(GiveAnswer { text: body.text })))
}

/// Takes back an answer while it waits.
#[utoipa::path(post, path = "/api/v1/processes/{process}/messages/{message}/take-back", tag = "messages",
    params(("process" = Uuid, Path), ("message" = Uuid, Path)),
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn take_back(ask: &Ask) -> Answer {
    enter::act(ask, &Any::Message(Command::TakeBack(ask.id("message")?)))
}
