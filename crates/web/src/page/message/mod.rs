//! Messages: written, given as an answer, taken back while they wait, corrected.

pub mod answer;
pub mod correct;
pub mod send;
pub mod take_back;

use crate::{app::App, door::handler};
use axum::{
    Router,
    routing::{get, post},
};
use ledger::ids::MessageId;

pub(crate) fn routes() -> Router<App> {
    const ALL: &str = "/w/{workspace}/processes/{process}/messages";
    Router::new()
        .route(&format!("{ALL}/send"), post(handler!(send::post)))
        .route(&format!("{ALL}/answer"), get(handler!(answer::show)).post(handler!(answer::post)))
        .route(&format!("{ALL}/{{message}}/take-back"), post(handler!(take_back::post)))
        .route(
            &format!("{ALL}/{{message}}/correct"),
            get(handler!(correct::show)).post(handler!(correct::post)),
        )
}

/// Where a message stands on its process's page.
fn place(process: &str, message: Option<MessageId>) -> String {
    message.map_or_else(|| process.to_owned(), |id| format!("{process}#m-{id}"))
}
