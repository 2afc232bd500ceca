//! The debrief of a process: what scorecards add up to, and what the panel concluded.

use super::{
    answer, body,
    conversation::unknown,
    enter,
    problem::{Problem, json},
    scorecard::of_members,
    view::{PersonView, ProcessView, person},
};
use crate::{
    app::App,
    ask::{Answer, Ask},
};
use act::{error::Error, job::kit::frozen_for, process::Sight};
use axum::{Router, http::StatusCode, routing::get};
use jiff::Timestamp;
use ledger::{
    Command as Any,
    debrief::{Arithmetic, Command, Debrief, Line, Verdict, arithmetic, conclude::Conclude},
    refusal::Refusal,
    side::Person,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/api/v1/processes/{process}/debrief", get(answer!(see)).post(answer!(conclude)))
}

/// The debrief.
#[derive(Debug, Serialize, ToSchema)]
pub struct DebriefView {
    /// What the scorecards add up to; none where there are none yet.
    pub arithmetic: Option<ArithmeticView>,
    /// What was concluded, in order.
    pub concluded: Vec<ConclusionView>,
}

/// The published arithmetic: the mean of each criterion, then their mean, musts counting twice.
#[derive(Debug, Serialize, ToSchema)]
pub struct ArithmeticView {
    /// By the kit of which version of the spec.
    pub spec_version: i64,
    /// How many scorecards went in.
    pub scorecards: usize,
    /// Each criterion.
    pub lines: Vec<LineView>,
    /// All of it.
    pub whole: Option<f64>,
    /// `go_on`, `stop` or `not_enough`.
    pub says: &'static str,
}

/// One criterion over all scorecards.
#[derive(Debug, Serialize, ToSchema)]
pub struct LineView {
    /// Which.
    pub criterion: Uuid,
    /// Whether one of its requirements is a must.
    pub must: bool,
    /// Every level given.
    pub levels: Vec<u8>,
    /// On how many scorecards it was not observed.
    pub not_observed: usize,
    /// The mean of the levels.
    pub mean: Option<f64>,
    /// From the lowest to the highest.
    pub spread: Option<u8>,
}

/// What was concluded.
#[derive(Debug, Serialize, ToSchema)]
pub struct ConclusionView {
    /// Who wrote it.
    pub by: PersonView,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
    /// What the arithmetic said then.
    pub says: &'static str,
    /// What was decided.
    pub decided: &'static str,
    /// Whether that is something else.
    pub overrides: bool,
    /// Why.
    pub reason: Option<String>,
}

fn sum(sum: Arithmetic) -> ArithmeticView {
    let line = |line: Line| LineView {
        criterion: line.criterion.uuid(),
        must: line.must,
        spread: line.spread(),
        levels: line.levels,
        not_observed: line.not_observed,
        mean: line.mean,
    };
    ArithmeticView {
        spec_version: sum.spec_version,
        scorecards: sum.scorecards,
        lines: sum.lines.into_iter().map(line).collect(),
        whole: sum.whole,
        says: sum.says.code(),
    }
}

fn conclusion(sight: &Sight, one: &Debrief) -> ConclusionView {
    ConclusionView {
        by: person(sight, Person::Member(one.by)),
        at: one.at,
        says: one.says.code(),
        decided: one.decided.code(),
        overrides: one.overrides(),
        reason: sight.text(&one.reason).map(str::to_owned),
    }
}

/// What the scorecards add up to, and what was concluded; for members who have sent their own.
#[utoipa::path(get, path = "/api/v1/processes/{process}/debrief", tag = "scorecards",
    params(("process" = Uuid, Path)),
    responses((status = 200, body = DebriefView), (status = 422, body = Problem)))]
pub fn see(ask: &Ask) -> Answer {
    let sight = of_members(ask)?;
    let seat = enter::seat(ask, act::token::Scope::Read)?;
    let process = &sight.process;
    if !process.reads_scorecards(seat.person) {
        return Err(Error::Refused(Refusal::ScorecardFirst).into());
    }
    let panel = process.panel();
    let latest = panel.iter().map(|scorecard| scorecard.spec_version).max();
    let arithmetic = match (process.job, latest) {
        (Some(job), Some(version)) => {
            let kits = ask.app.house.db.read(|conn| store::jobs::kits(conn, seat.workspace_id(), job))?;
            let kit = frozen_for(&kits, version);
            kit.map(|kit| sum(arithmetic::of(&panel, &kit.facts())))
        }
        _ => None,
    };
    let concluded = process.debriefs.iter().map(|one| conclusion(&sight, one)).collect();
    Ok(json(StatusCode::OK, &DebriefView { arithmetic, concluded }))
}

/// What to conclude.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConclusionBody {
    /// `go_on`, `stop` or `not_enough`.
    pub decided: String,
    /// Why; where it is not what the arithmetic says, why not.
    pub reason: String,
}

/// Concludes the debrief, in writing. It gates nothing.
#[utoipa::path(post, path = "/api/v1/processes/{process}/debrief", tag = "scorecards",
    params(("process" = Uuid, Path)), request_body = ConclusionBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn conclude(ask: &Ask) -> Answer {
    let body: ConclusionBody = body::read(ask)?;
    let decided = Verdict::from_code(&body.decided)
        .ok_or_else(|| unknown("decided", &Verdict::ALL.map(Verdict::code)))?;
    enter::act(ask, &Any::Debrief(Command::Conclude(Conclude { decided, reason: body.reason })))
}
