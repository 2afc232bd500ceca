//! What an organisation sets for itself, its days off, its webhooks, and what the worker could not do.

pub(crate) mod choices;
pub mod errands;
pub mod holidays;
mod rules;
pub mod show;
pub mod webhook;

use crate::{app::App, door::handler};
use axum::{
    Router,
    routing::{get, post},
};

pub(crate) fn routes() -> Router<App> {
    const HERE: &str = "/w/{workspace}/settings";
    Router::new()
        .route(HERE, get(handler!(show::show)).post(handler!(show::post)))
        .route(&format!("{HERE}/holidays"), get(handler!(holidays::show)).post(handler!(holidays::post)))
        .route(&format!("{HERE}/holidays/{{day}}/remove"), post(handler!(holidays::remove)))
        .route(&format!("{HERE}/errands"), get(handler!(errands::show)))
        .route(&format!("{HERE}/errands/{{errand}}/put-back"), post(handler!(errands::put_back)))
        .merge(webhook::routes())
}

/// The address of an organisation's settings.
#[must_use]
pub fn path(slug: &str) -> String {
    format!("/w/{slug}/settings")
}
