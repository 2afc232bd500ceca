//! Why no variances can be told.

use serde::Serialize;

use super::ratings::MOST_LEVELS;

/// Which of the two sides of a rating.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Who rates.
    Rater,
    /// Who is rated.
    Rated,
}

/// Why there is no figure, and what would have to change; rows and levels count from 0.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// A rating is no finite number; leave the row out, or write the number.
    #[error("the value of row {row} is not a finite number")]
    NotANumber {
        /// The row.
        row: usize,
    },
    /// A row names a level that there is none of; levels run from 0 to `levels` - 1.
    #[error("row {row} names {side:?} {level}, and there are {levels}")]
    UnknownLevel {
        /// The row.
        row: usize,
        /// Of which side.
        side: Side,
        /// The level it names.
        level: usize,
        /// How many there are.
        levels: usize,
    },
    /// There are no ratings.
    #[error("there are no ratings")]
    Empty,
    /// Both sides have so many levels that the smaller one does not fit into memory; split by groups that never met.
    #[error("the smaller side has {levels} levels; {MOST_LEVELS} can be computed")]
    TooLarge {
        /// How many levels the smaller side has.
        levels: usize,
    },
    /// Only one level of a side has ratings: differences between its levels cannot be seen.
    #[error("{side:?}: {levels} with ratings; a variance takes 2")]
    TooFewLevels {
        /// Which side.
        side: Side,
        /// How many levels have ratings.
        levels: usize,
    },
    /// No level of that side has two ratings: its variance cannot be told from the residual.
    #[error("{side:?}: none has two ratings, so that its variance cannot be told from chance")]
    NoRepeats {
        /// Which side.
        side: Side,
    },
    /// Each rater rated one and each rated was rated by that one only: the two variances cannot be told apart.
    #[error(
        "each rater rated one only and each was rated by one only: the two variances cannot be told apart"
    )]
    Confounded,
    /// Levels explain every rating by themselves: nothing is left to judge the residual by.
    #[error("{ratings} ratings are explained by {levels} free levels: nothing is left for the residual")]
    NoResidual {
        /// How many ratings there are.
        ratings: usize,
        /// How many independent levels there are.
        levels: usize,
    },
    /// All ratings are the same: there is no variance to divide.
    #[error("every rating is {value}: there is no variance to divide")]
    NoVariation {
        /// The one value.
        value: f64,
    },
    /// A variance given is negative, infinite or none, or the residual's is 0.
    #[error("variances are finite, at least 0, and the residual's is above 0")]
    NotAVariance,
    /// The search did not end; the ratings say too little to choose.
    #[error("the search for the variances did not end within {steps} steps")]
    NotConverged {
        /// After how many steps.
        steps: usize,
    },
}
