//! Why no model can be told.

use serde::Serialize;

use super::answers::FEWEST_GROUPS;

/// Why there is no figure, and what would have to change; rows, columns, categories and groups count from 0.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// There are no answers.
    #[error("there are no answers")]
    Empty,
    /// A row has more or fewer columns than the first one.
    #[error("row {row} has {columns} columns where the first row has {expected}")]
    Ragged {
        /// The row.
        row: usize,
        /// How many columns it has.
        columns: usize,
        /// How many the first row has.
        expected: usize,
    },
    /// A column holds no finite number; leave the row out, or write the number.
    #[error("row {row}, column {column} is not a finite number")]
    NotANumber {
        /// The row.
        row: usize,
        /// The column.
        column: usize,
    },
    /// Everybody gave the same answer: there is nothing to explain.
    #[error("every answer is {category}: there is nothing to explain")]
    OneCategory {
        /// The one answer.
        category: usize,
    },
    /// Nobody gave an answer between others: its threshold cannot be told. Join it to its neighbour.
    #[error("nobody answered {category}; join it to its neighbour")]
    EmptyCategory {
        /// The answer that nobody gave.
        category: usize,
    },
    /// So few groups do not show a spread between groups.
    #[error("{groups} groups; a spread between groups takes {FEWEST_GROUPS}")]
    TooFewGroups {
        /// How many there are.
        groups: usize,
    },
    /// No group answered twice: what is the group's cannot be told from chance.
    #[error("no group answered twice: its part cannot be told from chance")]
    NoRepeats,
    /// A column is constant or follows from earlier ones; leave it out.
    #[error("column {column} is constant or follows from earlier ones; leave it out")]
    Dependent {
        /// The column.
        column: usize,
    },
    /// A column parts the answers perfectly: its coefficient has no end. Say so in words, or leave it out.
    #[error("column {column} parts the answers perfectly: its coefficient has no end")]
    Separated {
        /// The column.
        column: usize,
    },
    /// Groups alone decide the answers: within them there is nothing, and the spread between them has no end.
    #[error("groups alone decide the answers: the spread between them has no end")]
    GroupsDecide,
    /// The search did not end: some columns together part the answers, or the answers say too little.
    #[error(
        "the search did not end within {steps} steps; some columns together may part the answers perfectly"
    )]
    NotConverged {
        /// After how many steps.
        steps: usize,
    },
}
