//! What a candidate is asked about themself: the criteria of the frozen kit, as far as they are theirs to see.

use crate::{
    error::Error,
    house::{House, Organisation},
    process::Sight,
};
use ledger::{
    frame::Frame,
    ids::{ConversationId, CriterionId, RequirementId},
    job::{Spec, kit::Kit},
    process::Process,
    scorecard::send::kit_of,
    side::Actor,
};
use store::Conn;

/// A criterion, as a candidate sees it: never its anchors nor its questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Which.
    pub id: CriterionId,
    /// What it is called.
    pub name: String,
    /// The published requirements that it stands for.
    pub requirements: Vec<String>,
    /// All that it stands for, by id.
    pub(super) stands_for: Vec<RequirementId>,
}

/// By what that conversation measured, in the order of the kit; nothing where it measures nobody or no kit was frozen.
///
/// # Errors
/// What the store says.
pub fn asked(house: &House, sight: &Sight, conversation: ConversationId) -> Result<Vec<Asked>, Error> {
    house.db.read(|conn| asked_in(conn, &sight.process, &sight.organisation, conversation))
}

/// As [`asked`], inside a transaction that reads more.
pub(super) fn asked_in(
    conn: &mut Conn,
    process: &Process,
    organisation: &Organisation,
    conversation: ConversationId,
) -> Result<Vec<Asked>, Error> {
    let measures = process.conversation(conversation).is_ok_and(|talk| talk.kind.measures());
    let Some(job) = process.job.filter(|_| measures) else { return Ok(vec![]) };
    let workspace = process.workspace;
    let facts = [store::jobs::facts(conn, workspace, job)?];
    let (rules, calendar, team) = (&organisation.rules, &organisation.calendar, &organisation.team);
    // Nothing is decided, so nothing is drawn: the same rule as when a scorecard is sent says by which kit.
    let now = process.opened_at;
    let frame = Frame::new(now, Actor::Clock, rules, calendar, team, [0; 32]).about(&facts);
    let Ok(version) = kit_of(process, &frame, conversation).map(|kit| kit.spec_version) else {
        return Ok(vec![]);
    };
    let kits = store::jobs::kits(conn, workspace, job)?;
    let Some(kit) = kits.into_iter().find(|kit| kit.spec_version == version) else { return Ok(vec![]) };
    let spec = store::jobs::spec(conn, workspace, job, version)?;
    Ok(shown(&kit, &spec))
}

fn shown(kit: &Kit, spec: &Spec) -> Vec<Asked> {
    let published = |id: &RequirementId| {
        let found = spec.requirements.iter().find(|requirement| requirement.id == *id);
        found.filter(|requirement| requirement.published).map(|requirement| requirement.text.clone())
    };
    let one = |criterion: &ledger::job::kit::Criterion| Asked {
        id: criterion.id,
        name: criterion.name.clone(),
        requirements: criterion.requirements.iter().filter_map(published).collect(),
        stands_for: criterion.requirements.clone(),
    };
    kit.criteria.iter().map(one).collect()
}
