//! The model of one set of answers.

use nalgebra::{DMatrix, DVector};
use serde::Serialize;

use super::answers::Answers;
use super::likelihood::Model;
use super::refusal::Refusal;
use super::search::{Found, highest};
use crate::interval::Interval;

/// The 95th hundredth of the normal distribution: 90 % lie between it and its mirror.
const Z_90: f64 = 1.644_853_626_951_472_2;
/// A standard error of so many logits (over a column's whole spread) is that of a coefficient without end.
const ENDLESS: f64 = 100.0;
/// Below this standard deviation, in logits, groups do not differ.
const NO_SPREAD: f64 = 1e-3;
/// Above this one groups alone decide: between two of them lie odds of a thousand million.
const ALL_SPREAD: f64 = 20.0;

/// A parameter and how sure it is, in logits.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Estimate {
    /// Its likeliest value.
    pub value: f64,
    /// Its standard error, from the curvature of the likelihood.
    pub error: f64,
    /// Its 90 % interval, normal.
    pub interval: Interval,
}

/// One group.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Group {
    /// Its number.
    pub group: usize,
    /// How many answers it gave.
    pub answers: usize,
    /// Its likeliest effect, in logits: above 0 answers stand higher on the ladder.
    pub effect: f64,
    /// That effect's standard deviation, the parameters taken as known.
    pub error: f64,
}

/// What the answers say.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fit {
    /// How many answers it rests on.
    pub answers: usize,
    /// The thresholds between neighbouring places of the ladder, ascending; one fewer than places.
    pub thresholds: Vec<Estimate>,
    /// The coefficients, one for each column, per unit of the column.
    pub coefficients: Vec<Estimate>,
    /// The variance between groups, in squared logits; 0 where the answers show no sign of any.
    pub variance: f64,
    /// Its 90 % interval, normal on the scale of the logarithm; none where the variance is 0.
    pub variance_interval: Option<Interval>,
    /// The logarithm of the likelihood, groups integrated out by Laplace's approximation.
    pub log_likelihood: f64,
    /// The same of the model in which groups do not differ.
    pub log_likelihood_without_groups: f64,
    /// The groups that answered, ascending by number.
    pub groups: Vec<Group>,
}

/// The likeliest model. Time O(answers × parameters) for each of about ten steps.
///
/// # Errors
/// [`Refusal::Separated`] where a column's coefficient grows without end, [`Refusal::GroupsDecide`] where the spread
/// between groups does, [`Refusal::NotConverged`] where another parameter does.
pub fn fit(answers: &Answers) -> Result<Fit, Refusal> {
    let plain = Model::new(answers, false);
    let without = highest(&plain, plain.start())?;
    let without_covariance = covariance(answers, &without)?;
    let mixed = Model::new(answers, true);
    let mut start = without.parameters.clone().insert_row(without.parameters.len(), 0.0);
    let last = start.len() - 1;
    // From a middling spread; a start at the border would stay there.
    start[last] = 0.5_f64.ln();
    let with = match highest(&mixed, start) {
        Ok(with) if with.parameters[last].exp() > ALL_SPREAD => return Err(Refusal::GroupsDecide),
        Ok(with) if with.parameters[last].exp() > NO_SPREAD => Some(with),
        Ok(_) => None,
        // Towards no spread at all the likelihood is flat in the spread's logarithm, and the search may not end.
        Err(refusal) => {
            let mut near = without.parameters.clone().insert_row(last, NO_SPREAD.ln());
            let slope_near = mixed.place(&near).map(|place| place.gradient[last]);
            near[last] = 0.1_f64.ln();
            let slope_far = mixed.place(&near).map(|place| place.gradient[last]);
            match (slope_near, slope_far) {
                (Some(near), Some(far)) if near <= 0.0 && far <= 0.0 => None,
                _ => return Err(refusal),
            }
        }
    };
    let bottom = without.place.log_likelihood;
    match with {
        Some(with) if with.place.log_likelihood > bottom => {
            let covariance = covariance(answers, &with)?;
            let spread = (Z_90 * 2.0 * covariance[(last, last)].sqrt()).exp();
            let variance = (2.0 * with.parameters[last]).exp();
            let interval = Interval { low: variance / spread, high: variance * spread };
            Ok(Fit {
                variance,
                variance_interval: Some(interval),
                ..told(answers, &mixed, &with, &covariance, bottom)
            })
        }
        Some(_) | None => Ok(told(answers, &plain, &without, &without_covariance, bottom)),
    }
}

/// The covariance of the parameters; a parameter without end is refused.
fn covariance(answers: &Answers, found: &Found) -> Result<DMatrix<f64>, Refusal> {
    let cut = answers.categories - 1;
    let covariance = found.information.clone().cholesky().map(|factor| factor.inverse());
    let endless = match &covariance {
        Some(covariance) => {
            let error = |at: usize| covariance[(at, at)].sqrt();
            let parameters = 0..cut + answers.columns;
            parameters.clone().filter(|&at| error(at) > ENDLESS).max_by(|&one, &other| {
                // A coefficient before a threshold that only follows it.
                (one >= cut).cmp(&(other >= cut)).then(error(one).total_cmp(&error(other)))
            })
        }
        None => (cut..cut + answers.columns).find(|&at| found.parameters[at].abs() > 15.0).or(Some(0)),
    };
    match (endless, covariance) {
        (None, Some(covariance)) => Ok(covariance),
        (Some(at), _) if at >= cut => Err(Refusal::Separated { column: at - cut }),
        (Some(_), _) | (None, None) => Err(Refusal::NotConverged { steps: found.steps }),
    }
}

/// The parameters in the columns' own units, without a spread between groups.
fn told(answers: &Answers, model: &Model<'_>, found: &Found, covariance: &DMatrix<f64>, bottom: f64) -> Fit {
    let cut = answers.categories - 1;
    // A threshold at the columns' zero is the one at their mean plus what the mean explains.
    let shift: Vec<f64> =
        answers.middle.iter().zip(&answers.spread).map(|(middle, spread)| middle / spread).collect();
    let estimate = |weights: DVector<f64>| {
        let value = weights.dot(&found.parameters);
        let error = weights.dot(&(covariance * &weights)).max(0.0).sqrt();
        Estimate {
            value,
            error,
            interval: Interval { low: value - Z_90 * error, high: value + Z_90 * error },
        }
    };
    let size = found.parameters.len();
    let thresholds = (0..cut)
        .map(|threshold| {
            estimate(DVector::from_fn(size, |at, _| match at {
                at if at == threshold => 1.0,
                at if at >= cut && at < cut + answers.columns => shift[at - cut],
                _ => 0.0,
            }))
        })
        .collect();
    let coefficients = (0..answers.columns)
        .map(|column| {
            let own = 1.0 / answers.spread[column];
            estimate(DVector::from_fn(size, |at, _| if at == cut + column { own } else { 0.0 }))
        })
        .collect();
    let groups = model
        .names
        .iter()
        .zip(&found.place.effects)
        .zip(answers.rows.chunk_by(|one, next| one.group == next.group))
        .map(|((&group, &(effect, error)), rows)| Group { group, answers: rows.len(), effect, error })
        .collect();
    Fit {
        answers: answers.rows.len(),
        thresholds,
        coefficients,
        variance: 0.0,
        variance_interval: None,
        log_likelihood: found.place.log_likelihood,
        log_likelihood_without_groups: bottom,
        groups,
    }
}
