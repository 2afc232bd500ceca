//! The JSON API, beside the pages and on the same write path.
//!
//! A bearer token stands for one person in one workspace; it may do what that person may, within its
//! scopes. Ids are UUIDs, instants RFC 3339 in UTC, lists have cursors, errors are problems (RFC 9457).
//! The description of itself (OpenAPI 3.1) is at `/api/v1/openapi.json`.

pub mod body;
pub mod conversation;
pub mod describe;
pub mod enter;
pub mod house;
pub mod make_good;
pub mod message;
pub mod problem;
pub mod process;
pub mod promise;
pub mod question;
pub mod view;
pub mod wish;

use crate::app::App;
use axum::Router;

/// Where the API lives.
pub const ROOT: &str = "/api/v1";

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .merge(process::routes())
        .merge(conversation::routes())
        .merge(promise::routes())
        .merge(question::routes())
        .merge(wish::routes())
        .merge(message::routes())
        .merge(make_good::routes())
        .merge(house::routes())
        .merge(describe::routes())
}

/// A handler of the API: whoever is nobody here learns nothing else, and troubles are told as problems.
macro_rules! answer {
    ($page:expr) => {
        crate::door::handler!(
            |ask| {
                crate::api::enter::must_be_somebody(ask)?;
                $page(ask)
            },
            crate::api::problem::tell
        )
    };
}
pub(crate) use answer;
