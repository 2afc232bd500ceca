//! The public side: the jobs of an organisation, each with what it promises, and how one applies. Without login, in the
//! visitor's language.
//!
//! | address | file |
//! |---|---|
//! | `/careers/{workspace}` | [`list`] |
//! | `/careers/{workspace}/{job}` | [`show`] |
//! | `/careers/{workspace}/{job}/apply` | [`apply`] |
//! | `/careers/{workspace}/{job}/received` | [`received`] |
//! | `/careers/{workspace}/applications/{application}` | [`confirm`] |

pub mod apply;
mod apply_form;
pub mod confirm;
mod head;
pub mod list;
mod posting;
pub mod received;
pub mod show;

use crate::{
    app::App,
    ask::Ask,
    door::{handler, handler_with_files},
    trouble::Trouble,
};
use act::house::zone_of;
use axum::{
    Router,
    routing::{get, post},
};
use speech::Voice;
use store::{
    Conn,
    jobs::Job,
    workspaces::{self, Kind, Workspace},
};

pub(crate) fn routes() -> Router<App> {
    const JOB: &str = "/careers/{workspace}/{job}";
    const WAITING: &str = "/careers/{workspace}/applications/{application}";
    let at = |start: &str, tail: &str| format!("{start}/{tail}");
    let apply = get(handler!(apply::show)).post(handler_with_files!(apply::post, crate::trouble::tell));
    Router::new()
        .route("/careers/{workspace}", get(handler!(list::show)))
        .route(JOB, get(handler!(show::show)))
        .route(&at(JOB, "apply"), apply)
        .route(&at(JOB, "received"), get(handler!(received::show)))
        .route(WAITING, get(handler!(confirm::show)).post(handler!(confirm::post)))
        .route(&at(WAITING, "refuse"), post(handler!(confirm::refuse)))
}

/// The address of an organisation's open jobs.
pub(crate) fn path(workspace: &Workspace) -> String {
    format!("/careers/{}", workspace.slug)
}

/// The public address of a job. One that is for those who are asked has an address that nobody guesses.
pub(crate) fn job_path(workspace: &Workspace, job: &Job) -> String {
    match job.visibility {
        ledger::job::Visibility::Public => format!("{}/{}", path(workspace), job.slug),
        ledger::job::Visibility::Unlisted => format!("{}/{}", path(workspace), job.id),
    }
}

/// The organisation of the address.
fn organisation(ask: &Ask, conn: &mut Conn) -> Result<Workspace, Trouble> {
    let found = workspaces::by_slug(conn, ask.param("workspace"))?;
    found.filter(|workspace| workspace.kind == Kind::Organisation).ok_or(Trouble::NotFound)
}

/// A visitor's voice: in their language, on the organisation's clock.
fn voice(ask: &Ask, workspace: &Workspace) -> Voice {
    Voice::new(ask.lang, zone_of(&workspace.zone))
}
