//! Declines: a no with its reasons, as it is written and as it is read, the feedback on it, and whether it was of use.

pub mod feedback;
pub mod give;
pub mod rate;
pub(crate) mod reading;
mod reasons;
mod seen;
pub mod show;

use crate::{app::App, door::handler, page::about::About, trouble::Trouble};
use axum::{Router, routing::get};
use ledger::{
    decline::Decline,
    ids::{DeclineId, JobId},
    job::Spec,
};

pub(crate) fn routes() -> Router<App> {
    const ALL: &str = "/w/{workspace}/processes/{process}/declines";
    Router::new()
        .route(&format!("{ALL}/new"), get(handler!(give::show)).post(handler!(give::post)))
        .route(&format!("{ALL}/{{decline}}"), get(handler!(show::show)))
        .route(
            &format!("{ALL}/{{decline}}/feedback"),
            get(handler!(feedback::show)).post(handler!(feedback::post)),
        )
        .route(&format!("{ALL}/{{decline}}/rate"), get(handler!(rate::show)).post(handler!(rate::post)))
}

/// The address of a decline.
pub(crate) fn path(process: &str, id: DeclineId) -> String {
    format!("{process}/declines/{id}")
}

/// The decline of the address.
fn of<'s>(about: &'s About<'_>) -> Result<&'s Decline, Trouble> {
    about.sight.process.decline(about.ask.id("decline")?).map_err(|_| Trouble::NotFound)
}

/// A version of the spec of a job; nothing where there is no job.
pub(crate) fn spec(
    about: &About<'_>,
    job: Option<JobId>,
    version: Option<i64>,
) -> Result<Option<Spec>, Trouble> {
    let Some((job, version)) = job.zip(version) else { return Ok(None) };
    let workspace = about.seat.workspace_id();
    Ok(Some(about.ask.app.house.db.read(|conn| store::jobs::spec(conn, workspace, job, version))?))
}
