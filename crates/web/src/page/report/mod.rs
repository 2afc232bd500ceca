//! Conduct reports: made by the candidate to somebody who was not there, read and answered by that person alone.
//!
//! | address, below `/w/{workspace}/processes/{process}/reports` | file |
//! |---|---|
//! | `/new` | [`make`]: first about whom, then what happened and who reads it |
//! | `/{report}` | [`show`] |
//! | `/{report}/answer` | [`answer`] |

pub mod answer;
pub mod make;
pub(crate) mod part;
pub mod show;

use crate::{app::App, door::handler};
use axum::{
    Router,
    routing::{get, post},
};
use ledger::ids::ReportId;

pub(crate) fn routes() -> Router<App> {
    const ALL: &str = "/w/{workspace}/processes/{process}/reports";
    Router::new()
        .route(&format!("{ALL}/new"), get(handler!(make::show)).post(handler!(make::post)))
        .route(&format!("{ALL}/{{report}}"), get(handler!(show::show)))
        .route(&format!("{ALL}/{{report}}/answer"), post(handler!(answer::post)).get(handler!(answer::show)))
}

/// The address of a report. `home` is that of its process.
pub(crate) fn path(home: &str, report: ReportId) -> String {
    format!("{home}/reports/{report}")
}
