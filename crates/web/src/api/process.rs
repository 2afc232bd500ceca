//! Processes: listed, opened, seen, ended; the ledger's entries.

use super::{
    answer, body,
    cursor::{self, Page, Place},
    enter,
    problem::{Problem, json},
    view::{self, ProcessView},
};
use crate::{
    app::App,
    ask::{Answer, Ask},
    page::promise::mine::scope_of,
    trouble::Trouble,
};
use act::{
    candidate::NewCandidate,
    process::{self, Line, open as opening},
    token::Scope,
};
use axum::{
    Router,
    http::StatusCode,
    routing::{get, post},
};
use jiff::Timestamp;
use ledger::{
    Command,
    ids::{CandidateId, JobId, MemberId, ProcessId, StageId},
    process::withdraw::Withdraw,
};
use serde::{Deserialize, Serialize};
use store::process::{Cursor, Filter, Listed, Which};
use utoipa::ToSchema;
use uuid::Uuid;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/api/v1/processes", get(answer!(list)).post(answer!(open)))
        .route("/api/v1/processes/{process}", get(answer!(see)))
        .route("/api/v1/processes/{process}/entries", get(answer!(entries)))
        .route("/api/v1/processes/{process}/withdraw", post(answer!(withdraw)))
        .route("/api/v1/processes/{process}/stage", post(answer!(enter_stage)))
}

/// A process in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct ListedView {
    /// Its id.
    pub id: Uuid,
    /// The candidate's id.
    pub candidate: Uuid,
    /// The candidate's name.
    pub candidate_name: String,
    /// The job's id.
    pub job: Option<Uuid>,
    /// The job's title.
    pub job_title: Option<String>,
    /// The stage it is in.
    pub stage_name: Option<String>,
    /// How it ended; none while it runs.
    pub ended: Option<&'static str>,
    /// The side that owes the next word.
    pub next_word_by: Option<&'static str>,
    /// By when.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub next_word_due_at: Option<Timestamp>,
    /// When its next conversation starts.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub next_start: Option<Timestamp>,
    /// The time of its last entry.
    #[schema(value_type = String, format = DateTime)]
    pub latest_at: Timestamp,
}

/// Lists the processes you may see, those with the newest entry first.
#[utoipa::path(get, path = "/api/v1/processes", tag = "processes",
    params(
        ("after" = Option<String>, Query, description = "the `next` of the page before"),
        ("limit" = Option<u32>, Query, description = "1 to 100; 50 where nothing is said"),
        ("which" = Option<String>, Query, description = "`running`, `ended` or `all`"),
    ),
    responses((status = 200, body = Page<ListedView>), (status = 401, body = Problem)))]
pub fn list(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Read)?;
    let wanted = cursor::wanted::<Place>(ask, "processes")?;
    let which = match ask.query.text("which") {
        "ended" => Which::Ended,
        "all" => Which::All,
        _ => Which::Running,
    };
    let after = wanted.after.map(|place| Cursor { latest_at: place.at, id: ProcessId::new(place.id) });
    let filter = Filter { which, ..Filter::default() };
    let listed = ask
        .app
        .house
        .db
        .read(|conn| store::process::list(conn, scope_of(&seat), &filter, after, wanted.fetch()))?;
    let place = |one: &Listed| Place { at: one.latest_at, id: one.process.uuid() };
    Ok(json(StatusCode::OK, &wanted.page(listed, place, listed_view)))
}

fn listed_view(one: Listed) -> ListedView {
    ListedView {
        id: one.process.uuid(),
        candidate: one.candidate.uuid(),
        candidate_name: one.candidate_name,
        job: one.job.map(Into::into),
        job_title: one.job_title,
        stage_name: one.stage_name,
        ended: one.ended.map(|ending| ending.code()),
        next_word_by: one.next_word.map(|word| word.owing.code()),
        next_word_due_at: one.next_word.map(|word| word.due_at),
        next_start: one.next_start,
        latest_at: one.latest_at,
    }
}

/// For whom a process is opened: a candidate who is here, or somebody new.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OpenBody {
    /// A candidate who is here already.
    pub candidate: Option<Uuid>,
    /// Somebody new: their name.
    #[serde(default)]
    pub name: String,
    /// Their address.
    #[serde(default)]
    pub email: String,
    /// `en` or `es`.
    #[serde(default = "english")]
    pub language: String,
    /// Their time zone; the organisation's where nothing is said.
    #[serde(default)]
    pub zone: String,
    /// For which job, or none yet.
    pub job: Option<Uuid>,
    /// Who runs it; the job's recruiter, or you, where nobody is named.
    pub recruiter: Option<Uuid>,
}

