//! Symmetric positive definite matrices in tiles: Cholesky's factor and the diagonal of the inverse. The order of all sums
//! is that of the tiles, so that the number of cores changes nothing; the kernel works on four times four numbers, which
//! the compiler keeps in registers.

use rayon::prelude::*;

/// The side of a tile: three of them stay in the first-level cache.
const SIDE: usize = 32;

/// A tile, row by row.
type Tile = Vec<[f64; SIDE]>;

fn empty() -> Tile {
    vec![[0.0; SIDE]; SIDE]
}

/// The lower half of a symmetric matrix.
pub(super) struct Symmetric {
    size: usize,
    tiles: Vec<Tile>,
}

/// Its factor `L`, with `L L' =` the matrix, and the inverses of its diagonal tiles.
pub(super) struct Factor {
    size: usize,
    tiles: Vec<Tile>,
    inverses: Vec<Tile>,
}

fn place(row: usize, column: usize) -> usize {
    row * (row + 1) / 2 + column
}

impl Symmetric {
    pub fn zero(size: usize) -> Self {
        let count = size.div_ceil(SIDE);
        Self { size, tiles: vec![empty(); place(count, 0)] }
    }

    fn spot(one: usize, other: usize) -> (usize, usize, usize) {
        let (row, column) = (one.max(other), one.min(other));
        (place(row / SIDE, column / SIDE), row % SIDE, column % SIDE)
    }

    /// Adds to one entry (and so to the one across).
    pub fn add(&mut self, one: usize, other: usize, value: f64) {
        let (tile, row, column) = Self::spot(one, other);
        self.tiles[tile][row][column] += value;
    }

    /// One entry.
    pub fn at(&self, one: usize, other: usize) -> f64 {
        let (tile, row, column) = Self::spot(one, other);
        self.tiles[tile][row][column]
    }

    /// The factor; nothing where a pivot is below `limit` of its diagonal: the matrix is not (or hardly) positive.
    pub fn factor(mut self, limit: f64) -> Option<Factor> {
        let (size, count) = (self.size, self.size.div_ceil(SIDE));
        // What the last tile has beyond the matrix is the identity.
        for beyond in size..count * SIDE {
            self.tiles[place(count - 1, count - 1)][beyond % SIDE][beyond % SIDE] = 1.0;
        }
        let mut inverses = Vec::with_capacity(count);
        for column in 0..count {
            let across: Vec<Tile> = (0..column).map(|k| turned(&self.tiles[place(column, k)])).collect();
            let tiles = &self.tiles;
            let mut fresh: Vec<Tile> = (column..count)
                .into_par_iter()
                .map(|row| {
                    let mut tile = tiles[place(row, column)].clone();
                    for (k, across) in across.iter().enumerate() {
                        subtract(&mut tile, &tiles[place(row, k)], across);
                    }
                    tile
                })
                .collect();
            factor_tile(&mut fresh[0], &self.tiles[place(column, column)], limit)?;
            let inverse = inverse_tile(&fresh[0]);
            let across = turned(&inverse);
            fresh[1..].par_iter_mut().for_each(|tile| {
                let mut solved = empty();
                subtract(&mut solved, tile, &across);
                negate(&mut solved);
                *tile = solved;
            });
            inverses.push(inverse);
            for (row, tile) in (column..count).zip(fresh) {
                self.tiles[place(row, column)] = tile;
            }
        }
        Some(Factor { size, tiles: self.tiles, inverses })
    }
}

impl Factor {
    /// The diagonal of the inverse of the matrix: sums of the squares in the columns of `L^-1`.
    pub fn inverse_diagonal(&self) -> Vec<f64> {
        let count = self.inverses.len();
        let columns: Vec<[f64; SIDE]> = (0..count)
            .into_par_iter()
            .map(|column| {
                let mut sums = [0.0; SIDE];
                let mut above: Vec<Tile> = Vec::with_capacity(count - column);
                for row in column..count {
                    let tile = if row == column {
                        self.inverses[row].clone()
                    } else {
                        let mut sum = empty();
                        for (k, above) in (column..row).zip(&above) {
                            subtract(&mut sum, &self.tiles[place(row, k)], above);
                        }
                        let mut tile = empty();
                        subtract(&mut tile, &self.inverses[row], &sum);
                        negate(&mut tile);
                        tile
                    };
                    for line in &tile {
                        sums.iter_mut().zip(line).for_each(|(sum, value)| *sum += value * value);
                    }
                    above.push(tile);
                }
                sums
            })
            .collect();
        let mut diagonal = columns.concat();
        diagonal.truncate(self.size);
        diagonal
    }
}

