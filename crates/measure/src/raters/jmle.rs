//! Joint maximum likelihood (Wright & Masters 1982, chapter 4; Linacre 1989): persons and levels estimated together. It
//! is what many published programs do, and with few ratings a person it exaggerates the spread of severities (Neyman &
//! Scott 1948): use [`super::mml`] and compare with this.

use rayon::prelude::*;
use serde::Serialize;

use super::climb::{Surface, climb};
use super::data::MOST_CATEGORIES;
use super::fit::{LEAST_VARIANCE, Residuals};
use super::points::Crowd;
use super::report::Found;
use super::scale::Scale;
use super::start::{Sums, centre, refuse_unbounded};
use super::{Facet, Options, Person, Progress, Ratings, Refusal};

/// What joint estimation gives.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Jmle {
    /// The facets in their order, each centred on 0. Errors take all other estimates as known, as published programs do.
    pub facets: Vec<Facet>,
    /// The steps `F_1 … F_m` in logits, centred on 0.
    pub steps: Vec<f64>,
    /// The persons; nothing for those with only lowest or only highest ratings, who leave the likelihood.
    pub persons: Vec<Option<Person>>,
    /// The joint log-likelihood at the estimates.
    pub log_likelihood: f64,
    /// Iterations made.
    pub iterations: usize,
}

/// Persons are worked on in parts of at least this many; never more than 64 parts, whatever the machine.
fn part(persons: usize) -> usize {
    persons.div_ceil(64).max(128)
}

struct Joint<'a> {
    ratings: &'a Ratings,
    /// Persons who are in the likelihood.
    kept: Vec<usize>,
    scored: Vec<f64>,
    sums: Sums,
    /// The information of each parameter, at the point evaluated last.
    information: Vec<f64>,
}

/// What one part of the persons adds.
struct Share {
    divisors: f64,
    persons: Vec<(f64, f64)>,
    levels: Vec<(f64, f64)>,
    reached: Vec<(f64, f64)>,
}

impl Joint<'_> {
    fn share(&self, at: &[f64], scale: &Scale, severity: &[f64], first: usize, persons: &[usize]) -> Share {
        let (mut chances, steps) = ([0.0; MOST_CATEGORIES], self.ratings.steps());
        let mut share = Share {
            divisors: 0.0,
            persons: vec![(0.0, 0.0); persons.len()],
            levels: vec![(0.0, 0.0); self.ratings.all_levels()],
            reached: vec![(0.0, 0.0); steps],
        };
        for (place, &person) in persons.iter().enumerate() {
            for rating in self.ratings.of(person) {
                let profile = self.ratings.profile[rating];
                share.divisors += scale.chances(at[first + place] - severity[profile as usize], &mut chances);
                let moments = scale.moments(&chances);
                let add = |sum: &mut (f64, f64)| {
                    sum.0 += moments.mean;
                    sum.1 += moments.variance;
                };
                add(&mut share.persons[place]);
                self.ratings
                    .levels_of(profile)
                    .iter()
                    .for_each(|&level| add(&mut share.levels[level as usize]));
                let mut above = 0.0;
                for step in (1..=steps).rev() {
                    above += chances[step];
                    share.reached[step - 1].0 += above;
                    share.reached[step - 1].1 += above * (1.0 - above);
                }
            }
        }
        share
    }
}

/// The sum of the severities of each profile.
pub(super) fn met(ratings: &Ratings, severity: &[f64]) -> Vec<f64> {
    let levels = ratings.levels.chunks_exact(ratings.facets());
    levels.map(|levels| levels.iter().map(|&level| severity[level as usize]).sum()).collect()
}

impl Surface for Joint<'_> {
    fn evaluate(&mut self, at: &[f64], slope: &mut [f64]) -> f64 {
        let (people, levels) = (self.kept.len(), self.ratings.all_levels());
        let scale = Scale::new(&at[people + levels..]);
        let severity = met(self.ratings, &at[people..people + levels]);
        let size = part(people);
        let shares: Vec<Share> = self
            .kept
            .par_chunks(size)
            .enumerate()
            .map(|(number, persons)| self.share(at, &scale, &severity, number * size, persons))
            .collect();
        let mut height = 0.0;
        // Persons gain by their scores; levels and steps lose by theirs.
        for (person, scored) in self.scored.iter().enumerate() {
            height += at[person] * scored;
            slope[person] = *scored;
        }
        for (place, sum) in self.sums.level.iter().chain(&self.sums.reached).enumerate() {
            height -= at[people + place] * sum;
            slope[people + place] = -sum;
        }
        self.information.fill(0.0);
        let mut person = 0;
        for share in shares {
            height -= share.divisors;
            for (mean, variance) in share.persons {
                slope[person] -= mean;
                self.information[person] = variance;
                person += 1;
            }
            for (place, (mean, variance)) in share.levels.into_iter().chain(share.reached).enumerate() {
                slope[people + place] += mean;
                self.information[people + place] += variance;
            }
        }
        height
    }

    fn ease(&self, slope: &[f64], step: &mut [f64]) {
        let parts = step.iter_mut().zip(slope).zip(&self.information);
        parts.for_each(|((step, slope), information)| *step = slope / information.max(1e-9));
    }
}

