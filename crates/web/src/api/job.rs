//! Jobs: listed, made, read; versions of what they ask for; their plans.

use super::{
    answer, body,
    conversation::unknown,
    cursor::{self, Page, Place},
    enter,
    problem::{Problem, json},
    view::job::{ChangeView, JobView, SpecView, StageView, TermsView, VersionView},
};
use crate::{
    app::App,
    ask::{Answer, Ask},
    trouble::Trouble,
};
use act::{
    Seat,
    job::{self, NewJob, NewVersion, Settings},
    token::Scope,
};
use axum::{
    Router,
    http::StatusCode,
    routing::{get, put},
};
use jiff::Timestamp;
use ledger::{
    ids::{JobId, MemberId},
    job::{State, Visibility, diff},
    policy::HouseAction,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

pub(crate) fn routes() -> Router<App> {
    const ONE: &str = "/api/v1/jobs/{job}";
    Router::new()
        .route("/api/v1/jobs", get(answer!(list)).post(answer!(create)))
        .route(ONE, get(answer!(see)).put(answer!(save)))
        .route(&format!("{ONE}/plan"), put(answer!(plan)))
        .route(&format!("{ONE}/versions"), get(answer!(versions)).post(answer!(publish)))
        .route(&format!("{ONE}/versions/{{version}}"), get(answer!(version)))
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
    /// Who runs its processes.
    pub recruiter: Uuid,
    /// Who answers for it.
    pub hiring_manager: Uuid,
    /// Since when.
    #[schema(value_type = String, format = DateTime)]
    pub created_at: Timestamp,
}

/// The jobs of the organisation, the newest first.
#[utoipa::path(get, path = "/api/v1/jobs", tag = "jobs",
    params(
        ("after" = Option<String>, Query, description = "the `next` of the page before"),
        ("limit" = Option<u32>, Query, description = "1 to 100; 50 where nothing is said"),
        ("state" = Option<String>, Query, description = "only those of that state"),
    ),
    responses((status = 200, body = Page<JobRow>), (status = 403, body = Problem)))]
pub fn list(ask: &Ask) -> Answer {
    let seat = reader(ask)?;
    let wanted = cursor::wanted::<Place>(ask, "jobs")?;
    let state = match ask.query.text("state") {
        "" => None,
        code => {
            let words = State::ALL.map(State::code);
            Some(State::from_code(code).ok_or_else(|| unknown("state", &words))?)
        }
    };
    let after = wanted.after.map(|place| (place.at, JobId::new(place.id)));
    let workspace = seat.workspace_id();
    let jobs =
        ask.app.house.db.read(|conn| store::jobs::newest(conn, workspace, state, after, wanted.fetch()))?;
    let place = |job: &store::jobs::Job| Place { at: job.created_at, id: job.id.uuid() };
    let row = |job: store::jobs::Job| JobRow {
        id: job.id.uuid(),
        title: job.title,
        state: job.state.code(),
        recruiter: job.recruiter_id.uuid(),
        hiring_manager: job.hiring_manager_id.uuid(),
        created_at: job.created_at,
    };
    Ok(json(StatusCode::OK, &wanted.page(jobs, place, row)))
}

/// A job to make.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewJobBody {
    /// What it asks for.
    pub spec: SpecView,
    /// Who runs it and who can find it.
    pub settings: SettingsBody,
    /// Its plan of stages, in order; may come later.
    #[serde(default)]
    pub stages: Vec<StageView>,
}

/// Who runs a job, how many people it seeks, who can find it.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SettingsBody {
    /// The version of the job that was read; 0 for a new one.
    #[serde(default)]
    pub version: i64,
    /// Who runs its processes.
    pub recruiter: Uuid,
    /// Who answers for it.
    pub hiring_manager: Uuid,
    /// How many people are sought; 1 where nothing is said.
    #[serde(default = "one")]
    pub openings: i64,
    /// `public`, or `unlisted` where nothing is said.
    #[serde(default)]
    pub visibility: Option<String>,
    /// Under whose law it is offered; `house` where nothing is said.
    #[serde(default)]
    pub jurisdiction: Option<String>,
    /// What the posting says beside the spec.
    #[serde(default)]
    pub terms: TermsView,
}

