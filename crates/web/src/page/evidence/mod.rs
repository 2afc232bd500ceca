//! Evidence: what was seen or shown, for and against the requirements of the spec, with its source, whoever saw it
//! (0.9, 4.7). Both sides add and read it.

pub mod add;
pub mod list;
pub(crate) mod part;
pub mod withdraw;
mod words;

use crate::{app::App, door::handler};
use axum::{
    Router,
    routing::{get, post},
};

pub(crate) fn routes() -> Router<App> {
    const ALL: &str = "/w/{workspace}/processes/{process}/evidence";
    Router::new()
        .route(ALL, get(handler!(list::show)))
        .route(&format!("{ALL}/new"), get(handler!(add::show)).post(handler!(add::post)))
        .route(&format!("{ALL}/{{evidence}}/withdraw"), post(handler!(withdraw::post)))
}

/// The address of the evidence of a process.
pub(crate) fn path(process: &str) -> String {
    format!("{process}/evidence")
}
