//! The fields of forms.

use serde::{Deserialize, Serialize};

/// The field of a form that a refusal is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// When a conversation starts.
    StartsAt,
    /// How long it takes.
    Minutes,
    /// Who attends for the company.
    Attendees,
    /// What it is for.
    Purpose,
    /// Where, or by which link or number.
    Place,
    /// What is to be spoken about.
    Agenda,
    /// Why.
    Reason,
    /// A message's or question's text.
    Text,
    /// By when.
    DueAt,
    /// What is promised.
    Promise,
    /// A remark beside a claim.
    Note,
    /// The person chosen.
    Member,
    /// The kind of a conversation.
    Kind,
    /// The time zone.
    Zone,
    /// A role and its level.
    Role,
    /// A job.
    Job,
    /// A conversation.
    Conversation,
    /// What was seen.
    Seen,
    /// What would change it.
    Change,
    /// Why pay lies outside the range.
    Outside,
    /// What else belongs to an offer.
    Conditions,
    /// Pay.
    Pay,
    /// A requirement.
    Requirement,
    /// Whether one wants to go on.
    Interest,
    /// How one's own part went.
    Own,
    /// Who is to read something.
    To,
    /// A level of a scale.
    Level,
    /// In a few sentences.
    Summary,
    /// What one would do.
    Lean,
    /// What was decided.
    Decided,
    /// What was seen or heard.
    Evidence,
    /// In one's own words.
    Comment,
    /// Whether something could be used.
    Use,
}

impl Field {
    /// The name of the field in forms and in the API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::StartsAt => "starts_at",
            Self::Minutes => "minutes",
            Self::Attendees => "attendees",
            Self::Purpose => "purpose",
            Self::Place => "place",
            Self::Agenda => "agenda",
            Self::Reason => "reason",
            Self::Text => "text",
            Self::DueAt => "due_at",
            Self::Promise => "promise",
            Self::Note => "note",
            Self::Member => "member",
            Self::Kind => "kind",
            Self::Zone => "zone",
            Self::Role => "role",
            Self::Job => "job",
            Self::Conversation => "conversation",
            Self::Seen => "seen",
            Self::Change => "change",
            Self::Outside => "outside",
            Self::Conditions => "conditions",
            Self::Pay => "pay",
            Self::Requirement => "requirement",
            Self::Interest => "interest",
            Self::Own => "own",
            Self::To => "to",
            Self::Level => "level",
            Self::Summary => "summary",
            Self::Lean => "lean",
            Self::Decided => "decided",
            Self::Evidence => "evidence",
            Self::Comment => "comment",
            Self::Use => "use",
        }
    }
}
