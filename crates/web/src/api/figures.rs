//! Figures: what was kept and what was felt, in the organisation and in its teams, jobs and stages; of single members
//! only as far as the organisation shows them to you. What may not be printed on a page is not here either.

use super::{
    answer, enter,
    figures_view::{
        FeltView, FigureView, FiguresView, KeptView, PanelView, UnitsView, felt_view, kept_view, panel_view,
        units_view,
    },
    problem::{Problem, json},
};
use crate::{
    app::App,
    ask::{Answer, Ask},
    trouble::Trouble,
};
use act::{figures, token::Scope};
use axum::{Router, http::StatusCode, routing::get};
use store::kept::{Unit, UnitKind};

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/api/v1/figures", get(answer!(whole)))
        .route("/api/v1/figures/raters", get(answer!(raters)))
        .route("/api/v1/figures/{unit_kind}/{unit}", get(answer!(unit)))
}

/// What the organisation kept, what was felt there, and its teams, jobs and stages side by side; for those who see
/// figures.
#[utoipa::path(get, path = "/api/v1/figures", tag = "figures", responses((status = 200, body = FiguresView)))]
pub fn whole(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Read)?;
    let house = &ask.app.house;
    let overview = figures::overview(house, &seat)?;
    let unit = Unit { kind: UnitKind::Organisation, id: seat.workspace_id().uuid() };
    let felt = figures::felt(house, &seat, unit)?;
    let units = |kind: UnitKind, units: Option<&figures::UnitsKept>| -> Vec<UnitsView> {
        units.map(|units| units_view(kind, units)).unwrap_or_default()
    };
    let view = FiguresView {
        kept: overview.organisation.as_ref().map(kept_view),
        felt: felt.as_ref().map(felt_view),
        teams: units(UnitKind::Team, overview.teams.as_ref()),
        jobs: units(UnitKind::Job, overview.jobs.as_ref()),
        stages: units(UnitKind::Stage, overview.stages.as_ref()),
    };
    Ok(json(StatusCode::OK, &view))
}

/// What one team, job, stage or member kept, and what was felt there. A team has the id of who leads it.
#[utoipa::path(get, path = "/api/v1/figures/{unit_kind}/{unit}", tag = "figures",
    params(("unit_kind" = String, Path, description = "`team`, `job`, `stage` or `member`"), ("unit" = Uuid, Path)),
    responses((status = 200, body = FigureView), (status = 404, body = Problem)))]
pub fn unit(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Read)?;
    let kind = UnitKind::from_code(ask.param("unit_kind")).filter(|kind| *kind != UnitKind::Organisation);
    let unit = Unit { kind: kind.ok_or(Trouble::NotFound)?, id: ask.id("unit")? };
    let (kept, felt) = figures::both(&ask.app.house, &seat, unit)?;
    if kept.is_none() && felt.is_none() {
        return Err(Trouble::NotFound);
    }
    let (kept, felt): (Option<KeptView>, Option<FeltView>) =
        (kept.as_ref().map(kept_view), felt.as_ref().map(felt_view));
    Ok(json(StatusCode::OK, &FigureView { unit_kind: unit.kind.code(), unit: unit.id, kept, felt }))
}

/// How the organisation's interviewers rate, without any one of them; for those who see figures.
#[utoipa::path(get, path = "/api/v1/figures/raters", tag = "figures",
    responses((status = 200, body = PanelView), (status = 404, body = Problem)))]
pub fn raters(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Read)?;
    let (at, panel) = figures::panel(&ask.app.house, &seat)?.ok_or(Trouble::NotFound)?;
    Ok(json(StatusCode::OK, &panel_view(at, &panel)))
}
