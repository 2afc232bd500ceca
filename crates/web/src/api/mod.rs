//! The JSON API, beside the pages and on the same write path.
//!
//! A bearer token stands for one person in one workspace; it may do what that person may, within its
//! scopes. Ids are UUIDs, instants RFC 3339 in UTC, lists have cursors, what changes something can be asked for
//! under a key that makes it happen once, errors are problems (RFC 9457).
//! The description of itself (OpenAPI 3.1) is at `/api/v1/openapi.json`.

pub mod around;
pub mod board;
pub mod body;
pub mod bulk;
pub mod candidate;
pub mod conversation;
pub mod cursor;
pub mod debrief;
pub mod decision;
pub mod decline;
pub mod describe;
pub mod employer;
pub mod enter;
pub mod evidence;
pub mod figures;
mod figures_view;
pub mod file;
pub mod house;
pub mod idempotency;
pub mod job;
pub mod job_step;
pub mod kit;
pub mod make_good;
pub mod message;
pub mod mirror;
pub mod my_figures;
pub mod offer;
pub mod problem;
pub mod process;
pub mod promise;
pub mod proposal;
pub mod question;
pub mod report;
pub mod scorecard;
pub mod selfview;
pub mod spec;
pub mod view;
pub mod webhook;
pub mod wish;

use crate::app::App;
use axum::Router;

/// Where the API lives.
pub const ROOT: &str = "/api/v1";

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .merge(process::routes())
        .merge(conversation::routes())
        .merge(around::routes())
        .merge(mirror::routes())
        .merge(selfview::routes())
        .merge(my_figures::routes())
        .merge(employer::routes())
        .merge(report::routes())
        .merge(scorecard::routes())
        .merge(promise::routes())
        .merge(question::routes())
        .merge(wish::routes())
        .merge(message::routes())
        .merge(debrief::routes())
        .merge(decision::routes())
        .merge(decline::routes())
        .merge(offer::routes())
        .merge(proposal::routes())
        .merge(spec::routes())
        .merge(evidence::routes())
        .merge(make_good::routes())
        .merge(house::routes())
        .merge(webhook::routes())
        .merge(job::routes())
        .merge(job_step::routes())
        .merge(kit::routes())
        .merge(figures::routes())
        .merge(file::routes())
        .merge(candidate::routes())
        .merge(board::routes())
        .merge(bulk::routes())
        .merge(describe::routes())
}

/// A handler of the API: whoever is nobody here learns nothing else, what is asked for once is done once, and
/// troubles are told as problems.
macro_rules! answer {
    ($page:expr) => {
        crate::door::handler!(
            |ask| {
                crate::api::enter::must_be_somebody(ask)?;
                crate::api::idempotency::once(ask, $page)
            },
            crate::api::problem::tell
        )
    };
}
pub(crate) use answer;