fn negate(tile: &mut Tile) {
    tile.iter_mut().flatten().for_each(|value| *value = -*value);
}

fn turned(tile: &Tile) -> Tile {
    (0..SIDE).map(|row| std::array::from_fn(|column| tile[column][row])).collect()
}

/// `from -= left * right`, four rows and four columns at a time.
fn subtract(from: &mut Tile, left: &Tile, right: &Tile) {
    for column in (0..SIDE).step_by(4) {
        let mut across = [[0.0_f64; 4]; SIDE];
        across
            .iter_mut()
            .zip(right)
            .for_each(|(across, row)| across.copy_from_slice(&row[column..column + 4]));
        for (from, lines) in from.chunks_exact_mut(4).zip(left.chunks_exact(4)) {
            let [first, second, third, fourth] = lines else { continue };
            let mut sums = [[0.0_f64; 4]; 4];
            for k in 0..SIDE {
                let factors = [first[k], second[k], third[k], fourth[k]];
                for (sums, factor) in sums.iter_mut().zip(factors) {
                    sums.iter_mut().zip(across[k]).for_each(|(sum, across)| *sum += factor * across);
                }
            }
            for (from, sums) in from.iter_mut().zip(&sums) {
                from[column..column + 4].iter_mut().zip(sums).for_each(|(from, sum)| *from -= sum);
            }
        }
    }
}

fn factor_tile(tile: &mut Tile, before: &Tile, limit: f64) -> Option<()> {
    for column in 0..SIDE {
        for row in column..SIDE {
            let before_it = tile[row][..column].iter().zip(&tile[column][..column]);
            let value = before_it.fold(tile[row][column], |value, (one, other)| value - one * other);
            if row == column {
                let kept = value > limit * before[row][row] && value > 0.0;
                if !kept {
                    return None;
                }
                tile[row][column] = value.sqrt();
            } else {
                tile[row][column] = value / tile[column][column];
            }
        }
        tile[column][column + 1..].fill(0.0);
    }
    Some(())
}

/// The inverse of a lower triangular tile.
fn inverse_tile(tile: &Tile) -> Tile {
    let mut inverse = empty();
    for column in 0..SIDE {
        inverse[column][column] = 1.0 / tile[column][column];
        for row in column + 1..SIDE {
            let mut sum = 0.0;
            for k in column..row {
                sum += tile[row][k] * inverse[k][column];
            }
            inverse[row][column] = -sum / tile[row][row];
        }
    }
    inverse
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_diagonal_of_an_inverse_is_that_of_another_library() {
        // 71: two whole tiles and a part of one.
        let size = 71;
        let entry = |i: usize, j: usize| (if i == j { 9.0 } else { 0.0 }) + ((i * j) as f64 * 0.37).sin();
        let mut ours = Symmetric::zero(size);
        (0..size).for_each(|i| (0..=i).for_each(|j| ours.add(i, j, entry(i, j) * 0.5 + entry(j, i) * 0.5)));
        // Made positive by adding the size to the diagonal.
        (0..size).for_each(|i| ours.add(i, i, size as f64));
        let theirs = nalgebra::DMatrix::from_fn(size, size, |i, j| ours.at(i, j));
        let expected = theirs.cholesky().expect("positive").inverse();
        let found = ours.factor(1e-12).expect("positive").inverse_diagonal();
        assert_eq!(found.len(), size);
        for (i, found) in found.iter().enumerate() {
            assert!((found - expected[(i, i)]).abs() < 1e-13, "{i}: {found}");
        }
    }

    #[test]
    fn a_matrix_without_inverse_has_no_factor() {
        let mut ones = Symmetric::zero(40);
        (0..40).for_each(|i| (0..=i).for_each(|j| ones.add(i, j, 1.0)));
        assert!(ones.factor(1e-9).is_none());
    }
}
