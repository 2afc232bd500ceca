//! What surrounds a conversation: the brief read, another kind by consent, interest, how it went.

use super::{
    answer, body,
    conversation::{AcceptBody, unknown},
    enter,
    problem::Problem,
    view::ProcessView,
};
use crate::{
    app::App,
    ask::{Answer, Ask},
};
use axum::{Router, routing::post};
use ledger::{
    Command as Any,
    conversation::{
        Command, Kind,
        kind::{AnswerKind, ProposeKind},
    },
    exchange::{self, send::SendView},
    interest::{self, Level, note::NoteInterest},
};
use serde::Deserialize;
use utoipa::ToSchema;

pub(crate) fn routes() -> Router<App> {
    const ONE: &str = "/api/v1/processes/{process}/conversations/{conversation}";
    let one = |tail: &str| format!("{ONE}/{tail}");
    Router::new()
        .route(&one("brief"), post(answer!(read_brief)))
        .route(&one("kind"), post(answer!(propose_kind)))
        .route(&one("kind/answer"), post(answer!(answer_kind)))
        .route(&one("interest"), post(answer!(note_interest)))
        .route(&one("end-together"), post(answer!(end_together)))
        .route(&one("exchange"), post(answer!(send_view)))
}

/// Says that you have read the brief; to confirm says so as well.
#[utoipa::path(post, path = "/api/v1/processes/{process}/conversations/{conversation}/brief",
    tag = "conversations", params(("process" = Uuid, Path), ("conversation" = Uuid, Path)),
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn read_brief(ask: &Ask) -> Answer {
    enter::act(ask, &Any::Conversation(Command::ReadBrief(ask.id("conversation")?)))
}

/// Another kind.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct KindBody {
    /// `informal`, `screening`, `interview`, `peer`, `offer` or `feedback`.
    pub kind: String,
    /// Why.
    pub reason: String,
}

/// Proposes another kind. Until the other side agrees, the old one holds.
#[utoipa::path(post, path = "/api/v1/processes/{process}/conversations/{conversation}/kind",
    tag = "conversations", params(("process" = Uuid, Path), ("conversation" = Uuid, Path)),
    request_body = KindBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn propose_kind(ask: &Ask) -> Answer {
    let body: KindBody = body::read(ask)?;
    let kinds = Kind::ALL.map(Kind::code);
    let to = Kind::from_code(&body.kind).ok_or_else(|| unknown("kind", &kinds))?;
    let conversation = ask.id("conversation")?;
    let command = Command::ProposeKind(ProposeKind { conversation, to, reason: body.reason });
    enter::act(ask, &Any::Conversation(command))
}

/// Agrees to another kind or not.
#[utoipa::path(post, path = "/api/v1/processes/{process}/conversations/{conversation}/kind/answer",
    tag = "conversations", params(("process" = Uuid, Path), ("conversation" = Uuid, Path)),
    request_body = AcceptBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn answer_kind(ask: &Ask) -> Answer {
    let body: AcceptBody = body::read(ask)?;
    let answer = AnswerKind { conversation: ask.id("conversation")?, accepted: body.accept };
    enter::act(ask, &Any::Conversation(Command::AnswerKind(answer)))
}

/// Whether you want to go on.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct InterestBody {
    /// `go_on`, `unsure` or `stop`.
    pub interest: String,
}

/// Notes whether your side wants to go on. Both sides see it when both have spoken.
#[utoipa::path(post, path = "/api/v1/processes/{process}/conversations/{conversation}/interest",
    tag = "conversations", params(("process" = Uuid, Path), ("conversation" = Uuid, Path)),
    request_body = InterestBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn note_interest(ask: &Ask) -> Answer {
    let body: InterestBody = body::read(ask)?;
    let levels = Level::ALL.map(Level::code);
    let level = Level::from_code(&body.interest).ok_or_else(|| unknown("interest", &levels))?;
    let note = NoteInterest { conversation: ask.id("conversation")?, level };
    enter::act(ask, &Any::Interest(interest::Command::Note(note)))
}

/// Ends what both sides have said they do not want to go on with.
#[utoipa::path(post, path = "/api/v1/processes/{process}/conversations/{conversation}/end-together",
    tag = "conversations", params(("process" = Uuid, Path), ("conversation" = Uuid, Path)),
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn end_together(ask: &Ask) -> Answer {
    enter::act(ask, &Any::Interest(interest::Command::EndTogether(ask.id("conversation")?)))
}

/// How you think it went.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ExchangeBody {
    /// Of the conversation.
    pub text: String,
    /// Of your own part in it.
    pub own: String,
}

/// Says how you think it went. The other side reads it when it has sent its own; never asked after an outcome.
#[utoipa::path(post, path = "/api/v1/processes/{process}/conversations/{conversation}/exchange",
    tag = "conversations", params(("process" = Uuid, Path), ("conversation" = Uuid, Path)),
    request_body = ExchangeBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn send_view(ask: &Ask) -> Answer {
    let body: ExchangeBody = body::read(ask)?;
    let view = SendView { conversation: ask.id("conversation")?, talk: body.text, own: body.own };
    enter::act(ask, &Any::Exchange(exchange::Command::Send(view)))
}
