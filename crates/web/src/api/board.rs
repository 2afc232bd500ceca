//! The board of a job: its processes by stage.

use super::{
    answer, enter,
    problem::{Problem, json},
};
use crate::{
    app::App,
    ask::{Answer, Ask},
};
use act::{candidate::board, token::Scope};
use axum::{Router, http::StatusCode, routing::get};
use jiff::Timestamp;
use ledger::ids::JobId;
use serde::Serialize;
use store::board::Card;
use utoipa::ToSchema;
use uuid::Uuid;

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/api/v1/jobs/{job}/board", get(answer!(see)))
}

/// A job's board.
#[derive(Debug, Serialize, ToSchema)]
pub struct BoardView {
    /// The job.
    pub job: Uuid,
    /// Its stages in order, each with its processes, the newest entry first.
    pub stages: Vec<ColumnView>,
    /// What runs in no stage of the plan.
    pub no_stage: Vec<CardView>,
    /// What ended last.
    pub ended: Vec<CardView>,
    /// Whether more runs than is shown.
    pub more_running: bool,
    /// Whether more ended than is shown.
    pub more_ended: bool,
}

/// A stage of a board.
#[derive(Debug, Serialize, ToSchema)]
pub struct ColumnView {
    /// The stage.
    pub stage: Uuid,
    /// Its name.
    pub name: String,
    /// Its processes.
    pub processes: Vec<CardView>,
}

/// A process on a board.
#[derive(Debug, Serialize, ToSchema)]
pub struct CardView {
    /// The process.
    pub process: Uuid,
    /// Whose.
    pub candidate: Uuid,
    /// Their name.
    pub name: String,
    /// How it ended; none while it runs.
    pub ended: Option<&'static str>,
    /// The side that owes the next word.
    pub next_word_by: Option<&'static str>,
    /// The member who owes it, where the company does.
    pub owed_by: Option<Uuid>,
    /// By when.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub due_at: Option<Timestamp>,
    /// Whether that has passed.
    pub late: bool,
}

/// The board of a job: for those who see every process, and for the job's own hiring manager and recruiter.
#[utoipa::path(get, path = "/api/v1/jobs/{job}/board", tag = "candidates", params(("job" = Uuid, Path)),
    responses((status = 200, body = BoardView), (status = 404, body = Problem)))]
pub fn see(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Read)?;
    let id: JobId = ask.id("job")?;
    let board = board::board(&ask.app.house, &seat, id)?;
    let card = |card: &Card| CardView {
        process: card.process.uuid(),
        candidate: card.candidate.uuid(),
        name: card.name.clone(),
        ended: card.ended.map(|how| how.code()),
        next_word_by: card.next_word.map(|word| word.owing.code()),
        owed_by: card.owed_by.map(Into::into),
        due_at: card.next_word.map(|word| word.due_at),
        late: card.next_word.is_some_and(|word| ask.now > word.due_at),
    };
    let known: Vec<_> = board.stages.iter().map(|stage| stage.id).collect();
    let column = |stage: &store::jobs::Stage| ColumnView {
        stage: stage.id.uuid(),
        name: stage.name.clone(),
        processes: board.running.iter().filter(|one| one.stage == Some(stage.id)).map(card).collect(),
    };
    let placed = |one: &&Card| one.stage.is_some_and(|stage| known.contains(&stage));
    Ok(json(
        StatusCode::OK,
        &BoardView {
            job: id.uuid(),
            stages: board.stages.iter().map(column).collect(),
            no_stage: board.running.iter().filter(|one| !placed(one)).map(card).collect(),
            ended: board.ended.iter().map(card).collect(),
            more_running: board.more_running,
            more_ended: board.more_ended,
        },
    ))
}
