//! Transparency: what the candidate could know before the first conversation that measures them.
//!
//! Range and criteria are those of the spec version of that moment, which never changes. The plan of a job has no
//! versions: what it said is what it said when the ledger last looked before the start, and whoever keeps facts keeps
//! that. Each of the five counts once in a process.

use super::{Component, Fact, Owed, Part, Verdict};
use crate::{
    conversation::Conversation,
    job::{PayRange, Spec},
    process::Process,
    side::Side,
};
use jiff::Timestamp;

/// A range whose ends lie further apart, measured by its middle, says nothing.
pub const WIDEST_RANGE: f64 = 0.40;

/// What was open to the candidate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Disclosed {
    /// The pay, in a range that says something.
    pub range: bool,
    /// The stages.
    pub stages: bool,
    /// Whom one meets at each of them.
    pub whom: bool,
    /// What decides: the requirements that candidates see.
    pub criteria: bool,
    /// By when one hears after each stage.
    pub dates: bool,
}

impl Disclosed {
    /// What a spec and a plan say; of each stage whether it says whom one meets, and the days to an answer.
    #[must_use]
    pub fn by(spec: &Spec, stages: &[(bool, u32)]) -> Self {
        let every = |says: fn(&(bool, u32)) -> bool| !stages.is_empty() && stages.iter().all(says);
        Self {
            range: spec.pay.as_ref().is_some_and(says_something),
            stages: !stages.is_empty(),
            whom: every(|(whom, _)| *whom),
            criteria: spec.requirements.iter().any(|requirement| requirement.published),
            dates: every(|(_, days)| *days > 0),
        }
    }
}

/// Whether a range is narrow enough: 2 (most - least) / (most + least).
fn says_something(pay: &PayRange) -> bool {
    #[allow(clippy::cast_precision_loss, reason = "no pay has more than 52 bits of cents")]
    let (least, most) = (pay.least as f64, pay.most as f64);
    most > 0.0 && (most - least) / ((most + least) / 2.0) <= WIDEST_RANGE
}

/// The first conversation that measures the candidate: until its start all of it is to be disclosed.
#[must_use]
pub fn first_measuring(process: &Process) -> Option<&Conversation> {
    let measures = |conversation: &&Conversation| conversation.stands() && conversation.kind.measures();
    process.conversations.iter().filter(measures).min_by_key(|conversation| conversation.starts_at)
}

impl Process {
    /// The spec version it was measured by at that instant.
    #[must_use]
    pub fn spec_version_at(&self, at: Timestamp) -> Option<i64> {
        self.specs.iter().rfind(|stand| stand.at <= at).map(|stand| stand.version)
    }
}

pub(super) fn facts(process: &Process, disclosed: &Disclosed, facts: &mut Vec<Fact>) {
    let Some(first) = first_measuring(process) else { return };
    let owed = Owed {
        process,
        conversation: Some(first),
        side: Side::Company,
        // A job is disclosed by its organisation.
        member: None,
        made_at: first.booked_at,
        matures_at: first.starts_at,
    };
    let parts = [
        (Part::Range, disclosed.range),
        (Part::Stages, disclosed.stages),
        (Part::Whom, disclosed.whom),
        (Part::Criteria, disclosed.criteria),
        (Part::Dates, disclosed.dates),
    ];
    facts.extend(parts.map(|(part, said)| {
        let verdict = if said { Verdict::Kept } else { Verdict::Broken };
        // One process, one of each: also where another conversation becomes the first.
        owed.is(Component::Transparency, process.id.uuid(), part, verdict)
    }));
}
