//! The house: who I am, the members, the jobs.

use super::{
    answer, body,
    conversation::unknown,
    enter,
    problem::{Problem, json},
};
use crate::{
    app::App,
    ask::{Answer, Ask},
    trouble::Trouble,
};
use act::{
    job::{self, JobForm, StageForm},
    member::invite::{self, Invite},
    token::Scope,
};
use axum::{Router, http::StatusCode, routing::get};
use ledger::{
    conversation::Kind,
    frame::Role,
    ids::{MemberId, StageId},
    policy::HouseAction,
};
use serde::{Deserialize, Serialize};
use store::jobs::{Job, Stage};
use utoipa::ToSchema;
use uuid::Uuid;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/api/v1/me", get(answer!(me)))
        .route("/api/v1/members", get(answer!(members)).post(answer!(invite)))
        .route("/api/v1/jobs", get(answer!(jobs)).post(answer!(create_job)))
        .route("/api/v1/jobs/{job}", get(answer!(job)).put(answer!(save_job)))
}

/// Who the token stands for.
#[derive(Debug, Serialize, ToSchema)]
pub struct Me {
    /// `company` or `candidate`.
    pub side: &'static str,
    /// The id in the workspace.
    pub id: Uuid,
    /// The name.
    pub name: String,
    /// The role, for members.
    pub role: Option<&'static str>,
    /// The workspace's word in addresses.
    pub workspace: String,
    /// The workspace's name.
    pub workspace_name: String,
}

/// Who the token stands for, and where.
#[utoipa::path(get, path = "/api/v1/me", tag = "house",
    responses((status = 200, body = Me), (status = 401, body = Problem)))]
pub fn me(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Read)?;
    let id = match seat.person {
        ledger::side::Person::Member(id) => id.uuid(),
        ledger::side::Person::Candidate(id) => id.uuid(),
    };
    let me = Me {
        side: seat.side().code(),
        id,
        name: seat.name,
        role: seat.role.map(Role::code),
        workspace: seat.workspace.slug,
        workspace_name: seat.workspace.name,
    };
    Ok(json(StatusCode::OK, &me))
}

/// A member.
#[derive(Debug, Serialize, ToSchema)]
pub struct MemberView {
    /// The id.
    pub id: Uuid,
    /// The name.
    pub name: String,
    /// `owner`, `recruiter`, `hiring_manager`, `interviewer` or `executive`.
    pub role: &'static str,
    /// Whom they report to.
    pub reports_to: Option<Uuid>,
    /// `invited`, `active` or `deactivated`.
    pub state: &'static str,
}

fn member_view(member: &store::members::Member) -> MemberView {
    MemberView {
        id: member.id.uuid(),
        name: member.name.clone(),
        role: member.role.code(),
        reports_to: member.reports_to.map(Into::into),
        state: member.state.code(),
    }
}

/// The members of the organisation.
#[utoipa::path(get, path = "/api/v1/members", tag = "house",
    responses((status = 200, body = Vec<MemberView>), (status = 403, body = Problem)))]
pub fn members(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Read)?;
    seat.must(HouseAction::SeeMembers)?;
    let members = ask.app.house.db.read(|conn| store::members::list(conn, seat.workspace_id()))?;
    Ok(json(StatusCode::OK, &members.iter().map(member_view).collect::<Vec<_>>()))
}

/// Whom to invite.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct InviteBody {
    /// The name.
    pub name: String,
    /// The address.
    pub email: String,
    /// `owner`, `recruiter`, `hiring_manager`, `interviewer` or `executive`.
    pub role: String,
    /// Whom they report to.
    pub reports_to: Option<Uuid>,
}

/// Invites somebody to the organisation, as an owner.
#[utoipa::path(post, path = "/api/v1/members", tag = "house", request_body = InviteBody,
    responses((status = 201, body = MemberView), (status = 403, body = Problem), (status = 422, body = Problem)))]
pub fn invite(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Manage)?;
    let body: InviteBody = body::read(ask)?;
    let role =
        Role::from_code(&body.role).ok_or_else(|| unknown("role", Role::ALL.map(Role::code).as_slice()))?;
    let wanted =
        Invite { name: body.name, email: body.email, role, reports_to: body.reports_to.map(MemberId::new) };
    let member = invite::invite(&ask.app.house, &seat, &wanted)?;
    Ok(json(StatusCode::CREATED, &member_view(&member)))
}

/// A job.
#[derive(Debug, Serialize, ToSchema)]
pub struct JobView {
    /// The id.
    pub id: Uuid,
    /// The version, to be sent back when it is changed.
    pub version: i64,
    /// The title.
    pub title: String,
    /// Who runs its processes.
    pub recruiter: Uuid,
    /// Who answers for it.
    pub hiring_manager: Uuid,
    /// `draft`, `open`, `paused`, `filled` or `closed`.
    pub state: &'static str,
    /// Its plan of stages, in order.
    pub stages: Vec<StageView>,
}

