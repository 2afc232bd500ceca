//! Processes: the list, the page of one, opening and ending.

mod amends;
mod below;
mod day;
mod decision_part;
mod lanes;
mod next;
mod seen;
mod talk;
mod thoughts;
pub(crate) mod timeline;
pub(crate) mod view;
mod word;

pub mod advance;
pub mod decide;
pub mod list;
pub mod open;
pub mod range;
pub mod show;
pub mod silent;
pub mod spec_change;
pub mod stage;
pub mod withdraw;

pub(crate) use view::View;

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
        .route(&format!("{ONE}/spec"), get(handler!(spec_change::show)).post(handler!(spec_change::post)))
        .route(&format!("{ONE}/range"), post(handler!(range::post)))
        .route(&format!("{ONE}/stage"), post(handler!(stage::post)))
        .route(&format!("{ONE}/decide"), get(handler!(decide::show)))
        .route(&format!("{ONE}/advance"), get(handler!(advance::show)).post(handler!(advance::post)))
        .route(&format!("{ONE}/silent"), get(handler!(silent::show)).post(handler!(silent::post)))
        .route(&format!("{ONE}/withdraw"), get(handler!(withdraw::show)).post(handler!(withdraw::post)))
}

/// The address of a process.
#[must_use]
pub fn path(slug: &str, id: ledger::ids::ProcessId) -> String {
    format!("/w/{slug}/processes/{id}")
}
