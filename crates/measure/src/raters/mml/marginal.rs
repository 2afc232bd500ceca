//! The marginal likelihood and its slope. Persons share the points of the integral, and all ratings of one profile share
//! its table of chances at them: a rating costs one pass of additions to find its person's posterior, and one to count
//! for its profile how often persons are expected at each point. No exponential is taken per rating.

use nalgebra::{DMatrix, DVector};
use rayon::prelude::*;

use super::block::{Block, blocks};
use crate::raters::Ratings;
use crate::raters::climb::Surface;
use crate::raters::data::MOST_CATEGORIES;
use crate::raters::jmle::met;
use crate::raters::scale::Scale;
use crate::raters::start::Sums;

/// Persons of one task; profiles of one task. Sums are taken task by task, in order.
const PERSONS: usize = 256;
const PROFILES: usize = 32;

/// A posterior is looked at down to `exp(-32)` of its height; where it is cut above `exp(-25)`, all points are looked at.
const LOOKED_AT: f64 = 32.0;
const CUT: f64 = 25.0;

/// The marginal likelihood of the severities, the steps, the persons' mean, and the logarithm of their standard deviation.
/// The mean is redundant, since a constant on all levels does the same; with it EM moves all levels at once (the parameter
/// expansion of Liu, Rubin & Wu 1998), which one by one they do slowly.
pub(super) struct Marginal<'a> {
    pub ratings: &'a Ratings,
    pub sums: &'a Sums,
    /// The points of the integral, in logits.
    pub points: Vec<f64>,
    /// `exp` of each point, and of its negative.
    pub powers: Vec<(f64, f64)>,
    pub blocks: Vec<Block>,
    /// The sum of each person's categories.
    scored: Vec<f64>,
    /// Between which points each person's posterior lies.
    pub windows: Vec<(u16, u16)>,
    /// The posteriors of a block: a row of points for each person.
    pub posterior: Vec<f64>,
    /// The expected number of ratings at each point, for each profile of a block.
    pub expected: Vec<f64>,
    /// `ln` of the divisors at each point, for each profile of a block.
    divisors: Vec<f64>,
    /// The inverse variance of the prior of each level; 0 without.
    pub precision: Vec<f64>,
    information: Vec<f64>,
    step_information: DMatrix<f64>,
}

/// Expected numbers of ratings below this count for nothing.
pub(super) const NEGLIGIBLE: f64 = 1e-13;

/// The severity that a profile meets a person with; `exp` is taken once for it, not at each point.
pub(super) struct Place {
    met: f64,
    powers: (f64, f64),
}

impl Place {
    pub fn new(met: f64) -> Self {
        Self { met, powers: (met.exp(), (-met).exp()) }
    }

    /// How far a point stands above, and `exp` of minus how far from it.
    pub fn above(&self, point: f64, powers: (f64, f64)) -> (f64, f64) {
        let above = point - self.met;
        (above, if above > 0.0 { powers.1 * self.powers.0 } else { powers.0 * self.powers.1 })
    }
}

/// The parameters at one point, in the forms in which they are used.
pub(super) struct At {
    pub scale: Scale,
    /// The sum of severities of each profile.
    pub met: Vec<f64>,
    pub mean: f64,
    pub sd: f64,
    /// `ln` of the prior at each point.
    prior: Vec<f64>,
    /// The prior's expectations of the standardised point, its square, and the square of that.
    first: f64,
    square: f64,
    fourth: f64,
}

/// What the profiles of one task give.
struct Tally {
    profiles: Vec<(f64, f64)>,
    reached: Vec<f64>,
    information: Vec<f64>,
}

impl<'a> Marginal<'a> {
    pub fn new(ratings: &'a Ratings, sums: &'a Sums, points: Vec<f64>, precision: Vec<f64>) -> Self {
        let count = points.len();
        let blocks = blocks(ratings, count);
        let persons = blocks.iter().map(|block| block.persons.len()).max().unwrap_or(0);
        let profiles = blocks.iter().map(|block| block.profiles.len()).max().unwrap_or(0);
        let sum = |person| ratings.of(person).map(|rating| f64::from(ratings.category[rating])).sum();
        Self {
            scored: (0..ratings.persons()).map(sum).collect(),
            windows: vec![(0, count as u16); ratings.persons()],
            posterior: vec![0.0; persons * count],
            expected: vec![0.0; profiles * count],
            divisors: vec![0.0; profiles * count],
            information: vec![0.0; ratings.all_levels() + ratings.steps() + 2],
            step_information: DMatrix::zeros(ratings.steps(), ratings.steps()),
            ratings,
            sums,
            powers: points.iter().map(|point| (point.exp(), (-point).exp())).collect(),
            points,
            blocks,
            precision,
        }
    }

