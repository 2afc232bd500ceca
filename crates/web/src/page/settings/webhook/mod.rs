//! Webhooks: which addresses of other programs are told what happens, and what came of it.
//!
//! | address | file |
//! |---|---|
//! | `/w/{workspace}/settings/webhooks` | `list` |
//! | `…/{webhook}` | `show` |
//! | `…/{webhook}/secret` | `secret` |
//! | `…/{webhook}/ping`, `…/{webhook}/calls/{call}/again` | `tell` |
//! | `…/{webhook}/disable`, `/enable`, `/remove` | `switch` |

mod form;
pub mod list;
mod log;
pub mod secret;
pub mod show;
pub mod switch;
pub mod tell;

use crate::{app::App, door::handler};
use axum::{
    Router,
    routing::{get, post},
};
use ledger::ids::WebhookId;

pub(super) fn routes() -> Router<App> {
    const HERE: &str = "/w/{workspace}/settings/webhooks";
    const ONE: &str = "/w/{workspace}/settings/webhooks/{webhook}";
    let one = |tail: &str| format!("{ONE}/{tail}");
    Router::new()
        .route(HERE, get(handler!(list::show)).post(handler!(list::post)))
        .route(ONE, get(handler!(show::show)).post(handler!(show::post)))
        .route(&one("secret"), post(handler!(secret::rotate)))
        .route(&one("ping"), post(handler!(tell::ping)))
        .route(&one("calls/{call}/again"), post(handler!(tell::again)))
        .route(&one("disable"), post(handler!(switch::disable)))
        .route(&one("enable"), post(handler!(switch::enable)))
        .route(&one("remove"), post(handler!(switch::remove)))
}

/// The address of an organisation's webhooks.
#[must_use]
pub fn path(slug: &str) -> String {
    format!("/w/{slug}/settings/webhooks")
}

/// The address of one of them.
#[must_use]
pub fn path_of(slug: &str, webhook: WebhookId) -> String {
    format!("{}/{webhook}", path(slug))
}
