//! Making good: what follows a second miss in a row.

pub mod apologise;
pub mod choose;
pub mod show;
mod view;

use crate::{app::App, door::handler};
use axum::{
    Router,
    routing::{get, post},
};
use ledger::ids::{MakeGoodId, ProcessId};

pub(crate) fn routes() -> Router<App> {
    const ONE: &str = "/w/{workspace}/processes/{process}/make-goods/{make_good}";
    Router::new()
        .route(ONE, get(handler!(show::show)))
        .route(&format!("{ONE}/choose"), post(handler!(choose::post)))
        .route(&format!("{ONE}/apologise"), get(handler!(apologise::show)).post(handler!(apologise::post)))
}

/// The address of what is made good.
#[must_use]
pub fn path(slug: &str, process: ProcessId, make_good: MakeGoodId) -> String {
    format!("/w/{slug}/processes/{process}/make-goods/{make_good}")
}
