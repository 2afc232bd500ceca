//! The restricted likelihood at one pair of variance ratios, its slope and its curvature.
//!
//! With ratios g1 (long side) and g2 (short side) over the residual variance, V = I + g1 Z1 Z1' + g2 Z2 Z2', and
//! P = V^-1 - V^-1 1 (1' V^-1 1)^-1 1' V^-1. Nothing of size n is ever formed: P x is what solving the mixed model
//! equations for x leaves over.

use nalgebra::{DMatrix, DVector, Matrix2, Matrix3, Vector2};
use rayon::prelude::*;

use super::dense::Factor;
use super::design::Design;

/// Long levels of one part of a sum; fixed, so that the sum does not depend on the number of cores.
const PART: usize = 512;

/// Variance ratios to the residual: of the long and of the short side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Ratios {
    pub(super) long: f64,
    pub(super) short: f64,
}

/// The equations at one pair of ratios, solved.
pub(super) struct Point<'a> {
    pub(super) design: &'a Design<'a>,
    pub(super) ratios: Ratios,
    /// 1 + g1 n_i of each long level.
    weight: Vec<f64>,
    /// Of what is left when the long side is eliminated: the short levels, then the mean.
    factor: Factor,
    pub(super) solution: Solution,
    /// y' P y: what stays unexplained, in squared points.
    pub(super) unexplained: f64,
    /// ln det V + ln det X' V^-1 X.
    pub(super) ln_det: f64,
}

/// What explains a column: the mean, the effects of both sides, and what is left of each row (P times the column).
pub(super) struct Solution {
    pub(super) mean: f64,
    pub(super) long: Vec<f64>,
    pub(super) short: Vec<f64>,
    pub(super) left: Vec<f64>,
}

/// First and second order at a point.
pub(super) struct Slope {
    /// Of the likelihood with the residual variance put in, by the ratios (long, short).
    pub(super) gradient: Vector2<f64>,
    /// Its curvature, by average information.
    pub(super) information: Matrix2<f64>,
    /// The average information about the three variances (long, short, residual).
    pub(super) of_variances: Matrix3<f64>,
}

impl<'a> Point<'a> {
    /// Nothing where the ratios are so large that the equations cannot be solved in double precision.
    pub(super) fn of(design: &'a Design<'a>, ratios: Ratios) -> Option<Point<'a>> {
        let weight: Vec<f64> = design.long_counts.iter().map(|count| 1.0 + ratios.long * count).collect();
        let factor = Factor::of(left_over(design, ratios, &weight))?;
        let ln_det = weight.iter().map(|entry| entry.ln()).sum::<f64>() + factor.ln_det();
        let values = design.values();
        let solution = explain(design, ratios, &weight, &factor, &values);
        // y' P y as a product, not as a difference of large numbers.
        let unexplained = solution.left.iter().zip(&values).map(|(left, value)| left * value).sum::<f64>();
        (ln_det.is_finite() && unexplained.is_finite() && unexplained >= 0.0).then_some(Point {
            design,
            ratios,
            weight,
            factor,
            solution,
            unexplained,
            ln_det,
        })
    }

    /// The residual variance that is likeliest at these ratios.
    pub(super) fn residual(&self) -> f64 {
        self.unexplained / (self.design.n() - 1.0)
    }

    /// The logarithm of the restricted likelihood (as lme4 gives it), with that residual variance.
    pub(super) fn log_likelihood(&self) -> f64 {
        self.log_likelihood_at(self.residual())
    }

    /// The same with a residual variance that is given.
    pub(super) fn log_likelihood_at(&self, residual: f64) -> f64 {
        let freedom = self.design.n() - 1.0;
        -0.5 * (self.ln_det
            + freedom * (2.0 * std::f64::consts::PI * residual).ln()
            + self.unexplained / residual)
    }

    /// The inverse of what is left when the long side is eliminated: prediction errors over the residual variance of
    /// the short levels (in standard units) and of the mean.
    pub(super) fn inverse(&self) -> DMatrix<f64> {
        self.factor.inverse()
    }

    /// For each long level, the square form of (sqrt(g2) times whom it met, how many) in that inverse, and that
    /// vector's product with the inverse's last column.
    pub(super) fn forms(&self, inverse: &DMatrix<f64>) -> Vec<(f64, f64)> {
        let last = inverse.nrows() - 1;
        let root = self.ratios.short.sqrt();
        let levels: Vec<usize> = (0..self.weight.len()).collect();
        let parts: Vec<Vec<(f64, f64)>> = levels
            .par_chunks(PART)
            .map(|part| {
                part.iter()
                    .map(|&long| {
                        let met = &self.design.met[long];
                        let count = self.design.long_counts[long];
                        let mut square = 0.0;
                        let mut edge = 0.0;
                        for (at, &(one, times)) in met.iter().enumerate() {
                            let column = inverse.column(one);
                            let mut row = 0.5 * times * column[one];
                            for &(other, others) in &met[at + 1..] {
                                row += others * column[other];
                            }
                            square += 2.0 * times * row;
                            edge += times * column[last];
                        }
                        let corner = inverse[(last, last)];
                        let form =
                            self.ratios.short * square + 2.0 * root * count * edge + count * count * corner;
                        (form, root * edge + count * corner)
                    })
                    .collect()
            })
            .collect();
        parts.concat()
    }

    /// What solving for a column leaves over.
    fn projected(&self, column: &[f64]) -> Vec<f64> {
        explain(self.design, self.ratios, &self.weight, &self.factor, column).left
    }

    /// The diagonal of the eliminated side.
    pub(super) fn weight(&self, long: usize) -> f64 {
        self.weight[long]
    }

    /// Slope and curvature; the short side's ratio must be above 0.
    pub(super) fn slope(&self) -> Slope {
        let inverse = self.inverse();
        let left = &self.solution.left;
        let (long_sums, short_sums) = self.design.sums(left);
        let traces = Vector2::new(
            self.forms(&inverse)
                .iter()
                .zip(&self.design.long_counts)
                .zip(&self.weight)
                .map(|(((form, _), count), weight)| count / weight - form / (weight * weight))
                .sum::<f64>(),
            (0..inverse.nrows() - 1).map(|at| 1.0 - inverse[(at, at)]).sum::<f64>() / self.ratios.short,
        );
        let squares = Vector2::new(
            long_sums.iter().map(|sum| sum * sum).sum::<f64>(),
            short_sums.iter().map(|sum| sum * sum).sum::<f64>(),
        );
        let residual = self.residual();
        let gradient = (squares / residual - traces) / 2.0;

        let mut long_column = Vec::with_capacity(left.len());
        let mut short_column = Vec::with_capacity(left.len());
        for (one, other) in self.design.pairs() {
            long_column.push(long_sums[one]);
            short_column.push(short_sums[other]);
        }
        let columns = [&long_column, &short_column, left];
        let projected = columns.map(|column| self.projected(column));
        let products = Matrix3::from_fn(|row, column| {
            columns[row.max(column)].iter().zip(&projected[row.min(column)]).map(|(a, b)| a * b).sum::<f64>()
        });
        let freedom = self.design.n() - 1.0;
        let information = Matrix2::from_fn(|row, column| {
            let shared = squares[row] * squares[column] / (residual * residual * freedom);
            (products[(row, column)] / residual - shared) / 2.0
        });
        Slope { gradient, information, of_variances: products / (2.0 * residual.powi(3)) }
    }
}

