//! Marginal maximum likelihood (Bock & Aitkin 1981): persons come from a normal distribution and are integrated out, so
//! that few ratings a person do not exaggerate severities. Facets may have a normal prior whose standard deviation is
//! estimated (penalised likelihood): raters with few ratings are then drawn towards the average.
//!
//! The integral is a sum over equidistant points, closer together than the narrowest posterior is wide (the trapezoid
//! rule, which for smooth bells errs by less than `2 exp(-2 pi^2 (s / h)^2)`); each person uses only the points where
//! their posterior is not negligible.

mod block;
mod errors;
mod fitting;
mod information;
mod marginal;

use serde::Serialize;

pub use fitting::fit;

use super::study::Study;
use super::{Facet, Options, Person};

/// What to estimate, and when to stop.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Model {
    /// Facets whose levels have a normal prior around 0 with estimated standard deviation; the raters, usually, where
    /// some have few ratings. Empty: all levels are free.
    pub prior: Vec<usize>,
    /// When to stop.
    pub options: Options,
}

/// What marginal estimation gives.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Mml {
    /// The facets in their order, each centred on 0 (those with a prior: around 0).
    pub facets: Vec<Facet>,
    /// The steps `F_1 … F_m` in logits, centred on 0.
    pub steps: Vec<f64>,
    /// Their standard errors.
    pub step_errors: Vec<f64>,
    /// Mean of the persons, in logits.
    pub mean: f64,
    /// Its standard error.
    pub mean_error: f64,
    /// Standard deviation of the persons, in logits.
    pub sd: f64,
    /// Its standard error.
    pub sd_error: f64,
    /// The persons: mean and standard deviation of the posterior.
    pub persons: Vec<Person>,
    /// Share of the persons' variance that their measures tell: variance of the measures / (that + mean squared
    /// uncertainty) (Adams 2005).
    pub reliability: f64,
    /// The mean information of one rating about a person, in inverse squared logits.
    pub information: f64,
    /// The marginal log-likelihood at the estimates (with the prior, where there is one).
    pub log_likelihood: f64,
    /// Iterations made, over all rounds.
    pub iterations: usize,
}

impl Mml {
    /// The decision study over the levels of `facet` (the raters): what one of them tells about a person with as many
    /// ratings as they gave each here.
    #[must_use]
    pub fn study(&self, facet: usize) -> Study {
        let (ratings, meetings) = self.facets[facet]
            .levels
            .iter()
            .fold((0, 0), |(ratings, meetings), level| (ratings + level.ratings, meetings + level.persons));
        let each = ratings as f64 / meetings.max(1) as f64;
        Study { variance: self.sd * self.sd, information: self.information * each }
    }
}
