//! The two sides of a process, and the people on them.

use crate::codes::codes;
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

codes!(Side {
    Company => "company",
    Candidate => "candidate",
});

impl Side {
    /// The other party.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Company => Self::Candidate,
            Self::Candidate => Self::Company,
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
