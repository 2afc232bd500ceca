//! What a candidate is asked about themself: the criteria of the frozen kit, as far as they are theirs to see.

use crate::{
    error::Error,
    house::House,
    job::kit::{counting_in, published},
    process::Sight,
};
use ledger::{
    ids::{ConversationId, CriterionId, JobId, RequirementId},
    process::Process,
    scorecard::send::version_of,
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
    /// Of which job.
    pub(super) job: JobId,
}

/// By what that conversation measured, in the order of the kit; nothing where it measures nobody or no kit was frozen.
///
/// # Errors
/// What the store says.
pub fn asked(house: &House, sight: &Sight, conversation: ConversationId) -> Result<Vec<Asked>, Error> {
    house.db.read(|conn| asked_in(conn, &sight.process, conversation))
}

/// As [`asked`], inside a transaction that reads more.
pub(super) fn asked_in(
    conn: &mut Conn,
    process: &Process,
    conversation: ConversationId,
) -> Result<Vec<Asked>, Error> {
    let Ok(talk) = process.conversation(conversation) else { return Ok(vec![]) };
    // A process that goes on for another job keeps by what it measured before.
    let Some(job) = process.job_at(talk.starts_at).filter(|_| talk.kind.measures()) else {
        return Ok(vec![]);
    };
    let current = store::jobs::load(conn, process.workspace, job)?.spec_version;
    let version = version_of(process, conversation, current)?;
    let Some((kit, spec)) = counting_in(conn, process.workspace, job, version)? else { return Ok(vec![]) };
    let shown = published(&kit, &spec).into_iter();
    let one = |(criterion, shown): (ledger::job::kit::Criterion, crate::job::kit::LookedAt)| Asked {
        id: criterion.id,
        name: shown.name,
        requirements: shown.requirements,
        stands_for: criterion.requirements,
        job,
    };
    Ok(kit.criteria.into_iter().zip(shown).map(one).collect())
}
