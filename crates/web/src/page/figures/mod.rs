//! How an organisation treats people: what was kept and what was felt, how sure that is, and how many stand behind it.
//! Nothing is counted here: a page reads what the worker counted (docs/decisions/0025-figures.md).
//!
//! | address | file |
//! |---|---|
//! | `…/figures` | `show.rs`: the organisation; teams, jobs and stages beside each other in `units.rs` |
//! | `…/figures/method` | `method.rs`: how this is counted, in plain words |
//! | `…/figures/raters` | `raters.rs`: how interviewers agree, without any one of them |
//! | `…/figures/report` | `report.rs`: for the board, to print or to send |
//! | `…/figures/{unit_kind}/{unit}` | `unit.rs`: a team, a job, a stage, a member |
//! | `….csv` | `csv.rs`: what a chart shows |
//!
//! The parts that all of them are made of: `first.rs` (what to do first), `kept.rs`, `felt.rs`, `months.rs`, `times.rs`.

pub mod csv;
pub(crate) mod felt;
mod first;
pub(crate) mod kept;
pub mod method;
pub(crate) mod months;
mod names;
pub mod raters;
mod raters_parts;
pub mod report;
mod report_parts;
pub mod show;
pub(crate) mod times;
pub mod unit;
mod units;
pub(crate) mod words;

use crate::{app::App, door::handler};
use axum::{Router, routing::get};
use store::kept::Unit;
use tower_http::compression::{CompressionLayer, CompressionLevel};

pub(crate) fn routes() -> Router<App> {
    const ALL: &str = "/w/{workspace}/figures";
    const ONE: &str = "/w/{workspace}/figures/{unit_kind}/{unit}";
    // Asked for now and then, and long: worth the time to make it small.
    let small = CompressionLayer::new().quality(CompressionLevel::Default);
    let mut router = Router::new()
        .route(ALL, get(handler!(show::show)))
        .route(&format!("{ALL}/method"), get(handler!(method::show)))
        .route(&format!("{ALL}/raters"), get(handler!(raters::show)))
        .route(&format!("{ALL}/raters/criteria.csv"), get(handler!(raters::csv)))
        .route(&format!("{ALL}/report"), get(handler!(report::show)).layer(small.clone()))
        .route(&format!("{ALL}/report.html"), get(handler!(report::download)).layer(small))
        .route(ONE, get(handler!(unit::show)));
    for name in csv::OF_ONE {
        router = router
            .route(&format!("{ALL}/{name}"), get(handler!(csv::whole)))
            .route(&format!("{ONE}/{name}"), get(handler!(csv::unit)));
    }
    for name in csv::OF_UNITS {
        router = router.route(&format!("{ALL}/{name}"), get(handler!(csv::units)));
    }
    router
}

/// The address of an organisation's figures.
#[must_use]
pub fn path(slug: &str) -> String {
    format!("/w/{slug}/figures")
}

/// The address of the figures of one team, job, stage or member.
#[must_use]
pub fn unit_path(slug: &str, unit: Unit) -> String {
    format!("{}/{}/{}", path(slug), unit.kind.code(), unit.id)
}
