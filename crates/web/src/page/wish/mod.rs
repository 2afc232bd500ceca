//! Wishes: to meet future colleagues or a more senior person.

pub mod answer;
pub mod make;

use crate::{app::App, door::handler};
use axum::{Router, routing::get};

pub(crate) fn routes() -> Router<App> {
    const NEW: &str = "/w/{workspace}/processes/{process}/wishes/new";
    const ONE: &str = "/w/{workspace}/processes/{process}/wishes/{wish}";
    Router::new()
        .route(NEW, get(handler!(make::show)).post(handler!(make::post)))
        .route(&format!("{ONE}/answer"), get(handler!(answer::show)).post(handler!(answer::post)))
}