/// The matrix that is left when the long side is eliminated, lower triangle: short levels (in standard units), mean.
fn left_over(design: &Design<'_>, ratios: Ratios, weight: &[f64]) -> DMatrix<f64> {
    let short = design.short_counts.len();
    let root = ratios.short.sqrt();
    let mut matrix = DMatrix::zeros(short + 1, short + 1);
    let mut corner = 0.0;
    for (long, met) in design.met.iter().enumerate() {
        let share = ratios.long * ratios.short / weight[long];
        for (at, &(one, times)) in met.iter().enumerate() {
            // Whom a level met stands in ascending order: what is written is the lower triangle.
            let mut column = matrix.column_mut(one);
            for &(other, others) in &met[at..] {
                column[other] -= share * times * others;
            }
            column[short] += root * times / weight[long];
        }
        corner += design.long_counts[long] / weight[long];
    }
    for (at, count) in design.short_counts.iter().enumerate() {
        matrix[(at, at)] += 1.0 + ratios.short * count;
    }
    matrix[(short, short)] = corner;
    matrix
}

fn explain(design: &Design<'_>, ratios: Ratios, weight: &[f64], factor: &Factor, column: &[f64]) -> Solution {
    let (long_sums, short_sums) = design.sums(column);
    let levels = short_sums.len();
    let root = ratios.short.sqrt();
    let mut right =
        DVector::from_fn(levels + 1, |at, _| if at < levels { root * short_sums[at] } else { 0.0 });
    for (long, met) in design.met.iter().enumerate() {
        let per_weight = long_sums[long] / weight[long];
        for &(other, times) in met {
            right[other] -= root * ratios.long * times * per_weight;
        }
        right[levels] += per_weight;
    }
    let solved = factor.solve(&right);
    let mean = solved[levels];
    let short: Vec<f64> = (0..levels).map(|at| root * solved[at]).collect();
    let long: Vec<f64> = design
        .met
        .iter()
        .enumerate()
        .map(|(long, met)| {
            let theirs: f64 = met.iter().map(|&(other, times)| times * short[other]).sum();
            ratios.long * (long_sums[long] - theirs - design.long_counts[long] * mean) / weight[long]
        })
        .collect();
    let left = column
        .iter()
        .zip(design.pairs())
        .map(|(value, (one, other))| value - mean - long[one] - short[other])
        .collect();
    Solution { mean, long, short, left }
}
