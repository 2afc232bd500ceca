//! The published arithmetic of a decision: simple enough to be done by hand, the same for everybody.
//!
//! The mean of each criterion over all who observed it; the whole is their mean, musts counting twice. It says 'go on'
//! when the whole is 3.5 or more and no must lies below 3; 'not enough' while fewer than two scorecards are there or a
//! must was observed by nobody; 'stop' otherwise. It counts no life choices and no impression: only the criteria.

use super::Verdict;
use crate::{
    ids::CriterionId,
    job::kit::{CriterionFacts, KitFacts},
    scorecard::Scorecard,
};

/// How much a criterion with a must counts; another counts once.
pub const WEIGHT_OF_MUST: f64 = 2.0;
/// The whole from which on it says 'go on'.
pub const ENOUGH: f64 = 3.5;
/// Below this no must may lie.
pub const LEAST_OF_MUST: f64 = 3.0;
/// With fewer scorecards it says nothing.
pub const FEWEST_SCORECARDS: usize = 2;

/// One criterion over all scorecards.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Which.
    pub criterion: CriterionId,
    /// Whether one of its requirements is a must.
    pub must: bool,
    /// Every level given, in the order of the scorecards.
    pub levels: Vec<u8>,
    /// On how many scorecards it was not observed.
    pub not_observed: usize,
    /// The mean of the levels; none where nobody observed it.
    pub mean: Option<f64>,
}

impl Line {
    /// From the lowest to the highest level given.
    #[must_use]
    pub fn spread(&self) -> Option<u8> {
        Some(self.levels.iter().max()? - self.levels.iter().min()?)
    }
}

/// What scorecards add up to.
#[derive(Clone, Debug, PartialEq)]
pub struct Arithmetic {
    /// By the kit of which spec version.
    pub spec_version: i64,
    /// How many scorecards went in.
    pub scorecards: usize,
    /// Each criterion of the kit, in its order.
    pub lines: Vec<Line>,
    /// Their weighted mean over what was observed.
    pub whole: Option<f64>,
    /// What it says.
    pub says: Verdict,
}

/// What the scorecards by that kit add up to.
#[must_use]
pub fn of(scorecards: &[Scorecard], kit: &KitFacts) -> Arithmetic {
    let by_kit: Vec<&Scorecard> =
        scorecards.iter().filter(|scorecard| scorecard.spec_version == kit.spec_version).collect();
    let lines: Vec<Line> = kit.criteria.iter().map(|criterion| line(criterion, &by_kit)).collect();
    let weight = |line: &Line| if line.must { WEIGHT_OF_MUST } else { 1.0 };
    let observed = || lines.iter().filter_map(|line| Some((weight(line), line.mean?)));
    let weights: f64 = observed().map(|(weight, _)| weight).sum();
    let whole =
        (weights > 0.0).then(|| observed().map(|(weight, mean)| weight * mean).sum::<f64>() / weights);
    let says = verdict(&lines, whole, by_kit.len());
    Arithmetic { spec_version: kit.spec_version, scorecards: by_kit.len(), lines, whole, says }
}

fn line(criterion: &CriterionFacts, scorecards: &[&Scorecard]) -> Line {
    let levels: Vec<u8> = scorecards.iter().filter_map(|scorecard| scorecard.level(criterion.id)).collect();
    let sum: f64 = levels.iter().map(|level| f64::from(*level)).sum();
    let count = u32::try_from(levels.len()).unwrap_or(u32::MAX);
    Line {
        criterion: criterion.id,
        must: criterion.must,
        not_observed: scorecards.len() - levels.len(),
        mean: (count > 0).then(|| sum / f64::from(count)),
        levels,
    }
}

fn verdict(lines: &[Line], whole: Option<f64>, scorecards: usize) -> Verdict {
    let mut musts = lines.iter().filter(|line| line.must);
    let unseen = musts.clone().any(|line| line.mean.is_none());
    match whole {
        Some(whole) if scorecards >= FEWEST_SCORECARDS && !unseen => {
            let short = musts.any(|line| line.mean.is_some_and(|mean| mean < LEAST_OF_MUST));
            if whole >= ENOUGH && !short { Verdict::GoOn } else { Verdict::Stop }
        }
        _ => Verdict::NotEnough,
    }
}
