//! Proposals: another role, pay or job, put and answered; a job changed to fit somebody.

use super::{
    answer, body,
    conversation::unknown,
    enter,
    problem::{Problem, json},
    view::{self, ProcessView, job::SpecView},
};
use crate::{
    app::App,
    ask::{Answer, Ask},
    trouble::Trouble,
};
use act::{
    process::{Reshape, Way, reshape, see},
    token::Scope,
};
use axum::{Router, http::StatusCode, routing::post};
use ledger::{
    Command as Any,
    ids::{JobId, ProcessId, ProposalId},
    job::{PayRange, Period, money},
    proposal::{Command, Kind, answer::GiveAnswer, put::Put},
    refusal::Refusal,
};
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

pub(crate) fn routes() -> Router<App> {
    const ALL: &str = "/api/v1/processes/{process}/proposals";
    Router::new()
        .route(ALL, post(answer!(put)))
        .route("/api/v1/processes/{process}/reshape", post(answer!(change_the_job)))
        .route(&format!("{ALL}/{{proposal}}/answer"), post(answer!(give_answer)))
        .route(&format!("{ALL}/{{proposal}}/take-back"), post(answer!(take_back)))
}

/// Pay that is proposed.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProposalPayBody {
    /// An ISO 4217 code.
    pub currency: String,
    /// The least, in minor units of the currency: cents.
    pub least: i64,
    /// The most; the same as the least where nothing is said.
    pub most: Option<i64>,
    /// `year`, `month`, `week`, `day` or `hour`.
    pub period: String,
    /// Whether it is before tax; so where nothing is said.
    #[serde(default = "yes")]
    pub gross: bool,
}

const fn yes() -> bool {
    true
}

/// Something else than what the process is about.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProposalBody {
    /// `role` (another role, level or pay in this job) or `job` (another job).
    pub kind: String,
    /// The role and its level, in words.
    #[serde(default)]
    pub role: String,
    /// What it would pay.
    pub pay: Option<ProposalPayBody>,
    /// The other job, for `job`.
    pub job: Option<Uuid>,
    /// Why.
    pub reason: String,
    /// The proposal of the other side in whose place this one comes.
    pub counters: Option<Uuid>,
}

/// Proposes something else to the other side; it waits some minutes unseen and can be taken back. Nothing moves until
/// it is answered.
#[utoipa::path(post, path = "/api/v1/processes/{process}/proposals", tag = "proposals",
    params(("process" = Uuid, Path)), request_body = ProposalBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn put(ask: &Ask) -> Answer {
    let body: ProposalBody = body::read(ask)?;
    let kind = match body.kind.as_str() {
        "role" => Kind::Role,
        "job" => Kind::Job,
        _ => return Err(unknown("kind", &["role", "job"])),
    };
    let put = Put {
        kind,
        role: body.role,
        pay: body.pay.as_ref().map(pay).transpose()?,
        job: body.job.map(JobId::new),
        reason: body.reason,
        counters: body.counters.map(ProposalId::new),
    };
    enter::act(ask, &Any::Proposal(Command::Put(put)))
}

fn pay(body: &ProposalPayBody) -> Result<PayRange, Trouble> {
    let wrong = Trouble::Refused(Refusal::PayOutOfBounds);
    let most = body.most.unwrap_or(body.least);
    let Some(currency) = money::currency(&body.currency).filter(|_| most <= money::MOST) else {
        return Err(wrong);
    };
    let period = Period::from_code(&body.period)
        .ok_or_else(|| unknown("period", Period::ALL.map(Period::code).as_slice()))?;
    Ok(PayRange {
        currency: currency.to_owned(),
        least: body.least,
        most,
        period,
        gross: body.gross,
        parts: String::new(),
        criteria: String::new(),
    })
}

/// Yes or no.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProposalAnswerBody {
    /// Yes or no. Something else is a proposal of your own that `counters` this one.
    pub accept: bool,
    /// What else there is to say.
    #[serde(default)]
    pub text: String,
}

/// Says yes or no to a proposal of the other side. A yes to another job takes the process there.
#[utoipa::path(post, path = "/api/v1/processes/{process}/proposals/{proposal}/answer", tag = "proposals",
    params(("process" = Uuid, Path), ("proposal" = Uuid, Path)), request_body = ProposalAnswerBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn give_answer(ask: &Ask) -> Answer {
    let body: ProposalAnswerBody = body::read(ask)?;
    let answer = GiveAnswer { proposal: ask.id("proposal")?, accepted: body.accept, text: body.text };
    enter::act(ask, &Any::Proposal(Command::Answer(answer)))
}

/// Takes back a proposal while it waits.
#[utoipa::path(post, path = "/api/v1/processes/{process}/proposals/{proposal}/take-back", tag = "proposals",
    params(("process" = Uuid, Path), ("proposal" = Uuid, Path)),
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn take_back(ask: &Ask) -> Answer {
    enter::act(ask, &Any::Proposal(Command::TakeBack(ask.id("proposal")?)))
}

/// A job changed to fit the candidate.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReshapeBody {
    /// `open` (another job for this candidate) or `publish` (another version of this job, for everybody).
    pub way: String,
    /// The version of the job that was read, for `publish`.
    #[serde(default)]
    pub version: i64,
    /// What the job asks for then.
    pub spec: SpecView,
    /// Why there is another version, for `publish`: everybody in process for the job reads it.
    #[serde(default)]
    pub why: String,
    /// Why, for the candidate.
    pub reason: String,
}

/// Changes the job so that it fits the candidate, or opens one for them, and proposes that to them: for who runs the
/// process and manages jobs or leads the organisation.
#[utoipa::path(post, path = "/api/v1/processes/{process}/reshape", tag = "proposals",
    params(("process" = Uuid, Path)), request_body = ReshapeBody,
    responses((status = 200, body = ProcessView), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub fn change_the_job(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Act)?;
    let id: ProcessId = ask.id("process")?;
    let body: ReshapeBody = body::read(ask)?;
    let way = match body.way.as_str() {
        "open" => Way::Open,
        "publish" => Way::Publish { version: body.version },
        _ => return Err(unknown("way", &["open", "publish"])),
    };
    let wanted = Reshape { way, spec: body.spec.draft(body.why)?, reason: body.reason };
    reshape(&ask.app.house, &seat, id, &wanted)?;
    let sight = see(&ask.app.house, &seat, id)?;
    Ok(json(StatusCode::OK, &view::process(&sight)))
}
