//! The categories of the scale and their chances, given how far a person stands above what they meet.

use super::data::MOST_CATEGORIES;

/// The steps `F_1 … F_m` of the scale, ready for use: `exp(-(F_1 + … + F_k))` for each category `k`.
#[derive(Clone, Debug)]
pub(super) struct Scale {
    weights: Vec<f64>,
}

/// What one place on the scale gives, its chances beside it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Moments {
    /// The expected category.
    pub mean: f64,
    /// Its variance: the information of one rating (Wright & Masters 1982, chapter 5).
    pub variance: f64,
    /// The fourth central moment, for the variance of the fit statistics.
    pub fourth: f64,
}

/// Chances of the categories.
pub(super) type Chances = [f64; MOST_CATEGORIES];

impl Scale {
    /// From the steps, in logits.
    pub fn new(steps: &[f64]) -> Self {
        let mut sum = 0.0;
        let mut weights = vec![1.0];
        for step in steps {
            sum += step;
            weights.push((-sum).exp());
        }
        Self { weights }
    }

    /// The chances at `above` logits, and `ln` of their common divisor `sum_k exp(k above - (F_1 + … + F_k))`.
    pub fn chances(&self, above: f64, chances: &mut Chances) -> f64 {
        let top = self.weights.len() - 1;
        let sum = self.shares(above, (-above.abs()).exp(), chances);
        if above > 0.0 { sum.ln() + top as f64 * above } else { sum.ln() }
    }

    /// The chances at `above` logits where `ratio = exp(-|above|)` is known; gives their divisor, but for its exponent.
    pub fn shares(&self, above: f64, ratio: f64, chances: &mut Chances) -> f64 {
        let terms = &mut chances[..self.weights.len()];
        // Powers of a number of at most 1, from whichever end the larger terms are: nothing overflows.
        let (mut power, mut sum) = (1.0, 0.0);
        let mut take = |(term, weight): (&mut f64, &f64)| {
            *term = weight * power;
            sum += *term;
            power *= ratio;
        };
        if above <= 0.0 {
            terms.iter_mut().zip(&self.weights).for_each(&mut take);
        } else {
            terms.iter_mut().zip(&self.weights).rev().for_each(&mut take);
        }
        let inverse = 1.0 / sum;
        terms.iter_mut().for_each(|term| *term *= inverse);
        sum
    }

    /// `ln` of the divisor alone, where `ratio = exp(-|above|)` is known.
    pub fn ln_divisor(&self, above: f64, ratio: f64) -> f64 {
        if above <= 0.0 {
            self.weights.iter().rev().fold(0.0, |sum, weight| sum * ratio + weight).ln()
        } else {
            let sum = self.weights.iter().fold(0.0, |sum, weight| sum * ratio + weight);
            sum.ln() + (self.weights.len() - 1) as f64 * above
        }
    }

    /// Mean, variance and fourth moment of the category.
    pub fn moments(&self, chances: &Chances) -> Moments {
        let chances = &chances[..self.weights.len()];
        let mean: f64 = chances.iter().enumerate().map(|(k, chance)| k as f64 * chance).sum();
        let (mut variance, mut fourth) = (0.0, 0.0);
        for (k, chance) in chances.iter().enumerate() {
            let square = (k as f64 - mean) * (k as f64 - mean);
            variance += square * chance;
            fourth += square * square * chance;
        }
        Moments { mean, variance, fourth }
    }

    /// The expected score, in points: what each category stands for, weighted by its chance.
    pub fn expected(&self, above: f64, scores: &[i64]) -> f64 {
        let ratio = (-above.abs()).exp();
        let add = |(power, sum, total): (f64, f64, f64), (weight, score): (&f64, &i64)| {
            let term = weight * power;
            (power * ratio, sum + term * *score as f64, total + term)
        };
        let terms = self.weights.iter().zip(scores);
        let (_, sum, total) = if above <= 0.0 {
            terms.fold((1.0, 0.0, 0.0), add)
        } else {
            terms.rev().fold((1.0, 0.0, 0.0), add)
        };
        sum / total
    }

    /// The most information that one rating can have.
    pub fn most_information(&self) -> f64 {
        let mut chances = [0.0; MOST_CATEGORIES];
        let at = (-40..=40).map(|tenth| f64::from(tenth) / 5.0);
        at.fold(0.0, |most, above| {
            self.chances(above, &mut chances);
            f64::max(most, self.moments(&chances).variance)
        })
    }
}
