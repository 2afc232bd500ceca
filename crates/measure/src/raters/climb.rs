//! Climbing a likelihood: the quasi-Newton acceleration of EM (Jamshidian & Jennrich 1997). The inverse of the
//! complete-data information turns a slope into the step of EM; the limited-memory BFGS updates (Nocedal 1980) learn from
//! the last steps what that leaves out.

use std::collections::VecDeque;

use serde::Serialize;

use super::Refusal;

/// How far an estimation has come; given to the caller after each iteration.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Progress {
    /// The iteration, from 1.
    pub iteration: usize,
    /// The largest step that EM would still take, in logits.
    pub change: f64,
    /// The log-likelihood (with the prior, where there is one).
    pub log_likelihood: f64,
}

/// When to stop.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Options {
    /// The most iterations; reaching it is an error.
    pub iterations: usize,
    /// Below what step, in logits, the estimates are called still.
    pub tolerance: f64,
}

impl Default for Options {
    fn default() -> Self {
        Self { iterations: 300, tolerance: 1e-5 }
    }
}

/// What is climbed.
pub(super) trait Surface {
    /// The height at a point, and its slope.
    fn evaluate(&mut self, at: &[f64], slope: &mut [f64]) -> f64;
    /// The slope divided by the complete-data information at the point evaluated last.
    fn ease(&self, slope: &[f64], step: &mut [f64]);
}

/// How many of the last steps are remembered.
const MEMORY: usize = 12;

/// The largest move of one parameter in one iteration, in logits.
const LONGEST: f64 = 1.5;

fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}

fn largest(of: &[f64]) -> f64 {
    of.iter().fold(0.0, |most, value| f64::max(most, value.abs()))
}

/// Climbs from `at` to the top, leaving it there; gives the height and the iterations made.
pub(super) fn climb(
    surface: &mut impl Surface,
    at: &mut [f64],
    options: &Options,
    before: usize,
    progress: &mut dyn FnMut(Progress),
) -> Result<(f64, usize), Refusal> {
    let size = at.len();
    let (mut slope, mut step) = (vec![0.0; size], vec![0.0; size]);
    let mut height = surface.evaluate(at, &mut slope);
    let mut memory: VecDeque<(Vec<f64>, Vec<f64>, f64)> = VecDeque::new();
    let mut change = f64::INFINITY;
    for iteration in before + 1..=options.iterations {
        surface.ease(&slope, &mut step);
        change = largest(&step);
        progress(Progress { iteration, change, log_likelihood: height });
        if change < options.tolerance {
            return Ok((height, iteration));
        }
        direction(surface, &memory, &slope, &mut step);
        if dot(&step, &slope) <= 0.0 {
            memory.clear();
            surface.ease(&slope, &mut step);
        }
        let longest = largest(&step);
        if longest > LONGEST {
            step.iter_mut().for_each(|part| *part *= LONGEST / longest);
        }
        let rise = dot(&step, &slope);
        let (mut part, mut next, mut steeper) = (1.0, at.to_vec(), vec![0.0; size]);
        // The height of a million ratings is rounded in its tenth digit behind the point.
        let slack = 1e-13 * height.abs();
        let mut found = None;
        for _ in 0..25 {
            next.iter_mut().zip(at.iter()).zip(&step).for_each(|((next, at), step)| *next = at + part * step);
            let reached = surface.evaluate(&next, &mut steeper);
            if reached >= height + 1e-4 * part * rise - slack {
                found = Some(reached);
                break;
            }
            part *= if reached.is_finite() { 0.4 } else { 0.1 };
        }
        let Some(reached) = found else {
            return Err(Refusal::NotConverged {
                iterations: iteration,
                change,
                tolerance: options.tolerance,
            });
        };
        let moved: Vec<f64> = step.iter().map(|step| part * step).collect();
        let fall: Vec<f64> = slope.iter().zip(&steeper).map(|(old, new)| old - new).collect();
        let curve = dot(&moved, &fall);
        if curve > 1e-12 * dot(&fall, &fall).sqrt() * dot(&moved, &moved).sqrt() {
            memory.push_back((moved, fall, 1.0 / curve));
            if memory.len() > MEMORY {
                memory.pop_front();
            }
        }
        at.copy_from_slice(&next);
        std::mem::swap(&mut slope, &mut steeper);
        height = reached;
    }
    Err(Refusal::NotConverged { iterations: options.iterations, change, tolerance: options.tolerance })
}

/// The two loops of limited-memory BFGS around [`Surface::ease`].
fn direction(
    surface: &impl Surface,
    memory: &VecDeque<(Vec<f64>, Vec<f64>, f64)>,
    slope: &[f64],
    step: &mut [f64],
) {
    let mut rest = slope.to_vec();
    let mut shares = Vec::with_capacity(memory.len());
    for (moved, fall, inverse) in memory.iter().rev() {
        let share = inverse * dot(moved, &rest);
        rest.iter_mut().zip(fall).for_each(|(rest, fall)| *rest -= share * fall);
        shares.push(share);
    }
    surface.ease(&rest, step);
    for ((moved, fall, inverse), share) in memory.iter().zip(shares.into_iter().rev()) {
        let back = inverse * dot(fall, step);
        step.iter_mut().zip(moved).for_each(|(step, moved)| *step += (share - back) * moved);
    }
}