/// Estimates persons, facets and steps together; `progress` is called after each iteration.
///
/// # Errors
/// A level without finite severity, nobody left but extreme persons, estimates that run away or do not come to rest.
pub fn fit(
    ratings: &Ratings,
    options: &Options,
    progress: &mut dyn FnMut(Progress),
) -> Result<Jmle, Refusal> {
    let top = ratings.steps();
    let sum = |person: usize| ratings.of(person).map(|r| usize::from(ratings.category[r])).sum::<usize>();
    let inside = |person: usize| (1..ratings.of(person).len() * top).contains(&sum(person));
    let kept: Vec<usize> = (0..ratings.persons()).filter(|&person| inside(person)).collect();
    if kept.is_empty() {
        return Err(Refusal::AllExtreme);
    }
    let sums = Sums::of(ratings, inside);
    sums.refuse_extreme(ratings, &vec![false; ratings.facets()])?;
    let scored: Vec<f64> = kept.iter().map(|&person| sum(person) as f64).collect();
    let people = kept.len();
    let mut at: Vec<f64> = kept
        .iter()
        .zip(&scored)
        .map(|(&person, scored)| (scored / ((ratings.of(person).len() * top) as f64 - scored)).ln() * 0.7)
        .collect();
    at.extend(sums.start(ratings));
    let information = vec![0.0; at.len()];
    let mut joint = Joint { ratings, kept, scored, sums, information };
    let climbed = climb(&mut joint, &mut at, options, 0, progress);
    let (persons, rest) = at.split_at_mut(people);
    let (severity, steps) = rest.split_at_mut(ratings.all_levels());
    let moved = centre(ratings, severity, steps, &vec![false; ratings.facets()]);
    persons.iter_mut().for_each(|person| *person -= moved);
    refuse_unbounded(ratings, severity)?;
    let (log_likelihood, iterations) = climbed?;

    let scale = Scale::new(steps);
    let error: Vec<f64> =
        joint.information[people..people + severity.len()].iter().map(|i| i.sqrt().recip()).collect();
    let residuals = residuals(ratings, &scale, &joint.kept, persons, severity);
    let crowd = Crowd::new(persons.iter().map(|&measure| (measure, 1.0)).collect());
    let prior = vec![None; ratings.facets()];
    let found = Found {
        ratings,
        scale: &scale,
        severity,
        error: &error,
        residuals: &residuals,
        crowd: &crowd,
        prior: &prior,
    };
    let mut described = vec![None; ratings.persons()];
    for (place, &person) in joint.kept.iter().enumerate() {
        let error = joint.information[place].sqrt().recip();
        described[person] = Some(found.person(person, persons[place], error));
    }
    Ok(Jmle { facets: found.facets(), steps: steps.to_vec(), persons: described, log_likelihood, iterations })
}

/// What the fit statistics of each level are made of, at the estimates.
fn residuals(
    ratings: &Ratings,
    scale: &Scale,
    kept: &[usize],
    measures: &[f64],
    severity: &[f64],
) -> Vec<Residuals> {
    let severity = met(ratings, severity);
    let mut all = vec![Residuals::default(); ratings.all_levels()];
    let mut chances = [0.0; MOST_CATEGORIES];
    for (&person, &measure) in kept.iter().zip(measures) {
        for rating in ratings.of(person) {
            let profile = ratings.profile[rating];
            scale.chances(measure - severity[profile as usize], &mut chances);
            let moments = scale.moments(&chances);
            let variance = moments.variance.max(LEAST_VARIANCE);
            let residual = f64::from(ratings.category[rating]) - moments.mean;
            let one = Residuals {
                count: 1.0,
                squares: residual * residual,
                variance,
                standardised: residual * residual / variance,
                spread: moments.fourth - variance * variance,
                standardised_spread: moments.fourth / (variance * variance) - 1.0,
            };
            ratings.levels_of(profile).iter().for_each(|&level| all[level as usize].add(&one));
        }
    }
    all
}
