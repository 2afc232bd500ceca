//! Promises: what I owe and am owed, one promise, and what may be done about it.

pub mod dispute;
pub mod excuse;
pub mod hand_over;
pub mod kept;
pub mod make;
pub mod mine;
pub mod move_date;
pub mod say;
pub mod show;

use crate::{app::App, door::handler, page::about::About, trouble::Trouble};
use axum::{
    Router,
    routing::{get, post},
};
use ledger::{
    ids::{ProcessId, PromiseId},
    promise::Promise,
};

pub(crate) fn routes() -> Router<App> {
    const NEW: &str = "/w/{workspace}/processes/{process}/promises/new";
    const ONE: &str = "/w/{workspace}/processes/{process}/promises/{promise}";
    Router::new()
        .route("/w/{workspace}/promises", get(handler!(mine::show)))
        .route(NEW, get(handler!(make::show)).post(handler!(make::post)))
        .route(ONE, get(handler!(show::show)))
        .route(&format!("{ONE}/kept"), post(handler!(kept::post)))
        .route(&format!("{ONE}/date"), get(handler!(move_date::show)).post(handler!(move_date::post)))
        .route(&format!("{ONE}/dispute"), get(handler!(dispute::show)).post(handler!(dispute::post)))
        .route(&format!("{ONE}/excuse"), post(handler!(excuse::post)))
        .route(&format!("{ONE}/hand-over"), get(handler!(hand_over::show)).post(handler!(hand_over::post)))
}

/// The address of a promise.
#[must_use]
pub fn path(slug: &str, process: ProcessId, promise: PromiseId) -> String {
    format!("{}/promises/{promise}", crate::page::process::path(slug, process))
}

/// The promise of the address, and its own address.
fn of<'s>(about: &'s About<'_>) -> Result<(&'s Promise, String), Trouble> {
    let promise = about.sight.process.promise(about.ask.id("promise")?).map_err(act::Error::from)?;
    Ok((promise, path(&about.seat.workspace.slug, about.sight.process.id, promise.id)))
}