    /// Reads the parameters.
    pub fn at(&self, at: &[f64]) -> At {
        let (levels, steps) = (self.ratings.all_levels(), self.ratings.steps());
        let (mean, sd) = (at[levels + steps], at[levels + steps + 1].exp());
        let standard: Vec<f64> = self.points.iter().map(|point| (point - mean) / sd).collect();
        let weights: Vec<f64> = standard.iter().map(|z| (-z * z / 2.0).exp()).collect();
        let total: f64 = weights.iter().sum();
        let moment =
            |power: i32| standard.iter().zip(&weights).map(|(z, w)| z.powi(power) * w).sum::<f64>() / total;
        At {
            scale: Scale::new(&at[levels..levels + steps]),
            met: met(self.ratings, &at[..levels]),
            mean,
            sd,
            prior: standard.iter().map(|z| -z * z / 2.0 - total.ln()).collect(),
            first: moment(1),
            square: moment(2),
            fourth: moment(4),
        }
    }

    /// Posteriors and expected numbers of a block; gives the log-likelihood (but for what does not depend on persons)
    /// and the sums of the expected standardised points and of their squares.
    pub fn expect(&mut self, number: usize, at: &At) -> [f64; 3] {
        let Self { ratings, points, powers, blocks, scored, windows, posterior, expected, divisors, .. } =
            self;
        let (block, count) = (&blocks[number], points.len());
        divisors.par_chunks_mut(count).zip(&block.profiles).with_min_len(PROFILES).for_each(
            |(row, &profile)| {
                let place = Place::new(at.met[profile as usize]);
                for (ln, (&point, &powers)) in row.iter_mut().zip(points.iter().zip(powers.iter())) {
                    let (above, ratio) = place.above(point, powers);
                    *ln = at.scale.ln_divisor(above, ratio);
                }
            },
        );
        let divisors = &*divisors;
        let people = block.persons.clone();
        let sums: Vec<[f64; 3]> = posterior
            .par_chunks_mut(PERSONS * count)
            .zip(windows[people.clone()].par_chunks_mut(PERSONS))
            .zip(scored[people].par_chunks(PERSONS))
            .enumerate()
            .map(|(task, ((rows, windows), scored))| {
                let mut sums = [0.0; 3];
                for (place, window) in windows.iter_mut().enumerate() {
                    let of = &block.local[block.of(ratings, task * PERSONS + place)];
                    let row = &mut rows[place * count..(place + 1) * count];
                    let one = person(row, window, of, scored[place], points, divisors, at);
                    sums.iter_mut().zip(one).for_each(|(sum, one)| *sum += one);
                }
                sums
            })
            .collect();
        let (windows, posterior) = (&windows[block.persons.clone()], &*posterior);
        let rows =
            expected.par_chunks_mut(count).take(block.profiles.len()).enumerate().with_min_len(PROFILES);
        rows.for_each(|(profile, row)| {
            row.fill(0.0);
            for &owner in &block.owners[block.with(profile)] {
                let (low, high) = windows[owner as usize];
                let range = usize::from(low)..usize::from(high);
                let from = &posterior[owner as usize * count..(owner as usize + 1) * count][range.clone()];
                row[range].iter_mut().zip(from).for_each(|(sum, share)| *sum += share);
            }
        });
        sums.into_iter().fold([0.0; 3], |sum, one| [sum[0] + one[0], sum[1] + one[1], sum[2] + one[2]])
    }

    /// Expected categories and information of the profiles of a block, from the expected numbers.
    fn tally(&self, number: usize, at: &At) -> Vec<Tally> {
        let (count, steps) = (self.points.len(), self.ratings.steps());
        let profiles = &self.blocks[number].profiles;
        let tasks = profiles.par_chunks(PROFILES).zip(self.expected.par_chunks(PROFILES * count));
        tasks
            .map(|(profiles, expected)| {
                let mut tally = Tally {
                    profiles: Vec::with_capacity(profiles.len()),
                    reached: vec![0.0; steps],
                    information: vec![0.0; steps * steps],
                };
                let (mut chances, mut above) = ([0.0; MOST_CATEGORIES], [0.0; MOST_CATEGORIES]);
                for (&profile, row) in profiles.iter().zip(expected.chunks_exact(count)) {
                    let (mut mean, mut variance) = (0.0, 0.0);
                    let place = Place::new(at.met[profile as usize]);
                    for ((&times, &point), &powers) in row.iter().zip(&self.points).zip(&self.powers) {
                        if times < NEGLIGIBLE {
                            continue;
                        }
                        let (high, ratio) = place.above(point, powers);
                        at.scale.shares(high, ratio, &mut chances);
                        let mut sum = 0.0;
                        let mut expected = 0.0;
                        for step in (0..steps).rev() {
                            sum += chances[step + 1];
                            above[step] = sum;
                            expected += sum;
                        }
                        let mut spread = 0.0;
                        for step in 0..steps {
                            tally.reached[step] += times * above[step];
                            spread += (2 * step + 1) as f64 * above[step];
                            for lower in 0..=step {
                                tally.information[step * steps + lower] +=
                                    times * above[step] * (1.0 - above[lower]);
                            }
                        }
                        mean += times * expected;
                        variance += times * (spread - expected * expected);
                    }
                    tally.profiles.push((mean, variance));
                }
                tally
            })
            .collect()
    }
}

