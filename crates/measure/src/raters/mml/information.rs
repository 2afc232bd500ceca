//! The observed information (Louis 1982): that of the complete data, less what not knowing where the persons stand takes
//! away, which is the covariance of each person's slope over their posterior. Exact; no differences are taken.

use rayon::prelude::*;

use super::marginal::{At, Marginal, NEGLIGIBLE, Place};
use crate::raters::data::MOST_CATEGORIES;
use crate::raters::dense::Symmetric;
use crate::raters::fit::{LEAST_VARIANCE, Residuals};

/// Persons of one task, and tasks whose entries are held at a time.
const PERSONS: usize = 128;
const TASKS: usize = 32;

/// What is known at the top, beside the estimates.
pub(super) struct Top {
    /// The observed information of levels, steps, the persons' mean and the logarithm of their standard deviation.
    pub information: Symmetric,
    /// What the fit statistics of each level are made of.
    pub residuals: Vec<Residuals>,
    /// Mean and standard deviation of each person's posterior; persons have mean 0.
    pub persons: Vec<(f64, f64)>,
    /// How many persons are expected at each point.
    pub crowd: Vec<f64>,
    /// The sum of the information of all ratings about their persons.
    pub about_persons: f64,
}

impl Marginal<'_> {
    /// Looks around at the top, where the persons' mean has been made 0.
    pub fn top(&mut self, parameters: &[f64]) -> Top {
        let at = self.at(parameters);
        let (levels, steps) = (self.ratings.all_levels(), self.ratings.steps());
        let (mean, sd) = (levels + steps, levels + steps + 1);
        let mut top = Top {
            information: Symmetric::zero(levels + steps + 2),
            residuals: vec![Residuals::default(); levels],
            persons: Vec::with_capacity(self.ratings.persons()),
            crowd: vec![0.0; self.points.len()],
            about_persons: 0.0,
        };
        let variance = at.sd * at.sd;
        for number in 0..self.blocks.len() {
            self.expect(number, &at);
            self.complete(number, &at, &mut top);
            let reached = self.reached(number, &at);
            self.missing(number, &at, &reached, &mut top.information);
            self.persons(number, &mut top);
        }
        let people = self.ratings.persons() as f64;
        let (sum, squares) =
            top.persons.iter().fold((0.0, 0.0), |sums, (m, s)| (sums.0 + m, sums.1 + m * m + s * s));
        top.information.add(mean, mean, people / variance);
        top.information.add(mean, sd, 2.0 * sum / variance);
        top.information.add(sd, sd, 2.0 * squares / variance);
        for (level, precision) in self.precision.iter().enumerate() {
            top.information.add(level, level, *precision);
        }
        top
    }

    /// The information of the complete data and the residuals, from what each profile expects.
    fn complete(&self, number: usize, at: &At, top: &mut Top) {
        let (levels, steps, count) = (self.ratings.all_levels(), self.ratings.steps(), self.points.len());
        let block = &self.blocks[number];
        let windows = &self.windows[block.persons.clone()];
        let found: Vec<(Residuals, Vec<f64>, Vec<f64>)> = (0..block.profiles.len())
            .into_par_iter()
            .with_min_len(16)
            .map(|profile| {
                let place = Place::new(at.met[block.profiles[profile] as usize]);
                let mut residuals = Residuals::default();
                let (mut cross, mut between) = (vec![0.0; steps], vec![0.0; steps * steps]);
                let (mut chances, mut means) = ([0.0; MOST_CATEGORIES], vec![(0.0, 0.0); count]);
                let expected = &self.expected[profile * count..(profile + 1) * count];
                for (point, &times) in expected.iter().enumerate().filter(|(_, times)| **times >= NEGLIGIBLE)
                {
                    let (above, ratio) = place.above(self.points[point], self.powers[point]);
                    at.scale.shares(above, ratio, &mut chances);
                    let moments = at.scale.moments(&chances);
                    let variance = moments.variance.max(LEAST_VARIANCE);
                    means[point] = (moments.mean, variance.recip());
                    residuals.variance += times * variance;
                    residuals.spread += times * (moments.fourth - variance * variance);
                    residuals.standardised_spread += times * (moments.fourth / (variance * variance) - 1.0);
                    let (mut above, mut sum) = (0.0, 0.0);
                    for step in (0..steps).rev() {
                        above += chances[step + 1];
                        sum += (step + 1) as f64 * chances[step + 1];
                        cross[step] += times * (sum - moments.mean * above);
                        let mut below = 1.0;
                        for lower in 0..=step {
                            below -= chances[lower];
                            between[step * steps + lower] += times * above * (1.0 - below);
                        }
                    }
                }
                for rating in block.with(profile) {
                    let (owner, category) =
                        (block.owners[rating] as usize, f64::from(block.categories[rating]));
                    let range = usize::from(windows[owner].0)..usize::from(windows[owner].1);
                    let shares = &self.posterior[owner * count..(owner + 1) * count][range.clone()];
                    for (share, (mean, inverse)) in shares.iter().zip(&means[range]) {
                        let square = share * (category - mean) * (category - mean);
                        residuals.squares += square;
                        residuals.standardised += square * inverse;
                    }
                    residuals.count += 1.0;
                }
                (residuals, cross, between)
            })
            .collect();
        for (&profile, (residuals, cross, between)) in block.profiles.iter().zip(&found) {
            let met = self.ratings.levels_of(profile);
            top.about_persons += residuals.variance;
            for (place, &level) in met.iter().enumerate() {
                top.residuals[level as usize].add(residuals);
                for &other in &met[..=place] {
                    top.information.add(level as usize, other as usize, residuals.variance);
                }
                for (step, cross) in cross.iter().enumerate() {
                    top.information.add(level as usize, levels + step, *cross);
                }
            }
            for step in 0..steps {
                for lower in 0..=step {
                    top.information.add(levels + step, levels + lower, between[step * steps + lower]);
                }
            }
        }
    }

    /// The chance of reaching each step, at each point, for each profile of a block.
    fn reached(&self, number: usize, at: &At) -> Vec<f64> {
        let (steps, count) = (self.ratings.steps(), self.points.len());
        let profiles = &self.blocks[number].profiles;
        let mut reached = vec![0.0; profiles.len() * steps * count];
        reached.par_chunks_mut(steps * count).zip(profiles).with_min_len(16).for_each(|(rows, &profile)| {
            let mut chances = [0.0; MOST_CATEGORIES];
            let met = Place::new(at.met[profile as usize]);
            for (place, (&point, &powers)) in self.points.iter().zip(&self.powers).enumerate() {
                let (above, ratio) = met.above(point, powers);
                at.scale.shares(above, ratio, &mut chances);
                let mut above = 0.0;
                for step in (0..steps).rev() {
                    above += chances[step + 1];
                    rows[step * count + place] = above;
                }
            }
        });
        reached
    }

    /// Takes away what is missing because persons are not known.
    fn missing(&self, number: usize, at: &At, reached: &[f64], information: &mut Symmetric) {
        let block = &self.blocks[number];
        let persons: Vec<usize> = (0..block.persons.len()).collect();
        for batch in persons.chunks(PERSONS * TASKS) {
            let tasks: Vec<Vec<(u32, u32, f64)>> = batch
                .par_chunks(PERSONS)
                .map(|persons| {
                    let mut slopes = Slopes::new(self.ratings.all_levels());
                    let mut entries = Vec::new();
                    for &person in persons {
                        slopes.of(self, number, person, at, reached);
                        slopes.covariance(&mut entries);
                    }
                    entries
                })
                .collect();
            for (one, other, value) in tasks.into_iter().flatten() {
                information.add(one as usize, other as usize, -value);
            }
        }
    }

    /// Mean and standard deviation of the posteriors of a block.
    fn persons(&self, number: usize, top: &mut Top) {
        let (block, count) = (&self.blocks[number], self.points.len());
        for (place, person) in block.persons.clone().enumerate() {
            let range = usize::from(self.windows[person].0)..usize::from(self.windows[person].1);
            let shares = &self.posterior[place * count..(place + 1) * count][range.clone()];
            let points = &self.points[range.clone()];
            let mean: f64 = shares.iter().zip(points).map(|(share, point)| share * point).sum();
            let variance: f64 =
                shares.iter().zip(points).map(|(share, point)| share * (point - mean) * (point - mean)).sum();
            top.persons.push((mean, variance.sqrt()));
            top.crowd[range].iter_mut().zip(shares).for_each(|(crowd, share)| *crowd += share);
        }
    }
}

