//! Jobs: a title, who runs it, and the plan of its stages.

pub mod edit;
mod form;
pub mod list;
pub mod new;
pub mod show;

use crate::{app::App, door::handler};
use axum::{Router, routing::get};
use ledger::ids::JobId;

pub(crate) fn routes() -> Router<App> {
    const ALL: &str = "/w/{workspace}/jobs";
    const ONE: &str = "/w/{workspace}/jobs/{job}";
    Router::new()
        .route(ALL, get(handler!(list::show)))
        .route(&format!("{ALL}/new"), get(handler!(new::show)).post(handler!(new::post)))
        .route(ONE, get(handler!(show::show)))
        .route(&format!("{ONE}/edit"), get(handler!(edit::show)).post(handler!(edit::post)))
}

/// The address of an organisation's jobs.
#[must_use]
pub fn all(slug: &str) -> String {
    format!("/w/{slug}/jobs")
}

/// The address of a job.
#[must_use]
pub fn path(slug: &str, id: JobId) -> String {
    format!("/w/{slug}/jobs/{id}")
}
