//! Proposals: another role, pay or job, put to the other side and answered by it; nothing moves before (1.3).
//!
//! | address | file |
//! |---|---|
//! | `…/proposals/new` | `put.rs` |
//! | `…/proposals/reshape` | `reshape.rs`: the job changed to fit the person, or another one opened for them |
//! | `…/proposals/{proposal}` | `show.rs`: read it, and say yes, no or something else |
//! | `…/proposals/{proposal}/take-back` | `take_back.rs` |

pub(crate) mod part;
pub mod put;
pub(crate) mod reading;
pub mod reshape;
pub mod show;
pub mod take_back;
mod terms;

use crate::{app::App, door::handler, page::about::About, trouble::Trouble};
use axum::{
    Router,
    routing::{get, post},
};
use ledger::{
    ids::ProposalId,
    job::State,
    process::{Ending, Process},
    proposal::Proposal,
    side::Side,
};
use store::jobs::Job;

pub(crate) fn routes() -> Router<App> {
    const ALL: &str = "/w/{workspace}/processes/{process}/proposals";
    const ONE: &str = "/w/{workspace}/processes/{process}/proposals/{proposal}";
    Router::new()
        .route(&format!("{ALL}/new"), get(handler!(put::show)).post(handler!(put::post)))
        .route(&format!("{ALL}/reshape"), get(handler!(reshape::show)).post(handler!(reshape::post)))
        .route(ONE, get(handler!(show::show)).post(handler!(show::post)))
        .route(&format!("{ONE}/take-back"), post(handler!(take_back::post)))
}

/// The address of a proposal.
pub(crate) fn path(process: &str, id: ProposalId) -> String {
    format!("{process}/proposals/{id}")
}

/// What may be put in that process from that side, as things stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Room {
    /// Another role, other pay, another job.
    All,
    /// It has ended: another job only (3.6).
    JobOnly,
    /// Nothing: one is on the table, or it ended for good.
    Nothing,
}

/// What may be put there now.
pub(crate) fn room(process: &Process) -> Room {
    if process.proposals.iter().any(Proposal::is_pending) {
        return Room::Nothing;
    }
    match &process.ended {
        None => Room::All,
        Some(ended) if ended.by == Side::Company && ended.how != Ending::Hired => Room::JobOnly,
        Some(_) => Room::Nothing,
    }
}

// As many as one reads through; whoever has more finds the newest.
const MOST_JOBS: u32 = 100;

/// The open jobs that the process may go to: for a candidate, those that everybody finds.
fn jobs_to_choose(about: &About<'_>) -> Result<Vec<Job>, Trouble> {
    let workspace = about.seat.workspace_id();
    let open =
        |conn: &mut store::Conn| store::jobs::newest(conn, workspace, Some(State::Open), None, MOST_JOBS);
    let mut jobs = about.ask.app.house.db.read(open)?;
    let own = about.sight.process.job.filter(|_| about.sight.process.ended.is_none());
    let sees = |job: &Job| about.seat.side() == Side::Company || job.is_public();
    jobs.retain(|job| Some(job.id) != own && sees(job));
    Ok(jobs)
}
