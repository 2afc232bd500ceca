//! The likelihood with the groups integrated out (Laplace), and its slope, both exact.
//!
//! With a the threshold above an answer and b the one below (both less what explains it), F the logistic function:
//! ln(F(a) - F(b)) = ln F(a) + ln(1 - F(b)) + ln(1 - e^(b - a)), and the last part does not depend on what explains.
//! So all derivatives are short, nothing is lost by subtraction, and a group's own likelihood has one top.

use nalgebra::DVector;
use rayon::prelude::*;

use super::answers::Answers;

/// Groups of one part of a sum; fixed, so that the sum does not depend on the number of cores.
const PART: usize = 32;

/// The parameters in the order: thresholds, coefficients (of columns less their mean, over their spread), and, where
/// groups differ, the logarithm of their standard deviation.
pub(super) struct Model<'a> {
    answers: &'a Answers,
    /// Category and scaled columns of each row, by group.
    groups: Vec<Vec<(usize, Vec<f64>)>>,
    /// The numbers of the groups.
    pub(super) names: Vec<usize>,
    /// Whether groups differ.
    mixed: bool,
}

/// The likelihood at one place.
pub(super) struct Place {
    pub(super) log_likelihood: f64,
    pub(super) gradient: DVector<f64>,
    /// Of each group: its likeliest effect and that effect's standard deviation.
    pub(super) effects: Vec<(f64, f64)>,
}

/// What one answer adds, and how that changes.
struct Term {
    /// The logarithm of its probability.
    ln: f64,
    /// Its derivatives by what explains: first, second, third.
    by: [f64; 3],
    /// By the threshold above: of itself, of the first and of the second derivative.
    above: [f64; 3],
    /// By the threshold below.
    below: [f64; 3],
}

