//! Processes: the list, the page of one, opening and ending.

pub mod withdraw;

use crate::{app::App, door::handler};
use axum::{Router, routing::get};

pub(crate) fn routes() -> Router<App> {
    const ONE: &str = "/w/{workspace}/processes/{process}";
    Router::new().route(
        &format!("{ONE}/withdraw"),
        get(handler!(withdraw::show)).post(handler!(withdraw::post)),
    )
}

/// The address of a process.
#[must_use]
pub fn path(slug: &str, id: ledger::ids::ProcessId) -> String {
    format!("/w/{slug}/processes/{id}")
}
