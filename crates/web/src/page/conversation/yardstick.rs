//! By what a conversation is measured: the frozen kit that counts for the spec version that stood when it began.

use super::scene::Scene;
use crate::trouble::Trouble;
use act::job::kit::counting_in;
use ledger::{
    job::{Spec, kit::Kit},
    scorecard::send::version_of,
};

/// The kit of a conversation that measures, with what its version of the spec asks for; nothing where none is frozen.
pub(super) fn of(scene: &Scene<'_>) -> Result<Option<(Kit, Spec)>, Trouble> {
    let process = &scene.sight.process;
    // A process that goes on for another job keeps by what it measured before.
    let job = process.job_at(scene.talk().starts_at);
    let (true, Some(job)) = (scene.talk().kind.measures(), job) else { return Ok(None) };
    // Where the process knows of no version it is about the job as it is.
    let current = scene.sight.job.as_ref().map_or(1, |job| job.spec_version);
    let version = version_of(process, scene.talk().id, current).map_err(act::error::Error::from)?;
    let workspace = scene.seat.workspace_id();
    Ok(scene.ask.app.house.db.read(|conn| counting_in(conn, workspace, job, version))?)
}
