//! Why no agreement can be told.

use serde::Serialize;

use super::bootstrap::FEWEST_DRAWS;

/// Why there is no figure, and what would have to change; units and raters are rows and columns, from 0.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// A row has more or fewer cells than the first one; leave a cell empty instead of leaving it out.
    #[error("row {unit} has {cells} cells where the first row has {expected}")]
    Ragged {
        /// The row.
        unit: usize,
        /// How many cells it has.
        cells: usize,
        /// How many the first row has.
        expected: usize,
    },
    /// A cell holds no finite number; leave it empty, or write the number.
    #[error("the cell of row {unit}, column {rater} is not a finite number")]
    NotANumber {
        /// The row.
        unit: usize,
        /// The column.
        rater: usize,
    },
    /// Fewer than two raters gave a value: there is nobody to agree with.
    #[error("{raters} raters gave values; agreement takes 2")]
    TooFewRaters {
        /// How many gave one.
        raters: usize,
    },
    /// Fewer than two units have two values or more: there are no pairs to compare with other pairs.
    #[error("{units} units were judged by two raters or more; agreement takes 2")]
    TooFewUnits {
        /// How many have two values or more.
        units: usize,
    },
    /// Everybody said the same of everything: whether they would also see a difference cannot be told.
    #[error("every value is {value}: without differences between units there is nothing to agree on")]
    NoVariation {
        /// The one value.
        value: f64,
    },
    /// All units have the same mean: there are no differences that raters could agree on.
    #[error("all units have the same mean: there are no differences between them to agree on")]
    UnitsAlike,
    /// A value below zero has no ratio to others; choose the interval level.
    #[error(
        "the cell of row {unit}, column {rater} is below 0, which has no ratio; choose the interval level"
    )]
    BelowZero {
        /// The row.
        unit: usize,
        /// The column.
        rater: usize,
    },
    /// The coefficients of Shrout & Fleiss need every cell; fill it, leave the row out, or use alpha.
    #[error(
        "the cell of row {unit}, column {rater} is empty ({missing} in all); fill it, leave the row out, or use alpha"
    )]
    MissingCell {
        /// The row of the first empty cell.
        unit: usize,
        /// Its column.
        rater: usize,
        /// How many cells are empty in all.
        missing: usize,
    },
    /// So few draws cannot show the ends of an interval.
    #[error("{draws} draws are too few for an interval; take {FEWEST_DRAWS} or more")]
    TooFewDraws {
        /// How many were asked for.
        draws: usize,
    },
}
