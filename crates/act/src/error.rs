//! Why an act was not done, for pages and API to word.

use ledger::{
    job::{Flaw, kit},
    refusal::{DoubleBooking, Refusal},
};

/// A field of a form outside the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Input {
    /// A person's name.
    Name,
    /// A mail address.
    Email,
    /// A password.
    Password,
    /// A one-time code.
    Code,
    /// An organisation's name.
    Organisation,
    /// A time zone.
    Zone,
    /// A language.
    Language,
    /// A role.
    Role,
    /// A title.
    Title,
    /// A member chosen.
    Member,
    /// Somebody's superior.
    ReportsTo,
    /// A day.
    Day,
    /// A number of minutes or days.
    Number,
    /// What an API token may do.
    Scopes,
    /// A stage of a plan.
    Stage,
    /// A file.
    File,
    /// A candidate's own story.
    Story,
    /// What somebody needs for conversations to work well.
    Needs,
    /// A question.
    Question,
    /// A phone.
    Phone,
    /// A tag.
    Tag,
    /// A note.
    Note,
    /// A candidate chosen.
    Candidate,
    /// Where a webhook leads.
    Address,
    /// What a webhook is told.
    Types,
}

impl Input {
    /// Its name in forms and in the API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Email => "email",
            Self::Password => "password",
            Self::Code => "code",
            Self::Organisation => "organisation",
            Self::Zone => "zone",
            Self::Language => "language",
            Self::Role => "role",
            Self::Title => "title",
            Self::Member => "member",
            Self::ReportsTo => "reports_to",
            Self::Day => "day",
            Self::Number => "number",
            Self::Scopes => "scopes",
            Self::Stage => "stage",
            Self::File => "file",
            Self::Story => "story",
            Self::Needs => "needs",
            Self::Question => "question",
            Self::Phone => "phone",
            Self::Tag => "tag",
            Self::Note => "note",
            Self::Candidate => "candidate",
            Self::Address => "address",
            Self::Types => "types",
        }
    }
}

/// What is wrong with an input outside the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fault {
    /// It is empty.
    Missing,
    /// It is longer or larger than it may be.
    TooLong,
    /// There are as many as there may be.
    TooMany,
    /// It is shorter than it must be.
    TooShort,
    /// It is not of the form that is asked for.
    Malformed,
    /// Somebody has it already.
    Taken,
    /// It is none of those offered.
    Unknown,
    /// It does not fit what was sent out.
    Wrong,
    /// Nobody has shown yet that it is theirs.
    Unproved,
    /// It would leave the workspace without an owner.
    LastOwner,
    /// It would make somebody report to themself.
    Circular,
}

impl Fault {
    /// The word used in the API and as the key of its wording: `fault-<code>`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::TooLong => "too-long",
            Self::TooMany => "too-many",
            Self::TooShort => "too-short",
            Self::Malformed => "malformed",
            Self::Taken => "taken",
            Self::Unknown => "unknown",
            Self::Wrong => "wrong",
            Self::Unproved => "unproved",
            Self::LastOwner => "last-owner",
            Self::Circular => "circular",
        }
    }
}

/// Why an act was not done.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Error {
    /// The ledger refuses.
    #[error("{0}")]
    Refused(#[from] Refusal),
    /// An input outside the ledger is wrong.
    #[error("{}: {}", .0.code(), .1.code())]
    Invalid(Input, Fault),
    /// A job as it was typed has a flaw.
    #[error("{0}")]
    Flawed(Flaw),
    /// A kit as it was typed has flaws.
    #[error("a kit with {} flaws", .0.len())]
    KitFlawed(Vec<kit::Flaw>),
    /// There is no such thing, or not for this person.
    #[error("not found")]
    NotFound,
    /// This person may not do that.
    #[error("not allowed")]
    NotAllowed,
    /// Nobody is signed in.
    #[error("nobody is signed in")]
    SignedOut,
    /// Somebody else changed it meanwhile.
    #[error("changed meanwhile by somebody else")]
    Stale,
    /// Too many tries; wait so many minutes.
    #[error("too many tries; wait {0} minutes")]
    TooManyTries(u32),
    /// The link was used, or is too old.
    #[error("the link was used or is too old")]
    LinkSpent,
    /// The store could not do it.
    #[error("{0}")]
    Store(store::Error),
    /// Something of the house itself is broken.
    #[error("{0}")]
    Broken(String),
}

impl From<Flaw> for Error {
    fn from(flaw: Flaw) -> Self {
        Self::Flawed(flaw)
    }
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::NotFound => Self::NotFound,
            store::Error::Stale => Self::Stale,
            store::Error::DoubleBooked => {
                Self::Refused(Refusal::DoubleBooked(DoubleBooking { conversation: None, busy_from: None }))
            }
            other => Self::Store(other),
        }
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Broken(format!("what the house keeps as JSON cannot be read or written: {error}"))
    }
}
