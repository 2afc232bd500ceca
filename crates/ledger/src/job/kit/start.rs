//! What a kit begins with: a copy of the one before, or a criterion for each requirement. Names only: what is asked and
//! what is seen at which level, people who know the job write themselves.

use super::{Criterion, Draft, DraftCriterion, FEWEST_CRITERIA, Kit, MOST_CRITERIA, draft::LONGEST_NAME};
use crate::job::{Requirement, Weight};

/// Minutes to open with, where nobody has said.
pub const OPENING: u32 = 5;
/// Minutes for a criterion.
pub const EACH: u32 = 8;
/// Minutes for the candidate's questions.
pub const CLOSING: u32 = 10;

impl Kit {
    /// It as it would be written again.
    #[must_use]
    pub fn draft(&self) -> Draft {
        let criterion = |criterion: &Criterion| DraftCriterion {
            id: Some(criterion.id),
            name: criterion.name.clone(),
            requirements: criterion.requirements.clone(),
            anchors: criterion.anchors.clone(),
            questions: criterion.questions.clone(),
            minutes: criterion.minutes,
        };
        let criteria = self.criteria.iter().map(criterion).collect();
        Draft { opening: self.opening, criteria, closing: self.closing }
    }
}

/// The copy of a kit for another spec version: its criteria keep their ids, so that raters can be compared across
/// versions; requirements that are gone fall away.
#[must_use]
pub fn copied(kit: &Kit, requirements: &[Requirement]) -> Draft {
    let mut draft = kit.draft();
    for criterion in &mut draft.criteria {
        criterion.requirements.retain(|id| requirements.iter().any(|asked| asked.id == *id));
    }
    draft
}

/// A criterion for each requirement, the musts first, as many as a kit may have; free ones where that is too few.
#[must_use]
pub fn proposed(requirements: &[Requirement]) -> Draft {
    let of = |weight: Weight| requirements.iter().filter(move |asked| asked.weight == weight);
    let named = of(Weight::Must).chain(of(Weight::Nice)).take(MOST_CRITERIA).map(|asked| DraftCriterion {
        // Candidates see the name: what was not published must not be read there.
        name: if asked.published { short(&asked.text) } else { String::new() },
        requirements: vec![asked.id],
        minutes: EACH,
        ..DraftCriterion::default()
    });
    let mut criteria: Vec<DraftCriterion> = named.collect();
    while criteria.len() < FEWEST_CRITERIA {
        criteria.push(DraftCriterion { minutes: EACH, ..DraftCriterion::default() });
    }
    Draft { opening: OPENING, criteria, closing: CLOSING }
}

// Cut at a word, never inside a letter.
fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.len() <= LONGEST_NAME {
        return line;
    }
    let mut end = LONGEST_NAME;
    while !line.is_char_boundary(end) {
        end -= 1;
    }
    let cut = &line[..end];
    cut.rsplit_once(' ').map_or(cut, |(before, _)| before).to_owned()
}
