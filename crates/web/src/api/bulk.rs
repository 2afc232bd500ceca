//! Several candidates at once: looked at, done, seen, taken back.

use super::{
    answer, body, enter,
    problem::{Problem, json},
};
use crate::{
    app::App,
    ask::{Answer, Ask},
    trouble::Trouble,
};
use act::{
    candidate::bulk::{self as several, Previewed, Wanted, What, Whom},
    token::Scope,
};
use axum::{
    Router,
    http::StatusCode,
    routing::{get, post},
};
use ledger::ids::{CandidateId, JobId, ProcessId, StageId};
use serde::{Deserialize, Serialize};
use store::{bulks::Kind, notes::Sharing};
use utoipa::ToSchema;
use uuid::Uuid;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/api/v1/bulk/preview", post(answer!(preview)))
        .route("/api/v1/bulk", post(answer!(carry_out)))
        .route("/api/v1/bulk/{bulk}", get(answer!(see)))
        .route("/api/v1/bulk/{bulk}/undo", post(answer!(undo)))
}

/// Something to be done to several. There is no way to decline in bulk.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct BulkBody {
    /// The `key` of the preview: done once, however often it is sent. None for a preview.
    #[serde(default)]
    pub key: Option<Uuid>,
    /// `tag`, `note`, `stage` or `message`.
    pub what: String,
    /// The tag, the note or the message.
    #[serde(default)]
    pub text: String,
    /// Of a note: `mine` (where nothing is said) or `team`.
    #[serde(default)]
    pub sharing: Option<String>,
    /// The stage to enter.
    #[serde(default)]
    pub stage: Option<Uuid>,
    /// The job whose processes are named; none where candidates are.
    #[serde(default)]
    pub job: Option<Uuid>,
    /// The processes of that job, or candidates (tags and notes only).
    pub ids: Vec<Uuid>,
}

fn wanted(body: BulkBody) -> Result<Wanted, Trouble> {
    let malformed = |what: &str| Trouble::Malformed(what.to_owned());
    let kind =
        Kind::from_code(&body.what).ok_or_else(|| malformed("what: `tag`, `note`, `stage` or `message`"))?;
    let what = match kind {
        Kind::Tag => What::Tag(body.text),
        Kind::Note => {
            let sharing = body.sharing.as_deref().unwrap_or(Sharing::Mine.code());
            let sharing =
                Sharing::from_code(sharing).ok_or_else(|| malformed("sharing: `mine` or `team`"))?;
            What::Note(sharing, body.text)
        }
        Kind::Stage => What::Stage(body.stage.map(StageId::new).ok_or_else(|| malformed("stage: which"))?),
        Kind::Message => What::Message(body.text),
    };
    let whom = match body.job {
        Some(job) => Whom::Processes(JobId::new(job), body.ids.into_iter().map(ProcessId::new).collect()),
        None => Whom::Candidates(body.ids.into_iter().map(CandidateId::new).collect()),
    };
    Ok(Wanted { what, whom })
}

/// Who would be touched, and who not and why.
#[derive(Debug, Serialize, ToSchema)]
pub struct PreviewView {
    /// Sent along to have it done.
    pub key: Uuid,
    /// One after the other.
    pub items: Vec<PreviewItem>,
}

/// One of them, before.
#[derive(Debug, Serialize, ToSchema)]
pub struct PreviewItem {
    /// Who; nobody where there is no such candidate or process for you.
    pub candidate: Option<Uuid>,
    /// In which process.
    pub process: Option<Uuid>,
    /// Why it would not be done; none where it would.
    pub why: Option<&'static str>,
}

/// Looks who would be touched. Changes nothing.
#[utoipa::path(post, path = "/api/v1/bulk/preview", tag = "candidates", request_body = BulkBody,
    responses((status = 200, body = PreviewView), (status = 422, body = Problem)))]
pub fn preview(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Act)?;
    let (key, looked) = several::preview(&ask.app.house, &seat, wanted(body::read(ask)?)?)?;
    let item = |one: Previewed| PreviewItem {
        candidate: one.candidate.map(Into::into),
        process: one.process.map(Into::into),
        why: one.why.map(|why| why.code()),
    };
    Ok(json(StatusCode::OK, &PreviewView { key, items: looked.into_iter().map(item).collect() }))
}

/// What was done, with what became of each.
#[derive(Debug, Serialize, ToSchema)]
pub struct BulkView {
    /// The id: the key of the preview.
    pub id: Uuid,
    /// `tag`, `note`, `stage` or `message`.
    pub what: &'static str,
    /// Whether it was taken back.
    pub undone: bool,
    /// One after the other.
    pub items: Vec<BulkItem>,
}

/// One of them, after.
#[derive(Debug, Serialize, ToSchema)]
pub struct BulkItem {
    /// Who.
    pub candidate: Uuid,
    /// In which process.
    pub process: Option<Uuid>,
    /// `done`, `left`, `undone` or `stays`.
    pub outcome: &'static str,
    /// Why it was left or stays.
    pub why: Option<String>,
}

fn shown(ask: &Ask, seat: &act::Seat, status: StatusCode, id: Uuid) -> Answer {
    let (bulk, items) = several::see(&ask.app.house, seat, id)?;
    let items = items.into_iter().map(|shown| BulkItem {
        candidate: shown.item.candidate.uuid(),
        process: shown.item.process.map(Into::into),
        outcome: shown.item.outcome.code(),
        why: shown.item.why,
    });
    let view =
        BulkView { id, what: bulk.kind.code(), undone: bulk.undone_at.is_some(), items: items.collect() };
    Ok(json(status, &view))
}

/// Does it, one act for each, under the key of a preview.
#[utoipa::path(post, path = "/api/v1/bulk", tag = "candidates", request_body = BulkBody,
    responses((status = 200, body = BulkView), (status = 422, body = Problem)))]
pub fn carry_out(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Act)?;
    let body: BulkBody = body::read(ask)?;
    let key = body.key.ok_or_else(|| Trouble::Malformed("key: the `key` of a preview".to_owned()))?;
    several::carry_out(&ask.app.house, &seat, key, wanted(body)?)?;
    shown(ask, &seat, StatusCode::OK, key)
}

/// What was done by you.
#[utoipa::path(get, path = "/api/v1/bulk/{bulk}", tag = "candidates", params(("bulk" = Uuid, Path)),
    responses((status = 200, body = BulkView), (status = 404, body = Problem)))]
pub fn see(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Read)?;
    shown(ask, &seat, StatusCode::OK, ask.id("bulk")?)
}

/// Takes it back, as far as that can be.
#[utoipa::path(post, path = "/api/v1/bulk/{bulk}/undo", tag = "candidates", params(("bulk" = Uuid, Path)),
    responses((status = 200, body = BulkView), (status = 409, body = Problem)))]
pub fn undo(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Act)?;
    let id = ask.id("bulk")?;
    several::undo(&ask.app.house, &seat, id)?;
    shown(ask, &seat, StatusCode::OK, id)
}