/// A stage of a plan.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StageView {
    /// The id; none for a new stage.
    pub id: Option<Uuid>,
    /// The name.
    pub name: String,
    /// What it is for.
    #[serde(default)]
    pub purpose: String,
    /// Whom one meets.
    #[serde(default)]
    pub whom: String,
    /// What the candidate can learn there.
    #[serde(default)]
    pub learns: String,
    /// What its conversations are.
    pub kind: String,
    /// Business days to an answer after it.
    pub days_to_answer: u32,
}

fn job_view(job: &Job, stages: Vec<Stage>) -> JobView {
    JobView {
        id: job.id.uuid(),
        version: job.version,
        title: job.title.clone(),
        recruiter: job.recruiter_id.uuid(),
        hiring_manager: job.hiring_manager_id.uuid(),
        state: job.state.code(),
        stages: stages
            .into_iter()
            .map(|stage| StageView {
                id: Some(stage.id.uuid()),
                name: stage.name,
                purpose: stage.purpose,
                whom: stage.whom,
                learns: stage.learns,
                kind: stage.conversation_kind.code().to_owned(),
                days_to_answer: stage.days_to_answer,
            })
            .collect(),
    }
}

/// A job in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct JobRow {
    /// The id.
    pub id: Uuid,
    /// The title.
    pub title: String,
    /// The state.
    pub state: &'static str,
}

/// The newest jobs of the organisation, at most 200.
#[utoipa::path(get, path = "/api/v1/jobs", tag = "house",
    responses((status = 200, body = Vec<JobRow>), (status = 403, body = Problem)))]
pub fn jobs(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Read)?;
    seat.must(HouseAction::SeeMembers)?;
    let jobs = ask.app.house.db.read(|conn| store::jobs::newest(conn, seat.workspace_id(), None, 200))?;
    let rows: Vec<JobRow> = jobs
        .into_iter()
        .map(|job| JobRow { id: job.id.uuid(), title: job.title, state: job.state.code() })
        .collect();
    Ok(json(StatusCode::OK, &rows))
}

/// A job with its plan.
#[utoipa::path(get, path = "/api/v1/jobs/{job}", tag = "house", params(("job" = Uuid, Path)),
    responses((status = 200, body = JobView), (status = 404, body = Problem)))]
pub fn job(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Read)?;
    seat.must(HouseAction::SeeMembers)?;
    let id = ask.id("job")?;
    let (job, stages) = ask.app.house.db.read(|conn| {
        let job = store::jobs::load(conn, seat.workspace_id(), id)?;
        let stages = store::jobs::stages(conn, seat.workspace_id(), id)?;
        Ok::<_, store::Error>((job, stages))
    })?;
    Ok(json(StatusCode::OK, &job_view(&job, stages)))
}

/// A job to make or change.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct JobBody {
    /// The version that was read; 0 for a new job.
    #[serde(default)]
    pub version: i64,
    /// The title.
    pub title: String,
    /// Who runs its processes.
    pub recruiter: Uuid,
    /// Who answers for it.
    pub hiring_manager: Uuid,
    /// Its plan of stages, in order.
    pub stages: Vec<StageView>,
}

fn form(body: JobBody) -> Result<JobForm, Trouble> {
    let stage = |stage: StageView| {
        let kind = Kind::from_code(&stage.kind)
            .ok_or_else(|| unknown("kind", Kind::ALL.map(Kind::code).as_slice()))?;
        Ok::<_, Trouble>(StageForm {
            id: stage.id.map(StageId::new),
            name: stage.name,
            purpose: stage.purpose,
            whom: stage.whom,
            learns: stage.learns,
            kind,
            days_to_answer: stage.days_to_answer,
        })
    };
    Ok(JobForm {
        version: body.version,
        title: body.title,
        recruiter: MemberId::new(body.recruiter),
        hiring_manager: MemberId::new(body.hiring_manager),
        stages: body.stages.into_iter().map(stage).collect::<Result<_, _>>()?,
    })
}

/// Makes a job.
#[utoipa::path(post, path = "/api/v1/jobs", tag = "house", request_body = JobBody,
    responses((status = 201, body = JobView), (status = 422, body = Problem)))]
pub fn create_job(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Manage)?;
    let job = job::create(&ask.app.house, &seat, &form(body::read(ask)?)?)?;
    answer_with(ask, &seat, StatusCode::CREATED, &job)
}

/// Changes a job. The version that was read must still be the newest (409 otherwise).
#[utoipa::path(put, path = "/api/v1/jobs/{job}", tag = "house", params(("job" = Uuid, Path)),
    request_body = JobBody,
    responses((status = 200, body = JobView), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub fn save_job(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Manage)?;
    let job = job::save(&ask.app.house, &seat, ask.id("job")?, &form(body::read(ask)?)?)?;
    answer_with(ask, &seat, StatusCode::OK, &job)
}

fn answer_with(ask: &Ask, seat: &act::Seat, status: StatusCode, job: &Job) -> Answer {
    let stages = ask.app.house.db.read(|conn| store::jobs::stages(conn, seat.workspace_id(), job.id))?;
    Ok(json(status, &job_view(job, stages)))
}
