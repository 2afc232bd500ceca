//! Checking a kit as somebody wrote it: every flaw at once, each with its place.

use super::{Criterion, FEWEST_CRITERIA, MOST_CRITERIA, MOST_QUESTIONS};
use crate::{
    ids::{CriterionId, RequirementId},
    job::{Requirement, Weight, pay_history},
    words,
};
use serde::{Deserialize, Serialize};

/// The longest name of a criterion, in bytes.
pub const LONGEST_NAME: usize = 120;
/// The longest anchor or question, in bytes.
pub const LONGEST_LINE: usize = 600;
/// The most minutes of any part of the plan.
pub const MOST_MINUTES: u32 = 120;

/// A criterion as written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftCriterion {
    /// The one it continues; none: a new one.
    pub id: Option<CriterionId>,
    /// What it is called.
    pub name: String,
    /// The requirements it stands for.
    pub requirements: Vec<RequirementId>,
    /// What is seen at the levels 1, 3 and 5.
    pub anchors: [String; 3],
    /// What everybody is asked; empty ones are left out.
    pub questions: Vec<String>,
    /// Minutes for it.
    pub minutes: u32,
}

/// A kit as written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// Minutes to open with.
    pub opening: u32,
    /// What is looked at.
    pub criteria: Vec<DraftCriterion>,
    /// Minutes for the candidate's questions.
    pub closing: u32,
}

/// Where a flaw is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "part", rename_all = "snake_case")]
pub enum Place {
    /// The kit as a whole.
    Kit,
    /// The time plan.
    Minutes,
    /// The name of a criterion, by its position from 0.
    Name {
        /// Which criterion.
        criterion: usize,
    },
    /// Its requirements.
    Requirements {
        /// Which criterion.
        criterion: usize,
    },
    /// One of its anchors: 0, 1, 2 for the levels 1, 3, 5.
    Anchor {
        /// Which criterion.
        criterion: usize,
        /// Which anchor.
        anchor: usize,
    },
    /// One of its questions.
    Question {
        /// Which criterion.
        criterion: usize,
        /// Which question.
        question: usize,
    },
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wrong {
    /// Nothing is there.
    Missing,
    /// Fewer criteria than [`FEWEST_CRITERIA`].
    TooFew,
    /// More than [`MOST_CRITERIA`] criteria or [`MOST_QUESTIONS`] questions.
    TooMany,
    /// Longer than fits.
    TooLong,
    /// A requirement that this version of the spec does not have.
    NotInSpec,
    /// The same name twice.
    Twice,
    /// Minutes outside 1 to 120.
    OutOfBounds,
    /// It asks for pay history (1.4).
    AsksPayHistory,
}

/// Something wrong at some place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flaw {
    /// Where.
    pub place: Place,
    /// What.
    pub wrong: Wrong,
}

impl Flaw {
    /// Whether it only says that something is still to be written: a draft may wait with it, freezing may not.
    #[must_use]
    pub const fn is_unfinished(&self) -> bool {
        matches!(self.wrong, Wrong::Missing | Wrong::TooFew)
    }
}

/// The criteria of a draft against the requirements of its spec version, or everything that is wrong with it.
/// `id` gives a fresh id to a criterion that is new.
///
/// # Errors
/// Every [`Flaw`], in the order of the form.
pub fn check(
    draft: Draft,
    requirements: &[Requirement],
    id: impl FnMut() -> CriterionId,
) -> Result<Vec<Criterion>, Vec<Flaw>> {
    let (criteria, flaws) = read(draft, requirements, id);
    if flaws.is_empty() { Ok(criteria) } else { Err(flaws) }
}

