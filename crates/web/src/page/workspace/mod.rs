//! Workspaces: where one works, and which ones there are.

pub mod home;
pub mod list;

use crate::{app::App, door::handler};
use axum::{Router, routing::get};

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/w/{workspace}", get(handler!(home::show)))
        .route("/workspaces", get(handler!(list::show)))
}

/// The address of a workspace.
#[must_use]
pub fn path(slug: &str) -> String {
    format!("/w/{slug}")
}
