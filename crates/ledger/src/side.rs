//! The two sides of a process, and the people on them.

use crate::ids::{CandidateId, MemberId};
use serde::{Deserialize, Serialize};

/// One of the two equal parties to a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The organisation that hires.
    Company,
    /// The person who may join it.
    Candidate,
}

impl Side {
    /// The other party.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Company => Self::Candidate,
            Self::Candidate => Self::Company,
        }
    }

    /// The word used in stores, addresses and the API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::Candidate => "candidate",
        }
    }

    /// Reads [`Side::code`] back.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "company" => Some(Self::Company),
            "candidate" => Some(Self::Candidate),
            _ => None,
        }
    }
}

/// A person who can act in a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Person {
    /// Somebody of the organisation.
    Member(MemberId),
    /// The candidate.
    Candidate(CandidateId),
}

impl Person {
    /// The side this person is on.
    #[must_use]
    pub const fn side(self) -> Side {
        match self {
            Self::Member(_) => Side::Company,
            Self::Candidate(_) => Side::Candidate,
        }
    }

    /// The member, where it is one.
    #[must_use]
    pub const fn member(self) -> Option<MemberId> {
        match self {
            Self::Member(id) => Some(id),
            Self::Candidate(_) => None,
        }
    }
}

/// Who did something: a person, or Viceversa by itself (the promise clock).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// A person of either side.
    Person(Person),
    /// Time passed and something fell due.
    Clock,
}

impl Actor {
    /// The person, where it was one.
    #[must_use]
    pub const fn person(self) -> Option<Person> {
        match self {
            Self::Person(person) => Some(person),
            Self::Clock => None,
        }
    }
}
