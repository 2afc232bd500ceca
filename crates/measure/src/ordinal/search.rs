//! The search for the parameters at which the likelihood is highest.

use nalgebra::{DMatrix, DVector};

use super::likelihood::{Model, Place};
use super::refusal::Refusal;

/// Steps after which the answers say too little; ten are usual.
const MOST_STEPS: usize = 200;
/// The search ends when a further step promises less than this, in logarithms of likelihood.
const ENOUGH: f64 = 1e-11;
/// How far a parameter is moved to see how the slope changes.
const APART: f64 = 1e-4;

/// Where the search ended.
pub(super) struct Found {
    pub(super) parameters: DVector<f64>,
    pub(super) place: Place,
    /// The curvature there, downwards; its inverse is the parameters' covariance.
    pub(super) information: DMatrix<f64>,
    pub(super) steps: usize,
}

/// Newton's steps, shortened (Levenberg) where they do not climb.
pub(super) fn highest(model: &Model<'_>, start: DVector<f64>) -> Result<Found, Refusal> {
    let mut parameters = start;
    let mut place = model.place(&parameters).ok_or(Refusal::NotConverged { steps: 0 })?;
    let mut damping = 0.0;
    for steps in 0..MOST_STEPS {
        let lost = Refusal::NotConverged { steps };
        let information = information(model, &parameters).ok_or(lost)?;
        let scale = information.diagonal().amax().max(1e-8);
        let mut promise = f64::INFINITY;
        let mut next = None;
        for _ in 0..60 {
            let mut damped = information.clone();
            for at in 0..damped.nrows() {
                damped[(at, at)] += damping * scale;
            }
            if let Some(factor) = damped.cholesky() {
                let step = factor.solve(&place.gradient);
                promise = step.dot(&place.gradient);
                let there = &parameters + &step;
                if let Some(found) = model.place(&there)
                    && found.log_likelihood > place.log_likelihood
                    && step.amax() < 10.0
                {
                    next = Some((there, found));
                    break;
                }
                if promise < ENOUGH {
                    break;
                }
            }
            damping = if damping == 0.0 { 1e-6 } else { damping * 4.0 };
        }
        match next {
            Some((there, found)) => {
                parameters = there;
                place = found;
                let done = promise < ENOUGH && damping < 1e-3;
                damping = if damping < 1e-6 { 0.0 } else { damping / 10.0 };
                if done {
                    return end(model, parameters, place, steps);
                }
            }
            None if promise < 1e-7 => return end(model, parameters, place, steps),
            None => return Err(lost),
        }
    }
    Err(Refusal::NotConverged { steps: MOST_STEPS })
}

fn end(model: &Model<'_>, parameters: DVector<f64>, place: Place, steps: usize) -> Result<Found, Refusal> {
    let information = information(model, &parameters).ok_or(Refusal::NotConverged { steps })?;
    Ok(Found { parameters, place, information, steps })
}

/// How the slope falls, by differences of exact slopes on both sides.
fn information(model: &Model<'_>, parameters: &DVector<f64>) -> Option<DMatrix<f64>> {
    let n = parameters.len();
    let mut information = DMatrix::zeros(n, n);
    for at in 0..n {
        // Thresholds that stand close together must not pass each other.
        let mut apart = APART;
        if at < model.thresholds() {
            for other in [at.wrapping_sub(1), at + 1].into_iter().filter(|other| *other < model.thresholds())
            {
                apart = apart.min((parameters[at] - parameters[other]).abs() / 4.0);
            }
        }
        let mut beside = parameters.clone();
        beside[at] += apart;
        let up = model.place(&beside)?.gradient;
        beside[at] = parameters[at] - apart;
        let down = model.place(&beside)?.gradient;
        information.set_column(at, &((down - up) / (2.0 * apart)));
    }
    Some((&information + information.transpose()) / 2.0)
}
