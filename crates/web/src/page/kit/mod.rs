//! Kits: what the interviews of a job look at and how, written before anybody is measured, then frozen.
//!
//! | address | file |
//! |---|---|
//! | `…/jobs/{job}/kit` | `show.rs`: the form of a draft (`form.rs`), or what is frozen (`read.rs`) |
//! | `…/jobs/{job}/kit/guide` | `guide.rs`: what an interviewer takes along, also on paper |

mod form;
pub mod guide;
pub(crate) mod part;
pub(crate) mod plan;
pub(crate) mod read;
pub mod show;

use crate::{app::App, door::handler};
use axum::{Router, routing::get};
use ledger::ids::JobId;

pub(crate) fn routes() -> Router<App> {
    const ONE: &str = "/w/{workspace}/jobs/{job}/kit";
    Router::new()
        .route(ONE, get(handler!(show::show)).post(handler!(show::post)))
        .route(&format!("{ONE}/guide"), get(handler!(guide::show)))
}

/// The address of a job's kit.
#[must_use]
pub fn path(slug: &str, job: JobId) -> String {
    format!("/w/{slug}/jobs/{job}/kit")
}
