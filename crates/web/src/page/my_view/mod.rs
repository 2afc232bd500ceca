//! Everybody's own page: how they saw their own part, beside what others saw where that may be told, and what came of
//! their forecasts (3.2, 3.3). Nobody else reads it, whatever their role.

mod candidate;
mod charts;
mod forecasts;
mod member;

pub mod show;

use crate::{app::App, door::handler};
use axum::{Router, routing::get};

pub(crate) fn routes() -> Router<App> {
    const ONE: &str = "/w/{workspace}/my-view";
    Router::new()
        .route(ONE, get(handler!(show::show)))
        .route(&format!("{ONE}/forecasts.csv"), get(handler!(forecasts::csv)))
}

/// The address of one's own page.
#[must_use]
pub fn path(slug: &str) -> String {
    format!("/w/{slug}/my-view")
}