/// How the slope of one person's likelihood changes with where they stand: one row for each parameter that they touch.
struct Slopes {
    /// The row of each level, or none.
    slot: Vec<u32>,
    parameters: Vec<u32>,
    rows: Vec<f64>,
    width: usize,
    mean: Vec<f64>,
}

impl Slopes {
    fn new(levels: usize) -> Self {
        Self {
            slot: vec![u32::MAX; levels],
            parameters: Vec::new(),
            rows: Vec::new(),
            width: 0,
            mean: Vec::new(),
        }
    }

    fn of(&mut self, marginal: &Marginal<'_>, number: usize, person: usize, at: &At, reached: &[f64]) {
        let (block, ratings, count) = (&marginal.blocks[number], marginal.ratings, marginal.points.len());
        let (levels, steps) = (ratings.all_levels(), ratings.steps());
        let window = marginal.windows[block.persons.start + person];
        let range = usize::from(window.0)..usize::from(window.1);
        let shares = &marginal.posterior[person * count..(person + 1) * count][range.clone()];
        self.width = range.len();
        self.parameters.clear();
        self.parameters.extend((levels..levels + steps + 2).map(|parameter| parameter as u32));
        self.rows.clear();
        self.rows.resize((steps + 2) * self.width, 0.0);
        let squared = at.sd * at.sd;
        let (mean, sd) = self.rows[steps * self.width..].split_at_mut(self.width);
        for ((mean, sd), point) in mean.iter_mut().zip(sd).zip(&marginal.points[range.clone()]) {
            *mean = point / squared;
            *sd = point * point / squared;
        }
        for rating in block.of(ratings, person) {
            let profile = block.local[rating] as usize;
            self.mean.clear();
            self.mean.resize(self.width, 0.0);
            for step in 0..steps {
                let from = &reached[(profile * steps + step) * count..][range.clone()];
                let row = &mut self.rows[step * self.width..(step + 1) * self.width];
                for ((row, mean), from) in row.iter_mut().zip(&mut self.mean).zip(from) {
                    *row += from;
                    *mean += from;
                }
            }
            for &level in ratings.levels_of(block.profiles[profile]) {
                let slot = &mut self.slot[level as usize];
                if *slot == u32::MAX {
                    *slot = self.parameters.len() as u32;
                    self.parameters.push(level);
                    self.rows.resize(self.rows.len() + self.width, 0.0);
                }
                let row = &mut self.rows[*slot as usize * self.width..][..self.width];
                row.iter_mut().zip(&self.mean).for_each(|(row, mean)| *row += mean);
            }
        }
        for row in self.rows.chunks_exact_mut(self.width) {
            let mean: f64 = row.iter().zip(shares).map(|(value, share)| value * share).sum();
            row.iter_mut().zip(shares).for_each(|(value, share)| *value = (*value - mean) * share.sqrt());
        }
        for &level in self.parameters.iter().filter(|parameter| (**parameter as usize) < levels) {
            self.slot[level as usize] = u32::MAX;
        }
    }

    fn covariance(&self, entries: &mut Vec<(u32, u32, f64)>) {
        let rows: Vec<&[f64]> = self.rows.chunks_exact(self.width).collect();
        for (place, one) in rows.iter().enumerate() {
            for (other, row) in rows[..=place].iter().enumerate() {
                let value = product(one, row);
                entries.push((self.parameters[place], self.parameters[other], value));
            }
        }
    }
}

/// The sum of products, in four sums side by side: one after another each would wait for the one before.
fn product(one: &[f64], other: &[f64]) -> f64 {
    let (one, rest) = one.as_chunks::<4>();
    let (other, others) = other.as_chunks::<4>();
    let mut sums = [0.0; 4];
    for (one, other) in one.iter().zip(other) {
        sums.iter_mut().zip(one.iter().zip(other)).for_each(|(sum, (a, b))| *sum += a * b);
    }
    let rest: f64 = rest.iter().zip(others).map(|(a, b)| a * b).sum();
    (sums[0] + sums[1]) + (sums[2] + sums[3]) + rest
}
