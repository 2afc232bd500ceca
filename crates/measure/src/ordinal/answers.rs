//! The answers, and whether a model can be told from them.

use super::refusal::Refusal;

/// With two groups there is one difference, which is no spread.
pub const FEWEST_GROUPS: usize = 3;

/// One answer: which, by or about whom, under what.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The place on the ladder, from 0; every place up to the highest is used.
    pub category: usize,
    /// Who answered (or what else answers have in common), from 0; numbers may be skipped.
    pub group: usize,
    /// What may move the answer: numbers, or 0 and 1 for no and yes. No constant column; thresholds are that.
    pub columns: Vec<f64>,
}

/// Answers from which a model can be told, as far as can be seen before trying.
#[derive(Clone, Debug)]
pub struct Answers {
    pub(super) categories: usize,
    pub(super) columns: usize,
    /// The rows, those of one group together.
    pub(super) rows: Vec<Answer>,
    /// The mean and the spread (largest less smallest) of each column.
    pub(super) middle: Vec<f64>,
    pub(super) spread: Vec<f64>,
}

impl Answers {
    /// Answers that can be looked at.
    ///
    /// # Errors
    /// [`Refusal::Empty`], [`Refusal::Ragged`], [`Refusal::NotANumber`], [`Refusal::OneCategory`],
    /// [`Refusal::EmptyCategory`], [`Refusal::TooFewGroups`], [`Refusal::NoRepeats`], [`Refusal::Dependent`],
    /// [`Refusal::Separated`] where one column does it alone.
    pub fn new(mut rows: Vec<Answer>) -> Result<Answers, Refusal> {
        let columns = rows.first().ok_or(Refusal::Empty)?.columns.len();
        for (row, answer) in rows.iter().enumerate() {
            if answer.columns.len() != columns {
                return Err(Refusal::Ragged { row, columns: answer.columns.len(), expected: columns });
            }
            if let Some(column) = answer.columns.iter().position(|value| !value.is_finite()) {
                return Err(Refusal::NotANumber { row, column });
            }
        }
        let first = rows[0].category;
        if rows.iter().all(|row| row.category == first) {
            return Err(Refusal::OneCategory { category: first });
        }
        let mut used: Vec<usize> = rows.iter().map(|row| row.category).collect();
        used.sort_unstable();
        used.dedup();
        if let Some((category, _)) = used.iter().enumerate().find(|(place, category)| place != *category) {
            return Err(Refusal::EmptyCategory { category });
        }
        rows.sort_by_key(|row| row.group);
        let sizes: Vec<usize> =
            rows.chunk_by(|one, next| one.group == next.group).map(<[Answer]>::len).collect();
        if sizes.len() < FEWEST_GROUPS {
            return Err(Refusal::TooFewGroups { groups: sizes.len() });
        }
        if sizes.iter().all(|&size| size < 2) {
            return Err(Refusal::NoRepeats);
        }
        let n = rows.len() as f64;
        let middle: Vec<f64> =
            (0..columns).map(|at| rows.iter().map(|row| row.columns[at]).sum::<f64>() / n).collect();
        let spread = (0..columns)
            .map(|at| {
                let ends = rows.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), row| {
                    (low.min(row.columns[at]), high.max(row.columns[at]))
                });
                ends.1 - ends.0
            })
            .collect();
        let answers = Answers { categories: used.len(), columns, rows, middle, spread };
        answers.independent()?;
        match (0..columns).find(|&column| answers.parts(column)) {
            Some(column) => Err(Refusal::Separated { column }),
            None => Ok(answers),
        }
    }

    /// The first column that is constant or a sum of earlier ones is refused (Gram & Schmidt, twice for the digits).
    fn independent(&self) -> Result<(), Refusal> {
        let mut basis: Vec<Vec<f64>> = Vec::with_capacity(self.columns);
        for column in 0..self.columns {
            let size = |vector: &[f64]| vector.iter().map(|entry| entry * entry).sum::<f64>().sqrt();
            let raw: Vec<f64> = self.rows.iter().map(|row| row.columns[column]).collect();
            let mut rest: Vec<f64> = raw.iter().map(|value| value - self.middle[column]).collect();
            let whole = size(&rest);
            for _ in 0..2 {
                for earlier in &basis {
                    let along: f64 = earlier.iter().zip(&rest).map(|(one, other)| one * other).sum();
                    rest.iter_mut().zip(earlier).for_each(|(value, unit)| *value -= along * unit);
                }
            }
            let left = size(&rest);
            if left <= 1e-9 * whole || whole <= 1e-12 * size(&raw) {
                return Err(Refusal::Dependent { column });
            }
            rest.iter_mut().for_each(|value| *value /= left);
            basis.push(rest);
        }
        Ok(())
    }

    /// Whether the answers never fall as the column grows, or never rise: then its coefficient has no end.
    fn parts(&self, column: usize) -> bool {
        let mut pairs: Vec<(f64, usize)> =
            self.rows.iter().map(|row| (row.columns[column], row.category)).collect();
        pairs.sort_by(|one, other| one.0.total_cmp(&other.0));
        let ends: Vec<(usize, usize)> = pairs
            .chunk_by(|one, next| one.0 == next.0)
            .map(|same| {
                let categories = same.iter().map(|pair| pair.1);
                (categories.clone().min().unwrap_or(0), categories.max().unwrap_or(0))
            })
            .collect();
        let rising = ends.windows(2).all(|pair| pair[0].1 <= pair[1].0);
        let falling = ends.windows(2).all(|pair| pair[0].0 >= pair[1].1);
        ends.len() > 1 && (rising || falling)
    }
}
