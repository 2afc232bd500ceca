//! The debrief of a process: what each interviewer saw, side by side; what it adds up to by the published arithmetic;
//! and what the panel decides, in writing. The company's own page; it gates nothing.
//!
//! | address | file |
//! |---|---|
//! | `…/processes/{process}/debrief` | `show.rs`; the criteria in `seen.rs`, the arithmetic in `sum.rs`, what was decided in `concluded.rs` |

mod concluded;
mod seen;
pub mod show;
mod sum;
mod table;

use crate::{app::App, door::handler};
use axum::{Router, routing::get};

pub(crate) fn routes() -> Router<App> {
    const ONE: &str = "/w/{workspace}/processes/{process}/debrief";
    Router::new().route(ONE, get(handler!(show::show)).post(handler!(show::post)))
}

/// The address of a process's debrief.
#[must_use]
pub fn path(process: &str) -> String {
    format!("{process}/debrief")
}
