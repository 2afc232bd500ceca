//! Messages: written, given as an answer, taken back while they wait, corrected.

pub mod answer;
pub mod correct;
pub mod send;
pub mod take_back;

use crate::{app::App, door::handler, page::about::About};
use act::process::Acted;
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

/// Where the message that was just written stands.
pub(crate) fn last(about: &About<'_>, acted: &Acted) -> String {
    place(&about.path(), acted.process.messages.last().map(|message| message.id))
}
