//! What is wrong with a job as somebody typed it: the field, the row, and what it lacks.

use crate::codes::codes;

/// A field of a job's forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// What the job is called.
    Title,
    /// Its level.
    Level,
    /// What is done there.
    Summary,
    /// The town or area.
    Place,
    /// The country.
    Country,
    /// Where the work is done.
    Presence,
    /// To whom it reports.
    ReportsTo,
    /// The currency of the pay.
    Currency,
    /// The least it pays.
    Least,
    /// The most it pays.
    Most,
    /// For how long an amount is.
    Period,
    /// What the pay is made of.
    Parts,
    /// By what it is set.
    Criteria,
    /// The requirements as a whole.
    Requirements,
    /// What a requirement asks.
    Requirement,
    /// Why the job needs it.
    RequirementReason,
    /// Who answers for it.
    RequirementOwner,
    /// Why there is a new version.
    Reason,
    /// The plan as a whole.
    Stages,
    /// What a stage is called.
    StageName,
    /// What it is for.
    StagePurpose,
    /// Whom one meets there.
    StageWhom,
    /// What the candidate can learn there.
    StageLearns,
    /// What the company wants to learn there.
    StageCompanyLearns,
    /// Business days to the answer after it.
    StageDays,
    /// How many people are sought.
    Openings,
    /// Under whose law the job is offered.
    Jurisdiction,
    /// The benefits.
    Benefits,
    /// The collective agreement.
    Agreement,
    /// Until when one may apply.
    ApplyBy,
    /// Until when it waits.
    Until,
    /// What the job is now.
    State,
}

codes!(Field {
    Title => "title",
    Level => "level",
    Summary => "summary",
    Place => "place",
    Country => "country",
    Presence => "presence",
    ReportsTo => "reports_to",
    Currency => "currency",
    Least => "least",
    Most => "most",
    Period => "period",
    Parts => "parts",
    Criteria => "criteria",
    Requirements => "requirements",
    Requirement => "requirement",
    RequirementReason => "requirement_reason",
    RequirementOwner => "requirement_owner",
    Reason => "reason",
    Stages => "stages",
    StageName => "stage_name",
    StagePurpose => "purpose",
    StageWhom => "whom",
    StageLearns => "learns",
    StageCompanyLearns => "company_learns",
    StageDays => "days",
    Openings => "openings",
    Jurisdiction => "jurisdiction",
    Benefits => "benefits",
    Agreement => "agreement",
    ApplyBy => "apply_by",
    Until => "until",
    State => "state",
});

/// What is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Wrong {
    /// It is empty and must not be.
    Missing,
    /// It is longer than it may be.
    TooLong,
    /// There are more of them than there may be.
    TooMany,
    /// It cannot be read.
    Malformed,
    /// There is no such thing.
    Unknown,
    /// It is less or more than it may be.
    OutOfRange,
    /// The most is less than the least.
    LessThanLeast,
    /// The day is over.
    Past,
    /// What the job is now does not allow it.
    NotNow,
    /// Nothing in it differs from the version before.
    Unchanged,
    /// It asks what somebody was paid before; these words do.
    AsksPayHistory(String),
}

impl Wrong {
    /// The word used in the API.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::TooLong => "too-long",
            Self::TooMany => "too-many",
            Self::Malformed => "malformed",
            Self::Unknown => "unknown",
            Self::OutOfRange => "out-of-range",
            Self::LessThanLeast => "less-than-least",
            Self::Past => "past",
            Self::NotNow => "not-now",
            Self::Unchanged => "unchanged",
            Self::AsksPayHistory(_) => "asks-pay-history",
        }
    }
}

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Flaw {
    /// The field.
    pub field: Field,
    /// The row of it, from 0, where there are several.
    pub row: Option<usize>,
    /// What is wrong.
    pub wrong: Wrong,
}

impl Flaw {
    /// Of a field that there is once.
    #[must_use]
    pub const fn of(field: Field, wrong: Wrong) -> Self {
        Self { field, row: None, wrong }
    }

    /// The same in that row.
    #[must_use]
    pub fn in_row(self, row: usize) -> Self {
        Self { row: Some(row), ..self }
    }
}

// Without the words that were found: they are somebody's text.
impl std::fmt::Display for Flaw {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let field = self.field.code();
        match self.row {
            Some(row) => write!(out, "{field} {}: {}", row + 1, self.wrong.code()),
            None => write!(out, "{field}: {}", self.wrong.code()),
        }
    }
}