/// The posterior of one person; gives its logarithmic sum, the expected standardised point and its expected square.
fn person(
    row: &mut [f64],
    window: &mut (u16, u16),
    of: &[u32],
    scored: f64,
    points: &[f64],
    divisors: &[f64],
    at: &At,
) -> [f64; 3] {
    let count = points.len();
    loop {
        let (low, high) = (usize::from(window.0), usize::from(window.1));
        let (row, points) = (&mut row[low..high], &points[low..high]);
        row.iter_mut().zip(&at.prior[low..high]).zip(points).for_each(|((ln, p), at)| *ln = p + scored * at);
        for &profile in of {
            let divisors = &divisors[profile as usize * count..(profile as usize + 1) * count][low..high];
            row.iter_mut().zip(divisors).for_each(|(ln, divisor)| *ln -= divisor);
        }
        let most = row.iter().fold(f64::NEG_INFINITY, |most, &ln| most.max(ln));
        let cut = |end: bool, ln: f64| !end && ln > most - CUT;
        if cut(low == 0, row[0]) || cut(high == count, row[row.len() - 1]) {
            *window = (0, count as u16);
            continue;
        }
        let first = row.iter().position(|&ln| ln > most - LOOKED_AT).unwrap_or(0);
        let last = row.iter().rposition(|&ln| ln > most - LOOKED_AT).unwrap_or(row.len() - 1);
        // Two points more on each side, so that a small move needs no second look.
        let (first, last) = (first.saturating_sub(2), (last + 3).min(row.len()));
        *window = ((low + first) as u16, (low + last) as u16);
        let (row, points) = (&mut row[first..last], &points[first..last]);
        let mut sum = 0.0;
        row.iter_mut().for_each(|ln| {
            *ln = (*ln - most).exp();
            sum += *ln;
        });
        let (mut first, mut square) = (0.0, 0.0);
        row.iter_mut().zip(points).for_each(|(share, point)| {
            *share /= sum;
            let standard = (point - at.mean) / at.sd;
            first += *share * standard;
            square += *share * standard * standard;
        });
        return [most + sum.ln(), first, square];
    }
}

impl Surface for Marginal<'_> {
    fn evaluate(&mut self, parameters: &[f64], slope: &mut [f64]) -> f64 {
        let (levels, steps) = (self.ratings.all_levels(), self.ratings.steps());
        let at = self.at(parameters);
        self.information.fill(0.0);
        self.step_information.fill(0.0);
        let mut height = 0.0;
        for (place, sum) in self.sums.level.iter().chain(&self.sums.reached).enumerate() {
            height -= parameters[place] * sum;
            slope[place] = -sum;
        }
        let (mut first, mut square) = (0.0, 0.0);
        for number in 0..self.blocks.len() {
            let sums = self.expect(number, &at);
            height += sums[0];
            first += sums[1];
            square += sums[2];
            let mut profile = 0;
            for tally in self.tally(number, &at) {
                for (mean, variance) in tally.profiles {
                    for &level in self.ratings.levels_of(self.blocks[number].profiles[profile]) {
                        slope[level as usize] += mean;
                        self.information[level as usize] += variance;
                    }
                    profile += 1;
                }
                for step in 0..steps {
                    slope[levels + step] += tally.reached[step];
                    for lower in 0..=step {
                        self.step_information[(step, lower)] += tally.information[step * steps + lower];
                    }
                }
            }
        }
        for (level, precision) in self.precision.iter().enumerate() {
            height -= parameters[level] * parameters[level] * precision / 2.0;
            slope[level] -= parameters[level] * precision;
            self.information[level] += precision;
        }
        let persons = self.ratings.persons() as f64;
        slope[levels + steps] = (first - persons * at.first) / at.sd;
        self.information[levels + steps] = persons * (at.square - at.first * at.first) / (at.sd * at.sd);
        slope[levels + steps + 1] = square - persons * at.square;
        self.information[levels + steps + 1] = persons * (at.fourth - at.square * at.square);
        for step in 0..steps {
            (step + 1..steps).for_each(|upper| {
                self.step_information[(step, upper)] = self.step_information[(upper, step)];
            });
            self.information[levels + step] = self.step_information[(step, step)];
        }
        height
    }

    fn ease(&self, slope: &[f64], step: &mut [f64]) {
        let parts = step.iter_mut().zip(slope).zip(&self.information);
        parts.for_each(|((step, slope), information)| *step = slope / information.max(1e-9));
        // Neighbouring steps lean on one another.
        let steps = self.ratings.all_levels()..self.ratings.all_levels() + self.ratings.steps();
        if let Some(factor) = self.step_information.clone().cholesky() {
            let solved = factor.solve(&DVector::from_row_slice(&slope[steps.clone()]));
            step[steps].copy_from_slice(solved.as_slice());
        }
    }
}
