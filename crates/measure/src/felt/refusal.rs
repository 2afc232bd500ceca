//! Why a release or a figure is refused.

use super::Statement;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// What is wrong with what came in, and where.
#[derive(Clone, Debug, PartialEq, Error, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// An answer that the scale does not have.
    #[error("response {response} answers {value} to {statement:?}; the scale goes from 1 to 5")]
    OffTheScale {
        /// Which response.
        response: u64,
        /// To which statement.
        statement: Statement,
        /// What it says.
        value: u8,
    },
    /// A recommendation that the scale does not have.
    #[error("response {response} recommends with {value}; the scale goes from 0 to 10")]
    RecommendationOffTheScale {
        /// Which response.
        response: u64,
        /// What it says.
        value: u8,
    },
    /// It is in a block already, and stays there.
    #[error("response {response} is in a block already; only responses that wait can be closed")]
    Released {
        /// Which response.
        response: u64,
    },
    /// Two responses have one number.
    #[error("response {response} comes twice; each needs a number of its own")]
    Twice {
        /// Which response.
        response: u64,
    },
    /// Somebody who waits has responses in blocks that were not handed in, so that their leniency is unknown.
    #[error(
        "person {person} has {missing} responses in blocks that were not handed in; restore the book with them"
    )]
    Unremembered {
        /// Who.
        person: u64,
        /// How many responses are missing.
        missing: usize,
    },
    /// A variance below zero, or no residual variance at all.
    #[error(
        "variances {rater} and {residual}: the first must not be negative, the second must be above zero"
    )]
    Variance {
        /// Between people.
        rater: f64,
        /// What remains.
        residual: f64,
    },
    /// More answered than were invited, or more are favourable than answered.
    #[error(
        "{favourable} favourable of {answered} answered of {invited} invited: each must hold the one before, and somebody must be invited"
    )]
    Counts {
        /// How many favourable ones.
        favourable: u64,
        /// How many answered.
        answered: u64,
        /// How many were invited.
        invited: u64,
    },
}
