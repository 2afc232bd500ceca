//! The beta-binomial distribution that fits units best, for comparison with published fits. Estimates do not
//! use it: an interval that takes the best fit for the truth is too narrow.

use super::gamma::ln_rise;
use super::learner::{Stretch, stretches};
use super::{Refusal, Unit};
use serde::{Deserialize, Serialize};

/// A strength beyond this is no spread: units would differ by less than two thousandths.
const STRONGEST: f64 = 1e5;
/// A strength under this: each unit keeps all or nothing.
const WEAKEST: f64 = 1e-6;
const STEPS: usize = 200;

/// The best fit.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fit {
    /// The mean kept rate of the units, a / (a + b).
    pub mean: f64,
    /// a + b: how many commitments the knowledge of the other units is worth.
    pub strength: f64,
    /// Sum over units of ln B(kept + a, broken + b) - ln B(a, b): the log-likelihood without its constant.
    pub log_likelihood: f64,
    /// How many units with something matured it is fitted to.
    pub units: usize,
}

/// Maximises the likelihood of mean and strength, by Newton's method on ln a and ln b.
///
/// # Errors
/// [`Refusal::NothingMatured`], [`Refusal::NoSpread`], [`Refusal::AllOrNothing`].
pub fn best_fit(units: &[Unit]) -> Result<Fit, Refusal> {
    let counts = Counts::of(units);
    let all = units.iter().fold(Unit::default(), |sum, unit| sum.with(*unit));
    let (Some(raw), matured) = (all.raw(), counts.units) else {
        return Err(Refusal::NothingMatured { units: units.len() });
    };
    if all.kept() == 0 || all.broken() == 0 {
        return Err(Refusal::AllOrNothing { units: matured });
    }
    let (mut a, mut b) = (8.0 * raw, 8.0 * (1.0 - raw));
    let mut here = counts.at(a, b);
    for _ in 0..STEPS {
        let (step_a, step_b) = here.step();
        let mut scale = 1.0_f64.min(2.0 / step_a.abs().max(step_b.abs()));
        let next = loop {
            let (a, b) = (a * (scale * step_a).exp(), b * (scale * step_b).exp());
            let there = counts.at(a, b);
            if there.value >= here.value || scale < 1e-9 {
                break (a, b, there);
            }
            scale *= 0.5;
        };
        let moved = (next.0 / a).ln().abs().max((next.1 / b).ln().abs());
        (a, b, here) = next;
        if a + b > STRONGEST {
            return Err(Refusal::NoSpread { units: matured });
        }
        if a + b < WEAKEST {
            return Err(Refusal::AllOrNothing { units: matured });
        }
        if moved < 1e-12 {
            break;
        }
    }
    Ok(Fit { mean: a / (a + b), strength: a + b, log_likelihood: here.value, units: matured })
}

/// Which factors of the likelihood how many units share.
struct Counts {
    units: usize,
    kept: Vec<Stretch>,
    broken: Vec<Stretch>,
    of: Vec<Stretch>,
}

/// The log-likelihood with its slopes and curvatures in ln a and ln b.
struct Place {
    value: f64,
    slope: [f64; 2],
    /// By a twice, by b twice, by both.
    curve: [f64; 3],
}

impl Counts {
    fn of(units: &[Unit]) -> Self {
        Self {
            units: units.iter().filter(|unit| unit.of() > 0).count(),
            kept: stretches(units.iter().map(|unit| unit.kept())),
            broken: stretches(units.iter().map(|unit| unit.broken())),
            of: stretches(units.iter().map(|unit| unit.of())),
        }
    }

    fn at(&self, a: f64, b: f64) -> Place {
        let [kept, broken, of] = [rise(a, &self.kept), rise(b, &self.broken), rise(a + b, &self.of)];
        let slope = [a * (kept[1] - of[1]), b * (broken[1] - of[1])];
        Place {
            value: kept[0] + broken[0] - of[0],
            slope,
            curve: [
                slope[0] + a * a * (kept[2] - of[2]),
                slope[1] + b * b * (broken[2] - of[2]),
                -a * b * of[2],
            ],
        }
    }
}

/// The logarithm of all rising factorials of `x`, its slope and its curvature.
fn rise(x: f64, stretches: &[Stretch]) -> [f64; 3] {
    let mut sums = [0.0; 3];
    for part in stretches {
        sums[0] += part.units * ln_rise(x, part.from, part.to);
        for factor in part.from..part.to {
            let one = 1.0 / (x + factor as f64);
            sums[1] += part.units * one;
            sums[2] -= part.units * one * one;
        }
    }
    sums
}

impl Place {
    /// Newton's step in ln a and ln b, damped where the likelihood is not a hill.
    fn step(&self) -> (f64, f64) {
        let [aa, bb, ab] = self.curve.map(|curve| -curve);
        let least = 0.5 * (aa + bb) - (0.25 * (aa - bb) * (aa - bb) + ab * ab).sqrt();
        let floor = 1e-9 * (aa.abs() + bb.abs()) + 1e-12;
        let damping = if least > floor { 0.0 } else { floor - least + self.slope[0].hypot(self.slope[1]) };
        let (aa, bb) = (aa + damping, bb + damping);
        let determinant = aa * bb - ab * ab;
        let [a, b] = self.slope;
        ((bb * a - ab * b) / determinant, (aa * b - ab * a) / determinant)
    }
}