const fn one() -> i64 {
    1
}

impl SettingsBody {
    fn settings(self) -> Result<Settings, Trouble> {
        let plain = Settings::plain(MemberId::new(self.recruiter), MemberId::new(self.hiring_manager));
        let visibility = self.visibility.map(|code| {
            let words = Visibility::ALL.map(Visibility::code);
            Visibility::from_code(&code).ok_or_else(|| unknown("visibility", &words))
        });
        Ok(Settings {
            openings: self.openings,
            visibility: visibility.transpose()?.unwrap_or(plain.visibility),
            jurisdiction: self.jurisdiction.unwrap_or(plain.jurisdiction),
            terms: self.terms.terms(),
            ..plain
        })
    }
}

/// Makes a job, as a draft.
#[utoipa::path(post, path = "/api/v1/jobs", tag = "jobs", request_body = NewJobBody,
    responses((status = 201, body = JobView), (status = 422, body = Problem)))]
pub fn create(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Manage)?;
    let body: NewJobBody = body::read(ask)?;
    let wanted = NewJob {
        spec: body.spec.draft(String::new())?,
        settings: body.settings.settings()?,
        stages: body.stages.into_iter().map(StageView::form).collect::<Result<_, _>>()?,
    };
    let job = job::create(&ask.app.house, &seat, &wanted)?;
    whole(ask, &seat, StatusCode::CREATED, job.id)
}

/// A job with what it asks for and its plan.
#[utoipa::path(get, path = "/api/v1/jobs/{job}", tag = "jobs", params(("job" = Uuid, Path)),
    responses((status = 200, body = JobView), (status = 404, body = Problem)))]
pub fn see(ask: &Ask) -> Answer {
    whole(ask, &reader(ask)?, StatusCode::OK, ask.id("job")?)
}

/// Changes who runs a job, how many people it seeks, who can find it. The version that was read must still be
/// the newest (409 otherwise).
#[utoipa::path(put, path = "/api/v1/jobs/{job}", tag = "jobs", params(("job" = Uuid, Path)),
    request_body = SettingsBody,
    responses((status = 200, body = JobView), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub fn save(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Manage)?;
    let (id, body): (JobId, SettingsBody) = (ask.id("job")?, body::read(ask)?);
    job::settings::save(&ask.app.house, &seat, id, body.version, &body.settings()?)?;
    whole(ask, &seat, StatusCode::OK, id)
}

/// A plan.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanBody {
    /// The version of the job that was read.
    pub version: i64,
    /// The stages, in order.
    pub stages: Vec<StageView>,
}

/// Sets the whole plan.
#[utoipa::path(put, path = "/api/v1/jobs/{job}/plan", tag = "jobs", params(("job" = Uuid, Path)),
    request_body = PlanBody,
    responses((status = 200, body = JobView), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub fn plan(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Manage)?;
    let (id, body): (JobId, PlanBody) = (ask.id("job")?, body::read(ask)?);
    let stages: Vec<_> = body.stages.into_iter().map(StageView::form).collect::<Result<_, _>>()?;
    job::plan::save(&ask.app.house, &seat, id, body.version, &stages)?;
    whole(ask, &seat, StatusCode::OK, id)
}

/// A version in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct VersionRow {
    /// Its number.
    pub version: i64,
    /// What the job was called.
    pub title: String,
    /// Why it was made.
    pub reason: String,
    /// Who made it.
    pub by: Uuid,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
}

/// The versions of what a job asks for, the newest first.
#[utoipa::path(get, path = "/api/v1/jobs/{job}/versions", tag = "jobs",
    params(
        ("job" = Uuid, Path),
        ("after" = Option<String>, Query, description = "the `next` of the page before"),
        ("limit" = Option<u32>, Query, description = "1 to 100; 50 where nothing is said"),
    ),
    responses((status = 200, body = Page<VersionRow>), (status = 404, body = Problem)))]