impl<'a> Model<'a> {
    pub(super) fn new(answers: &'a Answers, mixed: bool) -> Model<'a> {
        let chunks = || answers.rows.chunk_by(|one, next| one.group == next.group);
        let groups = chunks()
            .map(|rows| {
                rows.iter()
                    .map(|row| {
                        let scaled = row.columns.iter().zip(&answers.middle).zip(&answers.spread);
                        (
                            row.category,
                            scaled.map(|((value, middle), spread)| (value - middle) / spread).collect(),
                        )
                    })
                    .collect()
            })
            .collect();
        let names = chunks().filter_map(|rows| rows.first()).map(|row| row.group).collect();
        Model { answers, groups, names, mixed }
    }

    pub(super) fn thresholds(&self) -> usize {
        self.answers.categories - 1
    }

    pub(super) fn parameters(&self) -> usize {
        self.thresholds() + self.answers.columns + usize::from(self.mixed)
    }

    /// Where to begin: thresholds from how often each answer was given, nothing explained.
    pub(super) fn start(&self) -> DVector<f64> {
        let n = self.answers.rows.len() as f64;
        let mut start = DVector::zeros(self.parameters());
        for category in 0..self.thresholds() {
            let up_to = self.answers.rows.iter().filter(|row| row.category <= category).count() as f64;
            start[category] = (up_to / (n - up_to)).ln();
        }
        start
    }

    /// The likelihood there; nothing where thresholds are out of order or numbers run out.
    pub(super) fn place(&self, parameters: &DVector<f64>) -> Option<Place> {
        let thresholds = &parameters.as_slice()[..self.thresholds()];
        if thresholds.windows(2).any(|pair| pair[0] >= pair[1]) {
            return None;
        }
        let parts: Vec<Option<Place>> =
            self.groups.par_chunks(PART).map(|groups| self.part(groups, parameters)).collect();
        let mut whole =
            Place { log_likelihood: 0.0, gradient: DVector::zeros(parameters.len()), effects: Vec::new() };
        for part in parts {
            let part = part?;
            whole.log_likelihood += part.log_likelihood;
            whole.gradient += part.gradient;
            whole.effects.extend(part.effects);
        }
        let sound = whole.log_likelihood.is_finite() && whole.gradient.iter().all(|entry| entry.is_finite());
        sound.then_some(whole)
    }

    fn part(&self, groups: &[Vec<(usize, Vec<f64>)>], parameters: &DVector<f64>) -> Option<Place> {
        let mut gradient = DVector::zeros(parameters.len());
        let mut log_likelihood = 0.0;
        let mut effects = Vec::with_capacity(groups.len());
        for group in groups {
            let (added, effect) = self.group(group, parameters, &mut gradient)?;
            log_likelihood += added;
            effects.push(effect);
        }
        Some(Place { log_likelihood, gradient, effects })
    }

    /// What one group adds to the likelihood and to its slope, and the group's effect.
    fn group(
        &self,
        rows: &[(usize, Vec<f64>)],
        parameters: &DVector<f64>,
        gradient: &mut DVector<f64>,
    ) -> Option<(f64, (f64, f64))> {
        let cut = self.thresholds();
        let thresholds = &parameters.as_slice()[..cut];
        let coefficients = &parameters.as_slice()[cut..cut + self.answers.columns];
        let sd = if self.mixed { parameters[cut + self.answers.columns].exp() } else { 0.0 };
        let explained: Vec<f64> = rows
            .iter()
            .map(|(_, columns)| columns.iter().zip(coefficients).map(|(value, by)| value * by).sum())
            .collect();
        let terms = |standard: f64| -> Vec<Term> {
            rows.iter().zip(&explained).map(|(row, by)| term(thresholds, row.0, by + sd * standard)).collect()
        };
        let (standard, terms) = top(&terms, sd)?;
        let sum = |of: fn(&Term) -> f64| terms.iter().map(of).sum::<f64>();
        let [first, second, third] = [sum(|term| term.by[0]), sum(|term| term.by[1]), sum(|term| term.by[2])];
        let curvature = 1.0 - sd * sd * second;

        // d L = d h - (d D + D' dv) / (2 D), with h the height of the top, D its curvature, v its place, by each
        // parameter; dv follows from the slope at the top being 0.
        let curvature_by_place = -sd.powi(3) * third;
        let total = |height: f64, slope: f64, curving: f64| {
            height - (curving + curvature_by_place * slope / curvature) / (2.0 * curvature)
        };
        let square = sd * sd;
        for ((category, columns), term) in rows.iter().zip(&terms) {
            if *category < cut {
                let [height, slope, curving] = term.above;
                gradient[*category] += total(height, sd * slope, -square * curving);
            }
            if *category > 0 {
                let [height, slope, curving] = term.below;
                gradient[category - 1] += total(height, sd * slope, -square * curving);
            }
            for (at, value) in columns.iter().enumerate() {
                let [height, slope, curving] = term.by;
                gradient[cut + at] += value * total(height, sd * slope, -square * curving);
            }
        }
        if self.mixed {
            let slope = sd * first + square * standard * second;
            let curving = -2.0 * square * second - sd.powi(3) * standard * third;
            gradient[cut + self.answers.columns] += total(sd * standard * first, slope, curving);
        }
        let height = sum(|term| term.ln) - standard * standard / 2.0;
        Some((height - curvature.ln() / 2.0, (sd * standard, sd / curvature.sqrt())))
    }
}

/// The likeliest standardised effect of a group, by Newton's steps, halved where they do not climb.
fn top(terms: &dyn Fn(f64) -> Vec<Term>, sd: f64) -> Option<(f64, Vec<Term>)> {
    let height = |standard: f64, terms: &[Term]| {
        terms.iter().map(|term| term.ln).sum::<f64>() - standard * standard / 2.0
    };
    let mut standard = 0.0;
    let mut here = terms(standard);
    if sd == 0.0 {
        return Some((standard, here));
    }
    for _ in 0..200 {
        let slope = sd * here.iter().map(|term| term.by[0]).sum::<f64>() - standard;
        let curvature = 1.0 - sd * sd * here.iter().map(|term| term.by[1]).sum::<f64>();
        let mut step = slope / curvature;
        if step.abs() < 1e-11 * (1.0 + standard.abs()) {
            return Some((standard, here));
        }
        let before = height(standard, &here);
        let mut next = terms(standard + step);
        // Near the top rounding decides which is higher: a step that small is taken.
        while height(standard + step, &next) < before && step.abs() > 1e-6 {
            step /= 2.0;
            next = terms(standard + step);
        }
        standard += step;
        here = next;
        if !standard.is_finite() {
            return None;
        }
    }
    None
}

fn term(thresholds: &[f64], category: usize, explained: f64) -> Term {
    let mut term = Term { ln: 0.0, by: [0.0; 3], above: [0.0; 3], below: [0.0; 3] };
    // 1 over (e^(a - b) - 1): how the gap between both thresholds weighs.
    let mut gap_weight = 0.0;
    if category > 0 && category < thresholds.len() {
        let gap = thresholds[category] - thresholds[category - 1];
        term.ln += (-(-gap).exp_m1()).ln();
        gap_weight = 1.0 / gap.exp_m1();
    }
    term.by[0] = -1.0;
    if category < thresholds.len() {
        let at = Logistic::at(thresholds[category] - explained);
        term.ln += at.ln;
        term.by[0] += at.share;
        term.by[1] -= at.density;
        term.by[2] += at.slope;
        term.above = [at.rest + gap_weight, at.density, -at.slope];
    } else {
        term.by[0] += 1.0;
    }
    if category > 0 {
        let at = Logistic::at(thresholds[category - 1] - explained);
        term.ln += at.ln_rest;
        term.by[0] += at.share;
        term.by[1] -= at.density;
        term.by[2] += at.slope;
        term.below = [-at.share - gap_weight, at.density, -at.slope];
    }
    term
}

/// The logistic function at one place.
struct Logistic {
    share: f64,
    rest: f64,
    ln: f64,
    ln_rest: f64,
    density: f64,
    slope: f64,
}

impl Logistic {
    fn at(x: f64) -> Logistic {
        let small = (-x.abs()).exp();
        let (near, far) = (1.0 / (1.0 + small), small / (1.0 + small));
        let (ln_near, ln_far) = (-small.ln_1p(), -x.abs() - small.ln_1p());
        let density = near * far;
        let slope = density * (far - near) * x.signum();
        if x >= 0.0 {
            Logistic { share: near, rest: far, ln: ln_near, ln_rest: ln_far, density, slope }
        } else {
            Logistic { share: far, rest: near, ln: ln_far, ln_rest: ln_near, density, slope }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::answers::Answer;
    use super::*;

    #[test]
    fn the_slope_is_how_the_likelihood_changes() {
        let rows = (0..60_usize)
            .map(|at| Answer {
                category: (at * 7 + at / 9) % 4,
                group: at % 5,
                columns: vec![(at % 3) as f64, (at * at % 11) as f64],
            })
            .collect();
        let answers = Answers::new(rows).unwrap();
        let model = Model::new(&answers, true);
        let parameters = DVector::from_vec(vec![-1.2, 0.1, 1.5, 0.7, -0.4, 0.3]);
        let exact = model.place(&parameters).unwrap().gradient;
        for at in 0..parameters.len() {
            let beside = |by: f64| {
                let mut moved = parameters.clone();
                moved[at] += by;
                model.place(&moved).unwrap().log_likelihood
            };
            let difference = (beside(1e-5) - beside(-1e-5)) / 2e-5;
            assert!((difference - exact[at]).abs() < 1e-7, "{at}: {difference}, not {}", exact[at]);
        }
    }
}
