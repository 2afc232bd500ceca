//! Candidates: the list and its search, the page of one, and what is done to several at once.
//!
//! | address | file |
//! |---|---|
//! | `…/candidates`, `…/candidates/new` | `list.rs`, `add.rs` |
//! | `…/candidates/{candidate}` | `show.rs` |
//! | `…/candidates/{candidate}/edit` | `edit.rs`: name and phone |
//! | `…/candidates/{candidate}/tags`, `/tags/remove` | `tag.rs` |
//! | `…/candidates/{candidate}/notes`, `/notes/{note}/remove` | `note.rs` |
//! | `…/candidates/{candidate}/merge`, `/unmerge` | `merge.rs` |
//! | `…/candidates/bulk` | `bulk.rs`: a look before it is done; `/do` does it |
//! | `…/candidates/bulk/{bulk}`, `/undo` | `bulk_result.rs` |

pub mod add;
pub mod bulk;
mod bulk_form;
pub mod bulk_result;
pub mod edit;
pub mod list;
pub mod merge;
pub mod note;
pub mod show;
pub mod tag;

pub(crate) use bulk_form::{FORM, Offered, bulk_form, pick};

use crate::{app::App, door::handler};
use axum::{
    Router,
    routing::{get, post},
};
use ledger::ids::CandidateId;

pub(crate) fn routes() -> Router<App> {
    const ALL: &str = "/w/{workspace}/candidates";
    const ONE: &str = "/w/{workspace}/candidates/{candidate}";
    Router::new()
        .route(ALL, get(handler!(list::show)))
        .route(&format!("{ALL}/new"), get(handler!(add::show)).post(handler!(add::post)))
        .route(&format!("{ALL}/bulk"), post(handler!(bulk::look)))
        .route(&format!("{ALL}/bulk/do"), post(handler!(bulk::post)))
        .route(&format!("{ALL}/bulk/{{bulk}}"), get(handler!(bulk_result::show)))
        .route(&format!("{ALL}/bulk/{{bulk}}/undo"), post(handler!(bulk_result::undo)))
        .route(ONE, get(handler!(show::show)))
        .route(&format!("{ONE}/edit"), get(handler!(edit::show)).post(handler!(edit::post)))
        .route(&format!("{ONE}/tags"), post(handler!(tag::post)))
        .route(&format!("{ONE}/tags/remove"), post(handler!(tag::remove)))
        .route(&format!("{ONE}/notes"), post(handler!(note::post)))
        .route(&format!("{ONE}/notes/{{note}}/remove"), post(handler!(note::remove)))
        .route(&format!("{ONE}/merge"), get(handler!(merge::show)).post(handler!(merge::post)))
        .route(&format!("{ONE}/unmerge"), post(handler!(merge::unmerge)))
}

/// The address of an organisation's candidates.
#[must_use]
pub fn all(slug: &str) -> String {
    format!("/w/{slug}/candidates")
}

/// The address of a candidate.
#[must_use]
pub fn path(slug: &str, id: CandidateId) -> String {
    format!("/w/{slug}/candidates/{id}")
}
