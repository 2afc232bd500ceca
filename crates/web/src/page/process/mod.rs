//! Processes: the list, the page of one, opening and ending.

mod amends;
mod below;
mod day;
mod lanes;
mod next;
mod talk;
mod timeline;
mod view;
mod word;

pub mod list;
pub mod open;
pub mod show;
pub mod stage;
pub mod withdraw;

use crate::{app::App, door::handler};
use axum::{
    Router,
    routing::{get, post},
};

pub(crate) fn routes() -> Router<App> {
    const ALL: &str = "/w/{workspace}/processes";
    const ONE: &str = "/w/{workspace}/processes/{process}";
    Router::new()
        .route(ALL, get(handler!(list::show)))
        .route(&format!("{ALL}/new"), get(handler!(open::show)).post(handler!(open::post)))
        .route(ONE, get(handler!(show::show)))
        .route(&format!("{ONE}/stage"), post(handler!(stage::post)))
        .route(&format!("{ONE}/withdraw"), get(handler!(withdraw::show)).post(handler!(withdraw::post)))
}

/// The address of a process.
#[must_use]
pub fn path(slug: &str, id: ledger::ids::ProcessId) -> String {
    format!("/w/{slug}/processes/{id}")
}
