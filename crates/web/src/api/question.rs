//! Questions: asked, replied to, confirmed by the asker.

use super::{answer, body, enter, problem::Problem, view::ProcessView};
use crate::{
    app::App,
    ask::{Answer, Ask},
};
use axum::{Router, routing::post};
use ledger::{
    Command as Any,
    ids::{ConversationId, MemberId},
    question::{Command, ask::Ask as AskIt, reply::GiveReply, route::PassOn},
};
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

pub(crate) fn routes() -> Router<App> {
    const ONE: &str = "/api/v1/processes/{process}/questions/{question}";
    let one = |tail: &str| format!("{ONE}/{tail}");
    Router::new()
        .route("/api/v1/processes/{process}/questions", post(answer!(put)))
        .route(&one("reply"), post(answer!(reply)))
        .route(&one("pass-on"), post(answer!(pass_on)))
        .route(&one("answered"), post(answer!(answered)))
        .route(&one("still-open"), post(answer!(still_open)))
}

fn act(ask: &Ask, command: Command) -> Answer {
    enter::act(ask, &Any::Question(command))
}

/// A question.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct QuestionBody {
    /// What you want to know.
    pub text: String,
    /// The conversation on whose agenda it goes; otherwise in writing.
    pub conversation: Option<Uuid>,
}

/// Asks the other side. A reply is promised by a date.
#[utoipa::path(post, path = "/api/v1/processes/{process}/questions", tag = "questions",
    params(("process" = Uuid, Path)), request_body = QuestionBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn put(ask: &Ask) -> Answer {
    let body: QuestionBody = body::read(ask)?;
    let conversation = body.conversation.map(ConversationId::new);
    act(ask, Command::Ask(AskIt { text: body.text, conversation }))
}

/// A reply.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReplyBody {
    /// What you say.
    pub text: String,
}

/// Replies to a question of the other side.
#[utoipa::path(post, path = "/api/v1/processes/{process}/questions/{question}/reply", tag = "questions",
    params(("process" = Uuid, Path), ("question" = Uuid, Path)), request_body = ReplyBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn reply(ask: &Ask) -> Answer {
    let body: ReplyBody = body::read(ask)?;
    act(ask, Command::Reply(GiveReply { question: ask.id("question")?, text: body.text }))
}

/// To whom a question goes.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PassOnBody {
    /// Who can answer it.
    pub to: Uuid,
    /// The later conversation in which they will, where it is to be one.
    pub conversation: Option<Uuid>,
    /// Why you cannot.
    pub reason: String,
}

/// Passes a question on to somebody who can answer it; the asker is told to whom, and why.
#[utoipa::path(post, path = "/api/v1/processes/{process}/questions/{question}/pass-on", tag = "questions",
    params(("process" = Uuid, Path), ("question" = Uuid, Path)), request_body = PassOnBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn pass_on(ask: &Ask) -> Answer {
    let body: PassOnBody = body::read(ask)?;
    let pass = PassOn {
        question: ask.id("question")?,
        to: MemberId::new(body.to),
        conversation: body.conversation.map(ConversationId::new),
        reason: body.reason,
    };
    act(ask, Command::PassOn(pass))
}

/// 'That answers it': only the asker says so.
#[utoipa::path(post, path = "/api/v1/processes/{process}/questions/{question}/answered", tag = "questions",
    params(("process" = Uuid, Path), ("question" = Uuid, Path)),
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn answered(ask: &Ask) -> Answer {
    act(ask, Command::Answered(ask.id("question")?))
}

/// 'That does not answer it': only the asker says so.
#[utoipa::path(post, path = "/api/v1/processes/{process}/questions/{question}/still-open", tag = "questions",
    params(("process" = Uuid, Path), ("question" = Uuid, Path)),
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn still_open(ask: &Ask) -> Answer {
    act(ask, Command::StillOpen(ask.id("question")?))
}
