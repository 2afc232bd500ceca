//! Questions: asked, replied to, confirmed by the asker.

pub mod ask;
pub mod confirm;
pub mod pass_on;
pub mod reply;
pub(crate) mod route;

use crate::{app::App, door::handler};
use axum::{
    Router,
    routing::{get, post},
};

pub(crate) fn routes() -> Router<App> {
    const NEW: &str = "/w/{workspace}/processes/{process}/questions/new";
    const ONE: &str = "/w/{workspace}/processes/{process}/questions/{question}";
    Router::new()
        .route(NEW, get(handler!(ask::show)).post(handler!(ask::post)))
        .route(&format!("{ONE}/reply"), get(handler!(reply::show)).post(handler!(reply::post)))
        .route(&format!("{ONE}/pass-on"), get(handler!(pass_on::show)).post(handler!(pass_on::post)))
        .route(&format!("{ONE}/answered"), post(handler!(confirm::answered)))
        .route(&format!("{ONE}/still-open"), post(handler!(confirm::still_open)))
}
