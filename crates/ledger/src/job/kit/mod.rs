//! Kits: what interviews of a job look at and how, made from the requirements of one spec version (0.3).
//!
//! Structured interviews ask everybody the same and measure by anchors written beforehand; they predict better than
//! talks do (Sackett et al. 2022). A kit is drafted, then frozen; what is frozen never changes, so that everybody
//! is measured by the same yardstick. Another spec version begins with a copy.

pub mod draft;
pub mod start;

pub use draft::{Draft, DraftCriterion, Flaw, Place, Wrong, check};

use crate::ids::{CriterionId, MemberId, RequirementId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The fewest criteria of a kit.
pub const FEWEST_CRITERIA: usize = 4;
/// The most: more than this nobody judges apart in one conversation.
pub const MOST_CRITERIA: usize = 6;
/// The most questions of one criterion.
pub const MOST_QUESTIONS: usize = 6;
/// The levels of the scale that have an anchor; 2 and 4 lie between.
pub const ANCHORED: [u8; 3] = [1, 3, 5];
/// The lowest level.
pub const LOWEST: u8 = 1;
/// The highest level.
pub const HIGHEST: u8 = 5;

/// Something an interview looks at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criterion {
    /// Its id; the same in the copy for another spec version, so that raters can be compared across them.
    pub id: CriterionId,
    /// What it is called. Candidates see it.
    pub name: String,
    /// The requirements of the spec version it stands for; at least one, so that nothing is judged that the job
    /// does not ask for.
    pub requirements: Vec<RequirementId>,
    /// Whether one of them is a must: then it counts twice.
    pub must: bool,
    /// What is seen at the levels 1, 3 and 5 of the scale.
    pub anchors: [String; 3],
    /// What everybody is asked about it.
    pub questions: Vec<String>,
    /// Minutes for it.
    pub minutes: u32,
}

/// The kit of one spec version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kit {
    /// Of which version of the spec.
    pub spec_version: i64,
    /// Minutes to open with: who is here, what for, how it goes on.
    pub opening: u32,
    /// What is looked at, in order.
    pub criteria: Vec<Criterion>,
    /// Minutes for the candidate's own questions.
    pub closing: u32,
    /// Who wrote it last.
    pub by: MemberId,
    /// When.
    pub at: Timestamp,
    /// Since when it is frozen; none: a draft, by which nobody is measured.
    pub frozen_at: Option<Timestamp>,
}

impl Kit {
    /// How long an interview by it takes, in minutes.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        self.opening + self.closing + self.criteria.iter().map(|criterion| criterion.minutes).sum::<u32>()
    }

    /// What a decision may know of it.
    #[must_use]
    pub fn facts(&self) -> KitFacts {
        let facts = |criterion: &Criterion| CriterionFacts { id: criterion.id, must: criterion.must };
        KitFacts { spec_version: self.spec_version, criteria: self.criteria.iter().map(facts).collect() }
    }

    /// The criterion of that id.
    #[must_use]
    pub fn criterion(&self, id: CriterionId) -> Option<&Criterion> {
        self.criteria.iter().find(|criterion| criterion.id == id)
    }
}

/// What a decision may know of a criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriterionFacts {
    /// Which.
    pub id: CriterionId,
    /// Whether one of its requirements is a must.
    pub must: bool,
}

/// What a decision may know of a frozen kit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KitFacts {
    /// Of which version of the spec.
    pub spec_version: i64,
    /// What is looked at, in order.
    pub criteria: Vec<CriterionFacts>,
}

impl KitFacts {
    /// The criterion of that id.
    #[must_use]
    pub fn criterion(&self, id: CriterionId) -> Option<&CriterionFacts> {
        self.criteria.iter().find(|criterion| criterion.id == id)
    }
}
