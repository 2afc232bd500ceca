//! Logarithms of the gamma function and of rising factorials, which the likelihood of counts is made of.

use std::f64::consts::TAU;

/// Above this Stirling's series is exact to fourteen digits with the terms below.
const STIRLING_FROM: f64 = 7.0;
/// B(2n) / 2n(2n - 1) for the even Bernoulli numbers.
const SERIES: [f64; 7] =
    [1.0 / 12.0, -1.0 / 360.0, 1.0 / 1_260.0, -1.0 / 1_680.0, 1.0 / 1_188.0, -691.0 / 360_360.0, 1.0 / 156.0];
/// Up to so many factors are multiplied before one logarithm is taken: (10^18)^16 is still a number.
const FACTORS: u64 = 16;

/// The logarithm of the gamma function at `x` > 0: the recurrence up to 7, then Stirling's series (Abramowitz
/// and Stegun 6.1.15, 6.1.41). It is asked for some hundred times per unit, hence not Lanczos' eleven divisions.
pub(super) fn ln_gamma(x: f64) -> f64 {
    let (mut x, mut product) = (x, 1.0);
    while x < STIRLING_FROM {
        product *= x;
        x += 1.0;
    }
    let z = 1.0 / (x * x);
    let series = SERIES.iter().rev().fold(0.0, |sum, term| sum * z + term) / x;
    let value = (x - 0.5) * x.ln() - x + 0.5 * TAU.ln() + series;
    if product == 1.0 { value } else { value - product.ln() }
}

/// ln (x + from)(x + from + 1) ... (x + to - 1): by how much the logarithm of the rising factorial of `x` grows
/// from `from` factors to `to`; negative when there are fewer.
pub(super) fn ln_rise(x: f64, from: u64, to: u64) -> f64 {
    if to < from {
        return -ln_rise(x, to, from);
    }
    if to - from > FACTORS {
        return ln_gamma(x + to as f64) - ln_gamma(x + from as f64);
    }
    (from..to).map(|factor| x + factor as f64).product::<f64>().ln()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_logarithm_of_the_gamma_function_has_its_known_values() {
        let root_of_pi = std::f64::consts::PI.sqrt();
        let known = [
            (1.0, 0.0),
            (2.0, 0.0),
            (0.5, root_of_pi.ln()),
            (2.5, (root_of_pi * 0.75).ln()),
            (7.0, 720f64.ln()),
            (21.0, 2_432_902_008_176_640_000f64.ln()),
        ];
        for (x, value) in known {
            assert!((ln_gamma(x) - value).abs() < 3e-14, "{x}");
        }
        for x in (1..3_000).map(|step| f64::from(step) * 0.037) {
            let other = statrs::function::gamma::ln_gamma(x);
            assert!((ln_gamma(x) - other).abs() < 1e-12 * other.abs().max(1.0), "{x}");
        }
    }

    #[test]
    fn a_rising_factorial_is_the_same_by_factors_and_by_gammas_up_and_down() {
        for (from, to) in [(0, 0), (0, 1), (3, 19), (3, 20), (5, 400)] {
            let by_factors: f64 = (from..to).map(|factor| (0.08 + factor as f64).ln()).sum();
            assert!((ln_rise(0.08, from, to) - by_factors).abs() < 1e-11, "{from} {to}");
            assert!((ln_rise(0.08, to, from) + by_factors).abs() < 1e-11, "{to} {from}");
        }
    }
}
