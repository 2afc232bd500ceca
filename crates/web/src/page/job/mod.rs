//! Jobs: what each asks for, in numbered versions; who runs it; the plan of its stages; and what may be done
//! with it as a whole.
//!
//! | address | file |
//! |---|---|
//! | `…/jobs`, `…/jobs/new` | `list.rs`, `new.rs` |
//! | `…/jobs/{job}` | `show.rs` |
//! | `…/jobs/{job}/board` | `board.rs`: its processes by stage |
//! | `…/jobs/{job}/edit` | `edit.rs`: who runs it, how many it seeks, who can find it |
//! | `…/jobs/{job}/spec` | `spec.rs`: another version of what it asks for |
//! | `…/jobs/{job}/versions/{version}` | `version.rs` |
//! | `…/jobs/{job}/plan` | `plan.rs` |
//! | `…/jobs/{job}/open`, `pause`, `fill`, `close`, `reopen` | `open.rs`, … |

pub mod about;
pub mod board;
pub mod close;
pub mod edit;
pub mod fill;
pub mod list;
pub mod new;
pub mod open;
pub mod pause;
pub mod plan;
mod plan_rows;
mod posting_part;
pub mod reopen;
mod requirement_rows;
mod settings_form;
pub mod show;
pub mod spec;
pub(crate) mod spec_form;
pub(crate) mod spec_part;
mod steps;
pub mod version;

use crate::{
    app::App,
    chrome::Typed,
    door::handler,
    face::{Tone, banner_of},
};
use axum::{Router, routing::get};
use ledger::{ids::JobId, job::Flaw};
use maud::{Markup, html};
use speech::Voice;

pub(crate) fn routes() -> Router<App> {
    const ALL: &str = "/w/{workspace}/jobs";
    const ONE: &str = "/w/{workspace}/jobs/{job}";
    Router::new()
        .route(ALL, get(handler!(list::show)))
        .route(&format!("{ALL}/new"), get(handler!(new::show)).post(handler!(new::post)))
        .route(ONE, get(handler!(show::show)))
        .route(&format!("{ONE}/board"), get(handler!(board::show)).post(handler!(board::post)))
        .route(&format!("{ONE}/edit"), get(handler!(edit::show)).post(handler!(edit::post)))
        .route(&format!("{ONE}/spec"), get(handler!(spec::show)).post(handler!(spec::post)))
        .route(&format!("{ONE}/versions/{{version}}"), get(handler!(version::show)))
        .route(&format!("{ONE}/plan"), get(handler!(plan::show)).post(handler!(plan::post)))
        .route(&format!("{ONE}/open"), get(handler!(open::show)).post(handler!(open::post)))
        .route(&format!("{ONE}/pause"), get(handler!(pause::show)).post(handler!(pause::post)))
        .route(&format!("{ONE}/fill"), get(handler!(fill::show)).post(handler!(fill::post)))
        .route(&format!("{ONE}/close"), get(handler!(close::show)).post(handler!(close::post)))
        .route(&format!("{ONE}/reopen"), get(handler!(reopen::show)).post(handler!(reopen::post)))
}

/// The address of an organisation's jobs.
#[must_use]
pub fn all(slug: &str) -> String {
    format!("/w/{slug}/jobs")
}

/// The address of a job.
#[must_use]
pub fn path(slug: &str, id: JobId) -> String {
    format!("/w/{slug}/jobs/{id}")
}

/// The public address of a job.
#[must_use]
pub fn public_path(slug: &str, job: &str) -> String {
    format!("/careers/{slug}/{job}")
}

/// What is wrong with a row of a form, above it, leading to the field in that row.
pub(crate) fn wrong_in_row(voice: &Voice, typed: &Typed) -> Option<Markup> {
    let flaw = typed.flaw()?;
    let row = flaw.row?;
    let scope = if row == 0 { "f".to_owned() } else { format!("f{row}") };
    let say = speech::flaw(flaw, voice);
    Some(banner_of(
        Tone::Error,
        voice.say("form-errors"),
        &html! { ul { li { a href={ "#" (scope) "-" (flaw.field.code()) } { (say) } } } },
    ))
}

/// What is wrong with the field of that name in that row.
fn wrong_in(voice: &Voice, typed: &Typed, row: usize, name: &str) -> Option<String> {
    let is_here = |flaw: &&Flaw| flaw.row == Some(row) && flaw.field.code() == name;
    typed.flaw().filter(is_here).map(|flaw| speech::flaw(flaw, voice))
}

/// Whether the button was pressed that asks for another row.
pub(crate) fn wants_a_row(form: &crate::form::Form) -> bool {
    form.text("do") == "row"
}
