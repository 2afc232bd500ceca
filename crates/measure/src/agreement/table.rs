//! Who said what of what.

use super::refusal::Refusal;

/// A wide table of values: rows are units (what was judged), columns are raters (who judged), an empty cell is a
/// judgement that was not made. All rows are equally long and all values finite.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    units: usize,
    raters: usize,
    cells: Vec<Option<f64>>,
}

impl Table {
    /// A table of these rows, one for each unit, each with one cell for each rater.
    ///
    /// # Errors
    /// [`Refusal::Ragged`] where a row is longer or shorter than the first, [`Refusal::NotANumber`] where a value is
    /// infinite or none.
    pub fn new(rows: &[Vec<Option<f64>>]) -> Result<Table, Refusal> {
        let raters = rows.first().map_or(0, Vec::len);
        let mut cells = Vec::with_capacity(rows.len() * raters);
        for (unit, row) in rows.iter().enumerate() {
            if row.len() != raters {
                return Err(Refusal::Ragged { unit, cells: row.len(), expected: raters });
            }
            if let Some(rater) = row.iter().position(|cell| cell.is_some_and(|value| !value.is_finite())) {
                return Err(Refusal::NotANumber { unit, rater });
            }
            // A zero is a zero, with either sign: they are one value, not two.
            cells.extend(row.iter().map(|cell| cell.map(|value| value + 0.0)));
        }
        Ok(Table { units: rows.len(), raters, cells })
    }

    /// How many rows there are.
    #[must_use]
    pub fn units(&self) -> usize {
        self.units
    }

    /// How many columns there are.
    #[must_use]
    pub fn raters(&self) -> usize {
        self.raters
    }

    /// What the rater said of the unit, if anything; nothing outside the table.
    #[must_use]
    pub fn cell(&self, unit: usize, rater: usize) -> Option<f64> {
        if rater < self.raters { self.cells.get(unit * self.raters + rater).copied().flatten() } else { None }
    }

    /// The cells of one row.
    pub(super) fn row(&self, unit: usize) -> &[Option<f64>] {
        &self.cells[unit * self.raters..(unit + 1) * self.raters]
    }

    /// How many columns hold a value.
    pub(super) fn raters_with_values(&self) -> usize {
        (0..self.raters).filter(|&rater| (0..self.units).any(|unit| self.cell(unit, rater).is_some())).count()
    }
}
