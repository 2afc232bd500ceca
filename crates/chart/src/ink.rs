//! Who a mark belongs to, and what state it is in.

/// Whose figure it is. Ink blue is the company, brick the candidate; nothing else uses them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ink {
    /// The company.
    Company,
    /// The candidate.
    Candidate,
    /// Both or neither.
    #[default]
    Plain,
}

impl Ink {
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Self::Company => "c-company",
            Self::Candidate => "c-candidate",
            Self::Plain => "c-plain",
        }
    }
}

/// How a state is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// As it should be.
    Good,
    /// Needs care.
    Care,
    /// Not as it should be.
    Bad,
}

impl Tone {
    const fn class(self) -> &'static str {
        match self {
            Self::Good => "c-good",
            Self::Care => "c-care",
            Self::Bad => "c-bad",
        }
    }

    const fn sign(self) -> &'static str {
        match self {
            Self::Good => "✓",
            Self::Care => "!",
            Self::Bad => "✕",
        }
    }
}

/// A state beside a figure: its sign, its word, and only then its colour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag {
    /// How it is meant.
    pub tone: Tone,
    /// The word: 'below what was promised'.
    pub word: String,
}

impl Flag {
    pub(crate) fn say(&self) -> String {
        format!("{} {}", self.tone.sign(), self.word)
    }

    pub(crate) fn class(&self) -> String {
        format!("c-strong {}", self.tone.class())
    }
}