pub fn versions(ask: &Ask) -> Answer {
    let (seat, id): (Seat, JobId) = (reader(ask)?, ask.id("job")?);
    let wanted = cursor::wanted::<i64>(ask, "versions")?;
    let versions = ask.app.house.db.read(|conn| {
        store::jobs::load(conn, seat.workspace_id(), id)?;
        store::jobs::versions(conn, seat.workspace_id(), id, wanted.after, wanted.fetch())
    })?;
    let row = |one: store::jobs::Version| VersionRow {
        version: one.version,
        title: one.title,
        reason: one.reason,
        by: one.by.uuid(),
        at: one.at,
    };
    Ok(json(StatusCode::OK, &wanted.page(versions, |one| one.version, row)))
}

/// A version, and what it changed.
#[derive(Debug, Serialize, ToSchema)]
pub struct VersionWithChanges {
    /// The version.
    pub version: VersionView,
    /// What it changed against the one before it.
    pub changes: Vec<ChangeView>,
}

/// A version of what a job asks for, and what it changed against the one before it.
#[utoipa::path(get, path = "/api/v1/jobs/{job}/versions/{version}", tag = "jobs",
    params(("job" = Uuid, Path), ("version" = i64, Path)),
    responses((status = 200, body = VersionWithChanges), (status = 404, body = Problem)))]
pub fn version(ask: &Ask) -> Answer {
    let (seat, id, number): (Seat, JobId, i64) = (reader(ask)?, ask.id("job")?, ask.id("version")?);
    let workspace = seat.workspace_id();
    let (spec, before, members) = ask.app.house.db.read(|conn| {
        let spec = store::jobs::spec(conn, workspace, id, number)?;
        let before = match number {
            1 => None,
            _ => Some(store::jobs::spec(conn, workspace, id, number - 1)?),
        };
        Ok::<_, store::Error>((spec, before, store::members::list(conn, workspace)?))
    })?;
    let name = |id: MemberId| {
        members.iter().find(|member| member.id == id).map_or_else(String::new, |member| member.name.clone())
    };
    let changes = before.map(|before| diff(&before, &spec)).unwrap_or_default();
    let voice = ask.voice();
    let changes =
        changes.iter().map(|change| ChangeView::of(change, speech::change(change, name, &voice))).collect();
    Ok(json(StatusCode::OK, &VersionWithChanges { version: VersionView::of(spec), changes }))
}

/// A version to publish.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewVersionBody {
    /// The version of the job that was read.
    pub version: i64,
    /// Why there is another; may be missing while the job is a draft that nobody is in process for.
    #[serde(default)]
    pub reason: String,
    /// What it says.
    pub spec: SpecView,
}

/// Publishes a version; everyone in process is told. While the job is a draft that nobody is in process for,
/// its first version is written anew instead.
#[utoipa::path(post, path = "/api/v1/jobs/{job}/versions", tag = "jobs", params(("job" = Uuid, Path)),
    request_body = NewVersionBody,
    responses((status = 201, body = JobView), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub fn publish(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Manage)?;
    let (id, body): (JobId, NewVersionBody) = (ask.id("job")?, body::read(ask)?);
    let wanted = NewVersion { version: body.version, spec: body.spec.draft(body.reason)? };
    job::publish(&ask.app.house, &seat, id, &wanted)?;
    whole(ask, &seat, StatusCode::CREATED, id)
}

fn reader(ask: &Ask) -> Result<Seat, Trouble> {
    let seat = enter::seat(ask, Scope::Read)?;
    seat.must(HouseAction::SeeMembers)?;
    Ok(seat)
}

/// The job as it is now.
pub(super) fn whole(ask: &Ask, seat: &Seat, status: StatusCode, id: JobId) -> Answer {
    let workspace = seat.workspace_id();
    let view = ask.app.house.db.read(|conn| {
        let job = store::jobs::load(conn, workspace, id)?;
        let spec = store::jobs::spec(conn, workspace, id, job.spec_version)?;
        let stages = store::jobs::stages(conn, workspace, id)?;
        Ok::<_, store::Error>(JobView::of(job, spec, stages))
    })?;
    Ok(json(status, &view))
}
