//! What is computed about whoever asks, shown to them first (2.8): what they kept, how their conversations landed, how
//! they rate. Nothing of it is a grade.
//!
//! | address | file |
//! |---|---|
//! | `…/my-figures` | `show.rs`: the page; its parts in `kept.rs`, `felt.rs`, `rater.rs` |
//! | `…/my-figures/seen` | `show.rs`: saying that one has read them |
//! | `…/my-figures/kept.csv`, `…/felt.csv` | `csv.rs`: what the charts show |

pub mod csv;
mod felt;
mod kept;
mod points;
mod rater;
pub mod show;

use crate::{app::App, door::handler};
use axum::{
    Router,
    routing::{get, post},
};

pub(crate) fn routes() -> Router<App> {
    const ONE: &str = "/w/{workspace}/my-figures";
    Router::new()
        .route(ONE, get(handler!(show::show)))
        .route(&format!("{ONE}/seen"), post(handler!(show::seen)))
        .route(&format!("{ONE}/kept.csv"), get(handler!(csv::kept)))
        .route(&format!("{ONE}/felt.csv"), get(handler!(csv::felt)))
}

/// The address of one's own figures.
#[must_use]
pub fn path(slug: &str) -> String {
    format!("/w/{slug}/my-figures")
}
