//! The moments of story 4, what interviews are for.

pub(super) mod apply;
pub(super) mod difference;
pub(super) mod evidence;
pub(super) mod hired;
pub(super) mod reshape;
pub(super) mod routes;
pub(super) mod senior;
pub(super) mod stages;

use super::Scene;
use crate::failure::Failure;
use ledger::{
    ids::{JobId, ProposalId},
    job::Spec,
    proposal::Proposal,
};

/// A version of the spec of a job.
fn spec(scene: &Scene<'_>, job: JobId, version: i64) -> Result<Spec, Failure> {
    let workspace = scene.played.cast.workspace.id;
    Ok(scene.house.db.read(|conn| store::jobs::spec(conn, workspace, job, version))?)
}

/// The proposal of that name in the story.
fn proposal(scene: &Scene<'_>, named: &str) -> Result<Proposal, Failure> {
    let id = ProposalId::new(scene.played.named("proposal", named)?);
    scene.process().proposal(id).cloned().map_err(|refusal| Failure::new(refusal.to_string()))
}

/// What is asked for in one and not in the other.
fn only_in(one: &Spec, other: &Spec) -> Vec<String> {
    let in_other = |id| other.requirements.iter().any(|asked| asked.id == id);
    let only = one.requirements.iter().filter(|asked| !in_other(asked.id));
    only.map(|asked| asked.text.clone()).collect()
}
