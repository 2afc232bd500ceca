//! The search for the two ratios at which the restricted likelihood is highest.

use nalgebra::Vector2;

use super::design::Design;
use super::evaluate::{Point, Ratios, Slope};
use super::refusal::Refusal;

/// Below this a ratio counts as 0: an effect a thirty-thousandth of the residual's size.
pub(super) const FLOOR: f64 = 1e-9;
/// Above this the residual is nothing beside an effect.
const CEILING: f64 = 1e9;
/// Ratios at which raters and rated are as good as free: what is then left is what no two of them explain.
const FREE: Ratios = Ratios { long: 1e8, short: 1e8 };
/// Where so small a part of all squares is left, nothing is.
const NOTHING: f64 = 1e-6;
/// With no more levels on either side the likelihood is looked at in many places before the search begins: tables of
/// ten raters may have more than one top. Large ones have one, and each look costs as much as a step.
const SMALL: usize = 60;
/// Where it is looked at, for either ratio.
const PLACES: [f64; 8] = [FLOOR, 0.03, 0.2, 0.6, 2.0, 6.0, 30.0, 200.0];
/// Steps after which the ratings say too little; ten are usual.
const MOST_STEPS: usize = 400;
/// The search ends when a further step promises less than this, in logarithms of likelihood: then every variance
/// stands within a hundred-thousandth of its own standard error.
const ENOUGH: f64 = 1e-10;

/// Where the search ended.
pub(super) struct Found<'a> {
    pub(super) point: Point<'a>,
    pub(super) slope: Slope,
    /// Whether the long and the short side's variance is 0.
    pub(super) at_border: [bool; 2],
    pub(super) steps: usize,
}

/// The highest point. Each step follows the average information; where that does not climb, a shorter one, then the
/// plain slope. A ratio that would fall below 0 stays at the border for as long as the slope leads there.
pub(super) fn highest<'a>(design: &'a Design<'a>) -> Result<Found<'a>, Refusal> {
    let lost = |steps| Refusal::NotConverged { steps };
    let total = design.values().iter().map(|value| value * value).sum::<f64>();
    // The likelihood then has no top: it grows for as long as the residual shrinks.
    if Point::of(design, FREE).ok_or(lost(0))?.unexplained < NOTHING * total {
        return Err(no_residual(design));
    }
    let mut point = start(design).ok_or(lost(0))?;
    for steps in 0..MOST_STEPS {
        let here = Vector2::new(point.ratios.long, point.ratios.short);
        if here.max() > CEILING {
            return Err(no_residual(design));
        }
        let slope = point.slope();
        let at_border = [0, 1].map(|at| here[at] <= FLOOR && slope.gradient[at] <= 0.0);
        let step = newton(&slope, at_border);
        let promise = step.dot(&slope.gradient);
        if promise.abs() < ENOUGH {
            return Ok(Found { point, slope, at_border, steps });
        }
        let plain = plain(&slope, at_border);
        let tries = (0..8)
            .map(|half| step * 0.5_f64.powi(half))
            .chain((0..40).map(|half| plain * 0.5_f64.powi(half)));
        let before = point.log_likelihood();
        let mut next = None;
        for by in tries {
            let there = (here + by).map(|ratio| ratio.max(FLOOR));
            if let Some(found) = Point::of(design, Ratios { long: there[0], short: there[1] })
                && found.log_likelihood() > before
            {
                next = Some(found);
                break;
            }
        }
        match next {
            Some(found) => point = found,
            // Rounding hides what is left to climb.
            None if promise.abs() < 1e-5 => return Ok(Found { point, slope, at_border, steps }),
            None => return Err(lost(steps)),
        }
    }
    Err(lost(MOST_STEPS))
}

/// Where to begin.
fn start<'a>(design: &'a Design<'a>) -> Option<Point<'a>> {
    let middling = Point::of(design, Ratios { long: 0.5, short: 0.5 })?;
    if design.long_counts.len() > SMALL {
        return Some(middling);
    }
    let points = PLACES
        .iter()
        .flat_map(|&long| PLACES.iter().filter_map(move |&short| Point::of(design, Ratios { long, short })));
    Some(points.fold(
        middling,
        |best, point| {
            if point.log_likelihood() > best.log_likelihood() { point } else { best }
        },
    ))
}

fn no_residual(design: &Design<'_>) -> Refusal {
    let ratings = design.ratings.rows().len();
    let levels = design.ratings.free_levels();
    Refusal::NoResidual { ratings, levels }
}

/// The step of Newton with the average information, in the ratios that are free.
fn newton(slope: &Slope, at_border: [bool; 2]) -> Vector2<f64> {
    let gradient = slope.gradient;
    match at_border {
        [true, true] => Vector2::zeros(),
        [false, false] => match slope.information.cholesky() {
            Some(factor) => factor.solve(&gradient),
            None => plain(slope, at_border),
        },
        [true, false] | [false, true] => plain(slope, at_border),
    }
}

/// Each free ratio by itself; always uphill at first.
fn plain(slope: &Slope, at_border: [bool; 2]) -> Vector2<f64> {
    Vector2::from_fn(|at, _| {
        if at_border[at] {
            0.0
        } else {
            slope.gradient[at] / slope.information[(at, at)].max(f64::MIN_POSITIVE)
        }
    })
}
