//! What came by the public form and waits to be looked at, and what a candidate tells beside their CV.
//!
//! | address, below `/w/{workspace}` | file |
//! |---|---|
//! | `/applications` | [`list`] |
//! | `/applications/{application}` | [`show`] |
//! | `/applications/{application}/take-in` | [`take_in`] |
//! | `/applications/{application}/dismiss` | [`dismiss`] |
//! | `/applications/{application}/file` | [`file`] |
//! | `/processes/{process}/story` | [`story`] |
//! | `/processes/{process}/needs` | [`needs`] |

pub mod dismiss;
pub mod file;
pub mod list;
pub mod needs;
pub mod section;
pub mod show;
pub mod story;
pub mod take_in;

use crate::{app::App, door::handler};
use axum::{
    Router,
    routing::{get, post},
};

pub(crate) fn routes() -> Router<App> {
    const ONE: &str = "/w/{workspace}/applications/{application}";
    const PROCESS: &str = "/w/{workspace}/processes/{process}";
    let at = |start: &str, tail: &str| format!("{start}/{tail}");
    Router::new()
        .route("/w/{workspace}/applications", get(handler!(list::show)))
        .route(ONE, get(handler!(show::show)))
        .route(&at(ONE, "take-in"), post(handler!(take_in::post)))
        .route(&at(ONE, "dismiss"), post(handler!(dismiss::post)))
        .route(&at(ONE, "file"), get(handler!(file::show)))
        .route(&at(PROCESS, "story"), get(handler!(story::show)).post(handler!(story::post)))
        .route(&at(PROCESS, "needs"), get(handler!(needs::show)).post(handler!(needs::post)))
}

/// The address of what waits to be looked at.
pub(crate) fn all(slug: &str) -> String {
    format!("/w/{slug}/applications")
}
