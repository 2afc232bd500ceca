//! The figure of a cell, from the blocks that count for it.

use super::ground::{Base, Pooled, Weights};
use super::recommendation::Z;
use super::{Block, Cell, Ground, Recommendation, Shown, Statement};
use crate::Interval;
use serde::Serialize;
use statrs::function::erf::erf;

/// A mean from 1 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Figure {
    /// Distinct people behind it; five at least.
    pub people: usize,
    /// Answers.
    pub answers: u64,
    /// Drawn to the organisation's mean; for computing, `shown` is for printing.
    pub estimate: f64,
    /// 90 %.
    pub interval: Interval,
    /// The weight of the cell's own answers in it, from 0 to 1; the rest is the organisation's.
    pub own: f64,
    /// What may be printed.
    pub shown: Shown,
}

/// One part of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Part {
    /// Of which statement.
    pub statement: Statement,
    /// None where no block counts for the cell and has a tally of it.
    pub figure: Option<Figure>,
    /// What may be printed, also where there is no figure.
    pub shown: Shown,
}

/// FELT of a cell.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Felt {
    /// Of which cell.
    pub cell: Cell,
    /// The five statements, in the order of [`Statement::ALL`].
    pub parts: [Part; 5],
    /// The mean of the five; none where one is missing (a missing part is named, not imputed).
    pub overall: Option<Figure>,
    /// What may be printed of it.
    pub shown: Shown,
    /// The lowest of the five; it stands beside the mean. None where one is missing.
    pub weakest: Option<Statement>,
    /// The recommendation, for comparison outside; it is no part of FELT.
    pub recommendation: Option<Recommendation>,
}

impl Ground {
    /// The figure of a cell. `self` is the ground of the dimension that the cell is about; the organisation as a
    /// whole is drawn to nothing. Only blocks count that lie within the cell.
    #[must_use]
    pub fn felt(&self, blocks: &[Block], cell: &Cell, weights: &Weights) -> Felt {
        let within: Vec<&Block> = blocks.iter().filter(|block| block.is_within(cell)).collect();
        let parts = Statement::ALL.map(|statement| {
            let pooled = Pooled::of(within.iter().copied(), statement, weights);
            let base = self.statements[statement.index()].as_ref();
            let figure = pooled.zip(base).map(|(pooled, base)| {
                if cell.attributes().is_empty() { plain(&pooled, base) } else { drawn(&pooled, base) }
            });
            Part { statement, figure, shown: figure.map_or(Shown::NO_BLOCK, |figure| figure.shown) }
        });
        let figures: Vec<Figure> = parts.iter().filter_map(|part| part.figure).collect();
        let whole = figures.len() == parts.len();
        let overall = whole.then(|| self.mean(&figures));
        let weakest = whole.then(|| {
            let lowest = figures.iter().map(|figure| figure.estimate).fold(f64::INFINITY, f64::min);
            let at = figures.iter().position(|figure| figure.estimate <= lowest).unwrap_or(0);
            Statement::ALL[at]
        });
        Felt {
            cell: cell.clone(),
            parts,
            overall,
            shown: overall.map_or(Shown::NO_BLOCK, |figure| figure.shown),
            weakest,
            recommendation: Recommendation::of(within),
        }
    }

    /// The mean of five figures, whose errors go together as the answers of one person do.
    fn mean(&self, figures: &[Figure]) -> Figure {
        let count = figures.len() as f64;
        let of = |value: fn(&Figure) -> f64| figures.iter().map(value).sum::<f64>() / count;
        let errors: Vec<f64> = figures.iter().map(|figure| figure.interval.width() / (2.0 * Z)).collect();
        let squares: f64 = errors.iter().map(|error| error * error).sum();
        let square = errors.iter().sum::<f64>().powi(2);
        let together = self.public.together;
        let error = ((1.0 - together) * squares + together * square).sqrt() / count;
        let estimate = of(|figure| figure.estimate);
        let people = figures.iter().map(|figure| figure.people).min().unwrap_or(0);
        Figure {
            people,
            answers: figures.iter().map(|figure| figure.answers).min().unwrap_or(0),
            estimate,
            interval: scale(estimate - Z * error, estimate + Z * error),
            own: of(|figure| figure.own),
            shown: Shown::of(estimate, people),
        }
    }
}

/// The mean as it is.
fn plain(pooled: &Pooled, base: &Base) -> Figure {
    let error = (base.within / pooled.worth).sqrt();
    let estimate = on_scale(pooled.mean);
    Figure {
        people: pooled.people,
        answers: pooled.answers,
        estimate,
        interval: scale(estimate - Z * error, estimate + Z * error),
        own: 1.0,
        shown: Shown::of(estimate, pooled.people),
    }
}

/// The mean drawn to the ground: a mixture of normals, one for each value that the variance between units may have.
fn drawn(pooled: &Pooled, base: &Base) -> Figure {
    let mixture: Vec<Normal> = base
        .points
        .iter()
        .map(|point| {
            let own = pooled.worth / (pooled.worth + base.within / point.between);
            let variance = point.between * (1.0 - own) + (1.0 - own).powi(2) * point.variance;
            let mean = point.mean + own * (pooled.mean - point.mean);
            Normal { weight: point.weight, mean, deviation: variance.sqrt(), own }
        })
        .collect();
    let estimate = on_scale(mixture.iter().map(|part| part.weight * part.mean).sum());
    Figure {
        people: pooled.people,
        answers: pooled.answers,
        estimate,
        interval: scale(quantile(&mixture, 0.05), quantile(&mixture, 0.95)),
        own: mixture.iter().map(|part| part.weight * part.own).sum(),
        shown: Shown::of(estimate, pooled.people),
    }
}

struct Normal {
    weight: f64,
    mean: f64,
    deviation: f64,
    own: f64,
}

/// Where the cdf of the mixture reaches `p`, by bisection.
fn quantile(mixture: &[Normal], p: f64) -> f64 {
    let cdf = |at: f64| {
        let below = |part: &Normal| 0.5 * (1.0 + erf((at - part.mean) / (part.deviation * 2f64.sqrt())));
        mixture.iter().map(|part| part.weight * below(part)).sum::<f64>()
    };
    let widest = mixture.iter().map(|part| part.deviation).fold(0.0, f64::max);
    let means = mixture.iter().map(|part| part.mean);
    let (mut low, mut high) = (
        means.clone().fold(f64::INFINITY, f64::min) - 6.0 * widest,
        means.fold(f64::NEG_INFINITY, f64::max) + 6.0 * widest,
    );
    // Sixty halvings leave less than the rounding of the numbers.
    for _ in 0..60 {
        let middle = 0.5 * (low + high);
        if cdf(middle) < p { low = middle } else { high = middle }
    }
    0.5 * (low + high)
}

/// Adjusting for leniency may lead a little past the ends.
fn on_scale(value: f64) -> f64 {
    value.clamp(f64::from(Statement::LOW), f64::from(Statement::HIGH))
}

fn scale(low: f64, high: f64) -> Interval {
    Interval { low: on_scale(low), high: on_scale(high) }
}
