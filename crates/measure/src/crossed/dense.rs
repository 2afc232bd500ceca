//! Symmetric matrices of a few thousand rows: their Cholesky factor and inverse, in blocks, so that nearly all work
//! is a product of matrices.

use nalgebra::{DMatrix, DVector};
use rayon::prelude::*;

/// Rows of one block. Fixed: the order of sums, and so the last digits, must not depend on the number of cores.
const BLOCK: usize = 64;

/// A lower triangle L with L L' = the matrix; above its diagonal stand zeros.
pub(super) struct Factor {
    lower: DMatrix<f64>,
}

impl Factor {
    /// The factor of a symmetric matrix, of which only the lower triangle is read; nothing where it is not positive
    /// definite.
    pub(super) fn of(mut matrix: DMatrix<f64>) -> Option<Factor> {
        let n = matrix.nrows();
        for start in (0..n).step_by(BLOCK) {
            let width = BLOCK.min(n - start);
            let corner = matrix.view((start, start), (width, width)).clone_owned().cholesky()?.unpack();
            matrix.view_mut((start, start), (width, width)).copy_from(&corner);
            let end = start + width;
            if end == n {
                break;
            }
            // The panel P below the corner becomes P L'^-1.
            let mut panel = matrix.view((end, start), (n - end, width)).transpose();
            corner.solve_lower_triangular_mut(&mut panel);
            let panel = panel.transpose();
            matrix.view_mut((end, start), (n - end, width)).copy_from(&panel);
            // What is right of it loses P P', one block of columns at a time.
            let products: Vec<(usize, DMatrix<f64>)> = (end..n)
                .step_by(BLOCK)
                .collect::<Vec<usize>>()
                .into_par_iter()
                .map(|column| {
                    let columns = BLOCK.min(n - column);
                    let rows = panel.rows(column - end, n - column);
                    (column, rows * panel.rows(column - end, columns).transpose())
                })
                .collect();
            for (column, product) in products {
                let mut rest = matrix.view_mut((column, column), product.shape());
                rest -= product;
            }
        }
        for column in 1..n {
            matrix.view_mut((0, column), (column, 1)).fill(0.0);
        }
        Some(Factor { lower: matrix })
    }

    /// The logarithm of the matrix's determinant.
    pub(super) fn ln_det(&self) -> f64 {
        2.0 * self.lower.diagonal().iter().map(|entry| entry.ln()).sum::<f64>()
    }

    /// The matrix's inverse times a vector.
    pub(super) fn solve(&self, right: &DVector<f64>) -> DVector<f64> {
        let mut solution = right.clone();
        self.lower.solve_lower_triangular_mut(&mut solution);
        self.lower.tr_solve_lower_triangular_mut(&mut solution);
        solution
    }

    /// The matrix's inverse, both triangles.
    pub(super) fn inverse(&self) -> DMatrix<f64> {
        let n = self.lower.nrows();
        let starts: Vec<usize> = (0..n).step_by(BLOCK).collect();
        // Columns of L^-1, a block at a time: zeros above, then forward substitution in blocks.
        let columns: Vec<DMatrix<f64>> =
            starts.par_iter().map(|&start| self.inverse_columns(start)).collect();
        // (L L')^-1 = L'^-1 L^-1; a block of it is a product of what stands below both starts.
        let blocks: Vec<Vec<DMatrix<f64>>> = (0..starts.len())
            .into_par_iter()
            .map(|at| {
                (at..starts.len())
                    .map(|below| {
                        let skip = starts[below] - starts[at];
                        let left = &columns[below];
                        left.transpose() * columns[at].rows(skip, left.nrows())
                    })
                    .collect()
            })
            .collect();
        let mut inverse = DMatrix::zeros(n, n);
        for (at, column) in blocks.iter().enumerate() {
            for (offset, block) in column.iter().enumerate() {
                let row = starts[at + offset];
                inverse.view_mut((row, starts[at]), block.shape()).copy_from(block);
                if offset > 0 {
                    let (rows, columns) = block.shape();
                    inverse.view_mut((starts[at], row), (columns, rows)).copy_from(&block.transpose());
                }
            }
        }
        inverse
    }

    /// Rows from `start` of the block of columns of L^-1 that starts there.
    fn inverse_columns(&self, start: usize) -> DMatrix<f64> {
        let n = self.lower.nrows();
        let width = BLOCK.min(n - start);
        let mut columns = DMatrix::zeros(n - start, width);
        columns.view_mut((0, 0), (width, width)).fill_with_identity();
        for row in (start..n).step_by(BLOCK) {
            let rows = BLOCK.min(n - row);
            let done = row - start;
            let mut here = columns.rows(done, rows).clone_owned();
            if done > 0 {
                here -= self.lower.view((row, start), (rows, done)) * columns.rows(0, done);
            }
            self.lower.view((row, row), (rows, rows)).solve_lower_triangular_mut(&mut here);
            columns.rows_mut(done, rows).copy_from(&here);
        }
        columns
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A matrix with 1 / (1 + |i - j|) and something on the diagonal, larger than two blocks and a bit.
    fn matrix(n: usize) -> DMatrix<f64> {
        DMatrix::from_fn(n, n, |i, j| 1.0 / (1.0 + i.abs_diff(j) as f64) + if i == j { 0.5 } else { 0.0 })
    }

    #[test]
    fn blocks_give_what_the_plain_way_gives() {
        for n in [1, 5, 64, 65, 150, 193] {
            let matrix = matrix(n);
            let factor = Factor::of(matrix.clone()).unwrap();
            let plain = matrix.clone().cholesky().unwrap();
            assert!((factor.ln_det() - 2.0 * plain.l().diagonal().map(f64::ln).sum()).abs() < 1e-9);
            assert!((factor.inverse() - plain.inverse()).amax() < 1e-10);
            let right = DVector::from_fn(n, |at, _| at as f64 - 3.0);
            assert!((matrix * factor.solve(&right) - right).amax() < 1e-9);
        }
    }

    #[test]
    fn what_is_not_positive_definite_has_no_factor() {
        let mut matrix = matrix(130);
        matrix[(100, 100)] = -1.0;
        assert!(Factor::of(matrix).is_none());
    }
}
