//! The moments of story 3, 'how do you think it went?'.

pub(super) mod another_job;
pub(super) mod asked;
pub(super) mod both_say;
pub(super) mod feedback;
pub(super) mod interviewer;
pub(super) mod rated;
pub(super) mod reasons;
pub(super) mod self_view;

use super::Scene;
use crate::failure::Failure;
use ledger::{decline::Decline, ids::DeclineId, job::Spec, refusal::Refusal};

/// The decline of the story.
fn decline(scene: &Scene<'_>) -> Result<Decline, Failure> {
    let id = DeclineId::new(scene.played.named("decline", "the decline")?);
    scene.process().decline(id).cloned().map_err(|refusal| Failure::new(refusal.to_string()))
}

/// The page of a decline.
fn page(scene: &Scene<'_>, decline: &Decline) -> String {
    format!("{}/declines/{}", scene.process_page(), decline.id)
}

/// The spec it was measured by.
fn measured_by(scene: &Scene<'_>, decline: &Decline) -> Result<Spec, Failure> {
    let workspace = scene.played.cast.workspace.id;
    let by = decline.job.zip(decline.spec_version);
    let (job, version) = by.ok_or_else(|| Failure::new("the decline is about no job"))?;
    Ok(scene.house.db.read(|conn| store::jobs::spec(conn, workspace, job, version))?)
}

/// Whether words that fit everybody were refused.
const fn is_hollow(refusal: &Refusal) -> bool {
    matches!(refusal, Refusal::NotConcrete(_))
}
