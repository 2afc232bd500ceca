//! How an employer keeps its word, read by the candidate (2.5): in their own process, and as a habit of the whole
//! organisation, in words and with what cannot be told. No member is told apart in it, and no advice is given.
//!
//! | address | file |
//! |---|---|
//! | `…/processes/{process}/employer` | `show.rs`; its parts in `signs.rs` and `habits.rs` |
//!
//! What stands of it on the page of the process, for both sides, is in `part.rs`.

mod habits;
pub(crate) mod part;
pub mod show;
mod signs;

use crate::{app::App, door::handler};
use axum::{Router, routing::get};

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/w/{workspace}/processes/{process}/employer", get(handler!(show::show)))
}
