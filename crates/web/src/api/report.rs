//! Conduct reports: made by the candidate, answered by who was named to read them. Nobody else is told of one.

use super::{answer, body, conversation::unknown, enter, problem::Problem, view::ProcessView};
use crate::{
    app::App,
    ask::{Answer, Ask},
};
use axum::{Router, routing::post};
use ledger::{
    Command as Any,
    ids::{ConversationId, MemberId},
    report::{Command, Kind, answer::GiveAnswer, make::Make},
};
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

pub(crate) fn routes() -> Router<App> {
    const ALL: &str = "/api/v1/processes/{process}/reports";
    Router::new()
        .route(ALL, post(answer!(make)))
        .route(&format!("{ALL}/{{report}}/answer"), post(answer!(give_answer)))
}

/// A conduct report.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReportBody {
    /// `conduct`, or `outside_spec`: a remark that no requirement asks for.
    pub kind: String,
    /// Whose conduct.
    pub about: Uuid,
    /// In which conversation.
    pub conversation: Option<Uuid>,
    /// Who is to read it: somebody who was in no conversation with you and them. The most senior, where nobody
    /// is named.
    pub to: Option<Uuid>,
    /// What happened.
    pub text: String,
}

/// Reports somebody's conduct to one person who was not there. An answer is promised by a date.
#[utoipa::path(post, path = "/api/v1/processes/{process}/reports", tag = "reports",
    params(("process" = Uuid, Path)), request_body = ReportBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn make(ask: &Ask) -> Answer {
    let body: ReportBody = body::read(ask)?;
    let kind = Kind::from_code(&body.kind).ok_or_else(|| unknown("kind", &Kind::ALL.map(Kind::code)))?;
    let make = Make {
        kind,
        about: MemberId::new(body.about),
        conversation: body.conversation.map(ConversationId::new),
        to: body.to.map(MemberId::new),
        text: body.text,
    };
    enter::act(ask, &Any::Report(Command::Make(make)))
}

/// An answer.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReportAnswerBody {
    /// What was found, and what is done about it.
    pub text: String,
}

/// Answers a report that you were named to read.
#[utoipa::path(post, path = "/api/v1/processes/{process}/reports/{report}/answer", tag = "reports",
    params(("process" = Uuid, Path), ("report" = Uuid, Path)), request_body = ReportAnswerBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn give_answer(ask: &Ask) -> Answer {
    let body: ReportAnswerBody = body::read(ask)?;
    enter::act(ask, &Any::Report(Command::Answer(GiveAnswer { report: ask.id("report")?, text: body.text })))
}
