//! What one person said of one conversation, and to which cells it belongs.

use super::Refusal;
use serde::{Deserialize, Serialize};

/// One of the five statements, answered from 1 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Statement {
    /// I was heard.
    Heard,
    /// I was respected.
    Respected,
    /// I got straight answers.
    Straight,
    /// I know what happens next.
    Next,
    /// I could show what matters.
    Shown,
}

impl Statement {
    /// All five, in the order in which they are asked and in which lists of this crate hold them.
    pub const ALL: [Self; 5] = [Self::Heard, Self::Respected, Self::Straight, Self::Next, Self::Shown];
    /// The lowest answer.
    pub const LOW: u8 = 1;
    /// The highest answer.
    pub const HIGH: u8 = 5;
    /// From this answer on it is favourable.
    pub const FAVOURABLE: u8 = 4;

    /// Its place in [`Statement::ALL`].
    #[must_use]
    pub fn index(self) -> usize {
        self as usize
    }
}

/// By what responses are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dimension {
    /// Who interviewed; a panel gives several.
    Interviewer,
    /// The team that hires.
    Team,
    /// The job.
    Job,
    /// The stage of the plan.
    Stage,
    /// How the process ended.
    Outcome,
    /// The month of the conversation.
    Month,
}

/// A value of a dimension; what the value stands for is the caller's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Attribute {
    /// By what.
    pub dimension: Dimension,
    /// Which one.
    pub value: u64,
}

impl Attribute {
    /// That value of that dimension.
    #[must_use]
    pub fn new(dimension: Dimension, value: u64) -> Self {
        Self { dimension, value }
    }
}

/// What a figure is about: all attributes at once. None: the whole organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Cell(Vec<Attribute>);

impl Cell {
    /// Everything.
    #[must_use]
    pub fn organisation() -> Self {
        Self::default()
    }

    /// What has that value.
    #[must_use]
    pub fn of(dimension: Dimension, value: u64) -> Self {
        Self(vec![Attribute::new(dimension, value)])
    }

    /// What also has that value: one interviewer at one stage, say.
    #[must_use]
    pub fn and(mut self, dimension: Dimension, value: u64) -> Self {
        self.0.push(Attribute::new(dimension, value));
        self.0.sort_unstable();
        self.0.dedup();
        self
    }

    /// The attributes that it asks for, in order.
    #[must_use]
    pub fn attributes(&self) -> &[Attribute] {
        &self.0
    }
}

/// What one person said of one conversation. Nobody sees it; it leaves this room as a part of a block only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Response {
    /// Its own number; the tie-break between responses of one day.
    pub id: u64,
    /// Who said it: the distinct person behind it.
    pub person: u64,
    /// The day on which it arrived, counted from any fixed day.
    pub arrived: i64,
    /// Where it belongs; a panel has several of [`Dimension::Interviewer`].
    pub attributes: Vec<Attribute>,
    /// Answers to [`Statement::ALL`], 1 to 5; none where it was left out.
    pub values: [Option<u8>; 5],
    /// How likely they would recommend it, 0 to 10.
    pub recommendation: Option<u8>,
}

impl Response {
    /// Whether anything was answered; what says nothing is in no block, lest it stand for a person.
    #[must_use]
    pub fn says_something(&self) -> bool {
        self.recommendation.is_some() || self.values.iter().any(Option::is_some)
    }

    /// Whether it belongs to that cell.
    #[must_use]
    pub fn is_in(&self, cell: &Cell) -> bool {
        cell.attributes().iter().all(|attribute| self.attributes.contains(attribute))
    }

    /// # Errors
    /// Where an answer is off its scale.
    pub fn check(&self) -> Result<(), Refusal> {
        for statement in Statement::ALL {
            if let Some(value) = self.values[statement.index()]
                && !(Statement::LOW..=Statement::HIGH).contains(&value)
            {
                return Err(Refusal::OffTheScale { response: self.id, statement, value });
            }
        }
        match self.recommendation {
            Some(value) if value > 10 => Err(Refusal::RecommendationOffTheScale { response: self.id, value }),
            _ => Ok(()),
        }
    }
}
