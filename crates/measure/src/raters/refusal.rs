//! Why ratings cannot be measured, in data: pages and the command line word it, in both languages.

use serde::Serialize;
use thiserror::Error;

/// Levels of one facet that can be compared with one another but not with those of another component.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Component {
    /// The levels of the facet, in order.
    pub levels: Vec<usize>,
    /// The persons whom they rated, in order.
    pub persons: Vec<usize>,
}

/// A rating that would link two components: as `like`, but by `level` of `facet` instead.
/// With raters: `level` rates `person` too, on the same criterion as rating `like` did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Link {
    /// Whom to rate.
    pub person: usize,
    /// The facet whose components it links.
    pub facet: usize,
    /// The level (the rater) that should rate them too.
    pub level: usize,
    /// The levels of all facets in the proposed rating, in the order of the facets.
    pub levels: Vec<usize>,
}

/// Why there is no measure. Nothing is estimated in part: what is not refused holds for every level.
#[derive(Clone, Debug, PartialEq, Error, Serialize)]
pub enum Refusal {
    /// The columns are not equally long.
    #[error(
        "facet {facet:?} (none: the persons) has {length} rows, the scores {expected}: one for each rating"
    )]
    Lengths {
        /// The facet, or nothing for the column of persons.
        facet: Option<usize>,
        /// Its rows.
        length: usize,
        /// The rows of the scores.
        expected: usize,
    },
    /// There is no facet beside the person.
    #[error("no facet besides the person: give at least the raters")]
    NoFacets,
    /// Fewer ratings than can tell anything.
    #[error("{ratings} ratings, at least {fewest} are needed")]
    TooFewRatings {
        /// How many there are.
        ratings: usize,
        /// How many there must be.
        fewest: usize,
    },
    /// Fewer persons than can tell anything.
    #[error("{persons} persons, at least {fewest} are needed")]
    TooFewPersons {
        /// How many there are.
        persons: usize,
        /// How many there must be.
        fewest: usize,
    },
    /// More ratings or persons than a 32-bit index can hold.
    #[error("{rows} ratings, at most {most} can be measured at once: split them by year or by place")]
    TooManyRatings {
        /// How many there are.
        rows: usize,
        /// The most.
        most: usize,
    },
    /// More levels, over all facets, than exact standard errors are computed for.
    #[error("{levels} levels over all facets, at most {most}: leave out raters who no longer rate, or split")]
    TooManyLevels {
        /// How many there are.
        levels: usize,
        /// The most.
        most: usize,
    },
    /// More categories than a rating scale has.
    #[error(
        "scores from {lowest} to {highest}: {categories} categories, at most {most}; group the scores first"
    )]
    TooManyCategories {
        /// How many there are.
        categories: usize,
        /// The most.
        most: usize,
        /// The lowest score seen.
        lowest: i64,
        /// The highest score seen.
        highest: i64,
    },
    /// A level that no rating names; its severity is unknown.
    #[error("level {level} of facet {facet} has no rating: number only those that have")]
    EmptyLevel {
        /// The facet.
        facet: usize,
        /// The level.
        level: usize,
    },
    /// A person whom no rating names.
    #[error("person {person} has no rating: number only those who have")]
    EmptyPerson {
        /// The person.
        person: usize,
    },
    /// All ratings are the same: nothing distinguishes anybody.
    #[error("all ratings are {score}: nothing to compare")]
    OneCategory {
        /// The score.
        score: i64,
    },
    /// Scores between others that nobody gave: the steps around them have no finite value.
    #[error(
        "nobody gave {scores:?}, between others that were given: collapse the scale, or correct the scores"
    )]
    UnusedCategories {
        /// The scores that nobody gave, upwards.
        scores: Vec<i64>,
    },
    /// The facet falls into parts that share no person.
    #[error("facet {facet} falls into {} parts that share no person: they cannot be compared", components.len())]
    Unconnected {
        /// The facet.
        facet: usize,
        /// Its parts, the one with most levels first.
        components: Vec<Component>,
        /// The ratings that would link them, one for each part after the first.
        links: Vec<Link>,
    },
    /// The facet's parts share persons, but always change together with another facet: which of the two is strict
    /// cannot be told.
    #[error("facets {with:?} and {facet} change together: their effects cannot be told apart")]
    Confounded {
        /// The facet.
        facet: usize,
        /// The facets with which it changes.
        with: Vec<usize>,
        /// Its levels, in the groups within which they can be compared.
        components: Vec<Component>,
        /// The ratings that would link them, one for each group after the first.
        links: Vec<Link>,
    },
    /// A level that gave only the lowest or only the highest: no finite severity fits. With a prior on its facet
    /// (`mml::Model::prior`) it has one.
    #[error("level {level} of facet {facet} has only ratings of {score}: its severity is without bound")]
    ExtremeLevel {
        /// The facet.
        facet: usize,
        /// The level.
        level: usize,
        /// The score that all its ratings have.
        score: i64,
    },
    /// Joint estimation leaves out persons with only lowest or only highest ratings; nobody was left.
    #[error("all persons have only lowest or only highest ratings: use mml, which keeps them")]
    AllExtreme,
    /// The estimate of a level runs away although its ratings are not all the same (its persons and raters form a
    /// perfect order).
    #[error(
        "the estimate of level {level} of facet {facet} is without bound: more ratings or a prior are needed"
    )]
    Unbounded {
        /// The facet.
        facet: usize,
        /// The level.
        level: usize,
    },
    /// A prior was asked for a facet that is not there.
    #[error("facet {facet} is not there, there are {facets}")]
    UnknownFacet {
        /// The facet asked for.
        facet: usize,
        /// How many there are.
        facets: usize,
    },
    /// The limit of iterations was reached before the estimates stood still.
    #[error("after {iterations} iterations estimates still move by {change} logits (limit {tolerance})")]
    NotConverged {
        /// How many were made.
        iterations: usize,
        /// By how much the last moved, in logits.
        change: f64,
        /// Below what it is called still.
        tolerance: f64,
    },
    /// The information matrix cannot be inverted: some contrast is not determined by these ratings.
    #[error("some differences between levels are not determined by these ratings: no standard errors")]
    NoInformation,
}