/// The criteria of a draft as they stand, and everything that is wrong with them.
pub fn read(
    draft: Draft,
    requirements: &[Requirement],
    mut id: impl FnMut() -> CriterionId,
) -> (Vec<Criterion>, Vec<Flaw>) {
    let mut flaws = Vec::new();
    let mut flaw = |place, wrong| flaws.push(Flaw { place, wrong });
    match draft.criteria.len() {
        few if few < FEWEST_CRITERIA => flaw(Place::Kit, Wrong::TooFew),
        many if many > MOST_CRITERIA => flaw(Place::Kit, Wrong::TooMany),
        _ => {}
    }
    if draft.opening > MOST_MINUTES || !(1..=MOST_MINUTES).contains(&draft.closing) {
        flaw(Place::Minutes, Wrong::OutOfBounds);
    }
    let mut criteria: Vec<Criterion> = Vec::new();
    // What is far too many is looked at as far as somebody may have meant it.
    for (index, written) in draft.criteria.into_iter().take(2 * MOST_CRITERIA).enumerate() {
        let mut criterion = tidy(written, requirements, &mut id);
        if criteria.iter().any(|other| other.id == criterion.id) {
            criterion.id = id();
        }
        flaws_of(&criterion, index, requirements, &mut flaw);
        let same = |other: &Criterion| other.name.to_lowercase() == criterion.name.to_lowercase();
        if !criterion.name.is_empty() && criteria.iter().any(same) {
            flaw(Place::Name { criterion: index }, Wrong::Twice);
        }
        criteria.push(criterion);
    }
    (criteria, flaws)
}

fn tidy(written: DraftCriterion, spec: &[Requirement], id: &mut impl FnMut() -> CriterionId) -> Criterion {
    let mut requirements = written.requirements;
    requirements.sort_unstable();
    requirements.dedup();
    let must = |asked: &Requirement| asked.weight == Weight::Must && requirements.contains(&asked.id);
    Criterion {
        id: written.id.unwrap_or_else(id),
        name: words::canonical(&written.name),
        must: spec.iter().any(must),
        requirements,
        anchors: written.anchors.map(|anchor| words::canonical(&anchor)),
        questions: written
            .questions
            .iter()
            .map(|question| words::canonical(question))
            .filter(|question| !question.is_empty())
            .take(MOST_QUESTIONS + 1)
            .collect(),
        minutes: written.minutes,
    }
}

fn flaws_of(
    criterion: &Criterion,
    index: usize,
    requirements: &[Requirement],
    flaw: &mut impl FnMut(Place, Wrong),
) {
    match criterion.name.len() {
        0 => flaw(Place::Name { criterion: index }, Wrong::Missing),
        long if long > LONGEST_NAME => flaw(Place::Name { criterion: index }, Wrong::TooLong),
        _ => {}
    }
    if criterion.requirements.is_empty() {
        flaw(Place::Requirements { criterion: index }, Wrong::Missing);
    } else if !criterion.requirements.iter().all(|id| requirements.iter().any(|asked| asked.id == *id)) {
        flaw(Place::Requirements { criterion: index }, Wrong::NotInSpec);
    }
    for (anchor, text) in criterion.anchors.iter().enumerate() {
        let place = Place::Anchor { criterion: index, anchor };
        match text.len() {
            0 => flaw(place, Wrong::Missing),
            long if long > LONGEST_LINE => flaw(place, Wrong::TooLong),
            _ => {}
        }
    }
    if criterion.questions.is_empty() {
        flaw(Place::Question { criterion: index, question: 0 }, Wrong::Missing);
    }
    if criterion.questions.len() > MOST_QUESTIONS {
        flaw(Place::Question { criterion: index, question: MOST_QUESTIONS }, Wrong::TooMany);
    }
    for (question, text) in criterion.questions.iter().enumerate() {
        let place = Place::Question { criterion: index, question };
        if text.len() > LONGEST_LINE {
            flaw(place, Wrong::TooLong);
        }
        if pay_history::found(text).is_some() {
            flaw(place, Wrong::AsksPayHistory);
        }
    }
    if !(1..=MOST_MINUTES).contains(&criterion.minutes) {
        flaw(Place::Minutes, Wrong::OutOfBounds);
    }
}
