//! The rounds of an estimation: points for the integral, climbing, standard errors, the prior's standard deviation.

use super::errors::errors;
use super::information::Top;
use super::marginal::Marginal;
use super::{Mml, Model};
use crate::raters::climb::climb;
use crate::raters::points::Crowd;
use crate::raters::report::Found;
use crate::raters::scale::Scale;
use crate::raters::start::{Sums, centre, refuse_unbounded};
use crate::raters::{Progress, Ratings, Refusal};

/// How many standard deviations of the persons the points reach to each side, and the least with which a fit is kept.
const REACH: f64 = 6.5;
const LEAST_REACH: f64 = 5.5;
/// How far apart the points are, in standard deviations of the narrowest posterior, and the most with which a fit is kept.
const APART: f64 = 1.1;
const MOST_APART: f64 = 1.25;
/// The most points; a person with more than about a thousand ratings has a posterior narrower than they tell.
const MOST_POINTS: usize = 401;
/// Rounds in which the points, or the prior, may be chosen anew.
const ROUNDS: usize = 40;
/// The smallest standard deviation of persons or of a prior: closer to 0 nothing changes any more.
const LEAST_SD: f64 = 0.01;

/// Points for persons of that standard deviation.
fn points(sd: f64, narrowest: f64) -> Vec<f64> {
    let half = ((REACH * sd / (APART * narrowest)).ceil() as usize).clamp(8, MOST_POINTS / 2);
    let apart = REACH * sd / half as f64;
    (0..=2 * half).map(|number| (number as f64 - half as f64) * apart).collect()
}

/// The standard deviation of the narrowest posterior: that of the person with most ratings, all most informative.
fn narrowest(ratings: &Ratings, parameters: &[f64]) -> f64 {
    let levels = ratings.all_levels();
    let scale = Scale::new(&parameters[levels..levels + ratings.steps()]);
    let most = (0..ratings.persons()).map(|person| ratings.of(person).len()).max().unwrap_or(1) as f64;
    let sd = parameters[levels + ratings.steps() + 1].exp();
    (1.0 / (sd * sd) + most * scale.most_information()).sqrt().recip()
}

/// A first guess of the persons' standard deviation: that of the logits of their mean scores.
fn first_sd(ratings: &Ratings) -> f64 {
    let top = ratings.steps() as f64;
    let (mut sum, mut squares) = (0.0, 0.0);
    for person in 0..ratings.persons() {
        let scored: f64 = ratings.of(person).map(|rating| f64::from(ratings.category[rating])).sum();
        let logit = ((scored + 0.5) / (ratings.of(person).len() as f64 * top - scored + 0.5)).ln();
        sum += logit;
        squares += logit * logit;
    }
    let persons = ratings.persons() as f64;
    (squares / persons - (sum / persons) * (sum / persons)).max(0.0).sqrt().clamp(0.3, 3.0)
}

/// Estimates severities, steps and the persons' spread by marginal maximum likelihood; `progress` is called after each
/// iteration.
///
/// # Errors
/// A level without finite severity, a prior for a facet that is not there, estimates that do not come to rest.
pub fn fit(ratings: &Ratings, model: &Model, progress: &mut dyn FnMut(Progress)) -> Result<Mml, Refusal> {
    let facets = ratings.facets();
    if let Some(&facet) = model.prior.iter().find(|&&facet| facet >= facets) {
        return Err(Refusal::UnknownFacet { facet, facets });
    }
    let prior: Vec<bool> = (0..facets).map(|facet| model.prior.contains(&facet)).collect();
    let sums = Sums::of(ratings, |_| true);
    sums.refuse_extreme(ratings, &prior)?;
    let levels = ratings.all_levels();
    let mut parameters = sums.start(ratings);
    parameters.extend([0.0, first_sd(ratings).ln()]);
    let mut sds: Vec<Option<f64>> = prior.iter().map(|&with| with.then_some(1.0)).collect();
    let mut marginal: Option<Marginal<'_>> = None;
    let mut iterations = 0;
    for _ in 0..ROUNDS {
        let mut precision = vec![0.0; levels];
        for (facet, sd) in sds.iter().enumerate() {
            let inverse = sd.map_or(0.0, |sd| 1.0 / (sd * sd));
            precision[ratings.offsets[facet]..ratings.offsets[facet + 1]].fill(inverse);
        }
        let mut surface = match marginal.take() {
            Some(mut surface) => {
                surface.precision = precision;
                surface
            }
            None => {
                let sd = parameters[levels + ratings.steps() + 1].exp();
                Marginal::new(ratings, &sums, points(sd, narrowest(ratings, &parameters)), precision)
            }
        };
        let climbed = climb(&mut surface, &mut parameters, &model.options, iterations, progress);
        settle(ratings, &mut parameters, &prior);
        refuse_unbounded(ratings, &parameters[..levels])?;
        let log_likelihood;
        (log_likelihood, iterations) = climbed?;
        if !well_placed(ratings, &mut parameters, &surface.points) {
            continue;
        }
        let mut top = surface.top(&parameters);
        let information = std::mem::replace(&mut top.information, crate::raters::dense::Symmetric::zero(1));
        let errors = errors(ratings, information, &prior)?;
        if !spread(ratings, &parameters, &errors, &mut sds) {
            let rest = Rest { top, errors, sds, log_likelihood, iterations };
            return Ok(describe(ratings, &surface.points, &mut parameters, &prior, &rest));
        }
        marginal = Some(surface);
    }
    let tolerance = model.options.tolerance;
    Err(Refusal::NotConverged { iterations, change: f64::INFINITY, tolerance })
}