fn english() -> String {
    "en".to_owned()
}

/// Opens a process; the candidate is written to.
#[utoipa::path(post, path = "/api/v1/processes", tag = "processes", request_body = OpenBody,
    responses((status = 201, body = ProcessView), (status = 403, body = Problem), (status = 422, body = Problem)))]
pub fn open(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Manage)?;
    let body: OpenBody = body::read(ask)?;
    let whom = match body.candidate {
        Some(id) => opening::Whom::Known(CandidateId::new(id)),
        None => opening::Whom::New(NewCandidate {
            name: body.name,
            email: body.email,
            language: body.language,
            zone: body.zone,
        }),
    };
    let wanted =
        opening::Open { whom, job: body.job.map(JobId::new), recruiter: body.recruiter.map(MemberId::new) };
    let opened = process::open(&ask.app.house, &seat, &wanted)?;
    let sight = process::see(&ask.app.house, &seat, opened.process.id)?;
    Ok(json(StatusCode::CREATED, &view::process(&sight)))
}

/// A process, whole, as far as it is for you.
#[utoipa::path(get, path = "/api/v1/processes/{process}", tag = "processes",
    params(("process" = Uuid, Path)),
    responses((status = 200, body = ProcessView), (status = 404, body = Problem)))]
pub fn see(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Read)?;
    let sight = process::see(&ask.app.house, &seat, ask.id("process")?)?;
    Ok(json(StatusCode::OK, &view::process(&sight)))
}

/// An entry of the ledger, with its place in the hash chain.
#[derive(Debug, Serialize, ToSchema)]
pub struct EntryView {
    /// Its number.
    pub seq: i64,
    /// The hash of the entry before.
    pub previous: String,
    /// Its hash: SHA-256(previous, newline, body).
    pub hash: String,
    /// Its canonical text; none where it is not for you (yet): the hash still holds the chain together.
    pub body: Option<String>,
}

/// The ledger's entries of a process, in order, with their hashes.
#[utoipa::path(get, path = "/api/v1/processes/{process}/entries", tag = "processes",
    params(("process" = Uuid, Path),
        ("after" = Option<String>, Query, description = "the `next` of the page before"),
        ("limit" = Option<u32>, Query, description = "1 to 100; 50 where nothing is said")),
    responses((status = 200, body = Page<EntryView>), (status = 404, body = Problem)))]
pub fn entries(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Read)?;
    let id: ProcessId = ask.id("process")?;
    let wanted = cursor::wanted::<i64>(ask, "entries")?;
    let lines = process::record(&ask.app.house, &seat, id)?;
    let after = wanted.after.unwrap_or(0);
    let fetch = usize::try_from(wanted.fetch()).unwrap_or(usize::MAX);
    let rows = lines.into_iter().filter(|line| line.entry.seq > after).take(fetch).collect();
    let view = |line: Line| EntryView {
        seq: line.link.seq,
        previous: line.link.previous,
        hash: line.link.hash,
        body: line.shown.then_some(line.link.body),
    };
    Ok(json(StatusCode::OK, &wanted.page(rows, |line| line.entry.seq, view)))
}

/// Why a candidate withdraws.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WithdrawBody {
    /// Why, if they wish to say.
    #[serde(default)]
    pub reason: String,
}

/// Withdraws, as the candidate.
#[utoipa::path(post, path = "/api/v1/processes/{process}/withdraw", tag = "processes",
    params(("process" = Uuid, Path)), request_body = WithdrawBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn withdraw(ask: &Ask) -> Answer {
    let body: WithdrawBody = body::read(ask)?;
    let command = ledger::process::Command::Withdraw(Withdraw { reason: body.reason });
    enter::act(ask, &Command::Process(command))
}

/// The stage to go to.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StageBody {
    /// A stage of the job's plan.
    pub stage: Uuid,
}

/// Goes to another stage of the plan.
#[utoipa::path(post, path = "/api/v1/processes/{process}/stage", tag = "processes",
    params(("process" = Uuid, Path)), request_body = StageBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn enter_stage(ask: &Ask) -> Answer {
    let body: StageBody = body::read(ask)?;
    let seat = enter::seat(ask, Scope::Act)?;
    let sight = process::see(&ask.app.house, &seat, ask.id("process")?)?;
    let stage = StageId::new(body.stage);
    sight.stage(stage).ok_or(Trouble::NotFound)?;
    enter::act(ask, &Command::Process(ledger::process::Command::EnterStage(stage)))
}