/// Keeps every facet in the middle but the first free one, which takes what a persons' mean of 0 leaves; climbing drifts
/// along these directions, in which nothing changes.
fn settle(ratings: &Ratings, parameters: &mut [f64], prior: &[bool]) {
    let levels = ratings.all_levels();
    let home = prior.iter().position(|with| !with);
    let mut moved = -std::mem::take(&mut parameters[levels + ratings.steps()]);
    let groups =
        (0..ratings.facets()).map(|facet| (Some(facet), ratings.offsets[facet]..ratings.offsets[facet + 1]));
    for (facet, group) in groups.chain([(None, levels..levels + ratings.steps())]) {
        let kept =
            facet.is_some_and(|facet| prior[facet]) || facet == home || (home.is_none() && facet.is_none());
        if !kept {
            let mean = parameters[group.clone()].iter().sum::<f64>() / group.len() as f64;
            group.for_each(|place| parameters[place] -= mean);
            moved += mean;
        }
    }
    let home = home
        .map_or(levels..levels + ratings.steps(), |home| ratings.offsets[home]..ratings.offsets[home + 1]);
    home.for_each(|place| parameters[place] += moved);
}

/// Whether the points suit the persons' spread that was found; a spread of nearly nothing is made the smallest.
fn well_placed(ratings: &Ratings, parameters: &mut [f64], points: &[f64]) -> bool {
    let place = ratings.all_levels() + ratings.steps() + 1;
    if parameters[place] < LEAST_SD.ln() {
        parameters[place] = LEAST_SD.ln();
        return true;
    }
    let reach = points[points.len() - 1];
    let apart = points[1] - points[0];
    let close = apart <= MOST_APART * narrowest(ratings, parameters) || points.len() + 1 >= MOST_POINTS;
    reach >= LEAST_REACH * parameters[place].exp() && close
}

/// Estimates the priors' standard deviations anew, from the levels and their errors (MacKay 1992; Fellner 1986); gives
/// whether one changed by more than a thousandth.
fn spread(ratings: &Ratings, parameters: &[f64], errors: &[f64], sds: &mut [Option<f64>]) -> bool {
    let mut changed = false;
    for (facet, place) in sds.iter_mut().enumerate() {
        let Some(sd) = place else { continue };
        let all = ratings.offsets[facet]..ratings.offsets[facet + 1];
        let squares: f64 = parameters[all.clone()].iter().map(|severity| severity * severity).sum();
        let shrunk: f64 = errors[all.clone()].iter().map(|error| error * error / (*sd * *sd)).sum();
        let told = (all.len() as f64 - shrunk).max(1e-6);
        let fresh = (squares / told).sqrt().clamp(LEAST_SD, 20.0);
        changed |= (fresh / *sd - 1.0).abs() > 1e-3;
        *sd = fresh;
    }
    changed
}

/// What was found beside the estimates.
struct Rest {
    top: Top,
    errors: Vec<f64>,
    sds: Vec<Option<f64>>,
    log_likelihood: f64,
    iterations: usize,
}

fn describe(ratings: &Ratings, points: &[f64], parameters: &mut [f64], prior: &[bool], rest: &Rest) -> Mml {
    let (levels, steps) = (ratings.all_levels(), ratings.steps());
    let sd = parameters[levels + steps + 1].exp();
    let (severity, others) = parameters.split_at_mut(levels);
    let moved = centre(ratings, severity, &mut others[..steps], prior);
    let mean = -moved;
    let scale = Scale::new(&others[..steps]);
    let crowd = points.iter().zip(&rest.top.crowd).map(|(point, &persons)| (point + mean, persons));
    let crowd = Crowd::new(crowd.collect());
    let found = Found {
        ratings,
        scale: &scale,
        severity,
        error: &rest.errors[..levels],
        residuals: &rest.top.residuals,
        crowd: &crowd,
        prior: &rest.sds,
    };
    let people = rest.top.persons.len() as f64;
    let (sum, squares, noise) = rest.top.persons.iter().fold((0.0, 0.0, 0.0), |sums, (measure, sd)| {
        (sums.0 + measure, sums.1 + measure * measure, sums.2 + sd * sd)
    });
    let (told, noise) = (squares / people - (sum / people) * (sum / people), noise / people);
    Mml {
        facets: found.facets(),
        steps: others[..steps].to_vec(),
        step_errors: rest.errors[levels..levels + steps].to_vec(),
        mean,
        mean_error: rest.errors[levels + steps],
        sd,
        // That of the logarithm, times the value.
        sd_error: rest.errors[levels + steps + 1] * sd,
        persons: rest
            .top
            .persons
            .iter()
            .enumerate()
            .map(|(person, (measure, sd))| found.person(person, measure + mean, *sd))
            .collect(),
        reliability: told / (told + noise),
        information: rest.top.about_persons / ratings.len() as f64,
        log_likelihood: rest.log_likelihood,
        iterations: rest.iterations,
    }
}
