//! Why a decision was refused: a closed list that page, API and mail word alike in both languages.

use crate::ids::ConversationId;
use jiff::Timestamp;
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
        }
    }
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(tag = "refusal", content = "detail", rename_all = "snake_case")]
pub enum Refusal {
    /// Policy gives this to somebody else.
    #[error("not yours to do")]
    NotYours,
    /// A field that must be filled is empty.
    #[error("{} is missing", .0.code())]
    Missing(Field),
    /// A text is longer than [`crate::frame::LONGEST_TEXT`].
    #[error("{} is too long", .0.code())]
    TooLong(Field),
    /// The conversation would start in the past.
    #[error("starts in the past")]
    StartsInThePast,
    /// A length outside 5 minutes to 8 hours.
    #[error("length must be 5 to 480 minutes")]
    LengthOutOfBounds,
    /// A time zone that the time zone database does not know.
    #[error("unknown time zone")]
    UnknownZone,
    /// A date that is not after now.
    #[error("the date has passed")]
    DateInThePast,
    /// A date that is not after the one it replaces.
    #[error("the new date is not later than the old one")]
    DateNotLater,
    /// The process has ended.
    #[error("the process has ended")]
    ProcessEnded,
    /// No such conversation in this process.
    #[error("no such conversation")]
    NoSuchConversation,
    /// No such promise in this process.
    #[error("no such promise")]
    NoSuchPromise,
    /// No such question in this process.
    #[error("no such question")]
    NoSuchQuestion,
    /// No such wish in this process.
    #[error("no such wish")]
    NoSuchWish,
    /// No such message in this process.
    #[error("no such message")]
    NoSuchMessage,
    /// No such make-good in this process.
    #[error("no such make-good")]
    NoSuchMakeGood,
    /// No such member in this organisation.
    #[error("no such member")]
    NoSuchMember,
    /// That member no longer works here.
    #[error("that member has left")]
    MemberLeft,
    /// The conversation was cancelled.
    #[error("the conversation was cancelled")]
    Cancelled,
    /// The conversation has already started.
    #[error("the conversation has started")]
    AlreadyStarted,
    /// The conversation has not started yet.
    #[error("the conversation has not started")]
    NotStarted,
    /// It is too early to say 'I am here' (from 30 minutes before the start on).
    #[error("too early to be here")]
    TooEarly,
    /// Both sides agree already on what happened, or the claim was accepted.
    #[error("attendance is settled")]
    AttendanceSettled,
    /// The acting member is not an attendee.
    #[error("not an attendee")]
    NotAttending,
    /// The chosen member is an attendee already.
    #[error("attends already")]
    AttendsAlready,
    /// No other time was proposed.
    #[error("no other time was proposed")]
    NoTimeProposed,
    /// Nobody was offered as a stand-in, or the offer was answered.
    #[error("no stand-in is waiting for an answer")]
    NoStandIn,
    /// That person has another conversation then.
    #[error("double booked")]
    DoubleBooked(DoubleBooking),
    /// The promise is no longer open.
    #[error("the promise is not open")]
    PromiseNotOpen,
    /// The date of a promise moves once.
    #[error("the date was moved once")]
    MovedAlready,
    /// Viceversa sees the delivery of this promise itself; nobody needs to claim it.
    #[error("delivery is seen, not claimed")]
    DeliveryIsSeen,
    /// Only a kept promise that nobody saw delivered may be disputed, within five business days.
    #[error("nothing to dispute")]
    NothingToDispute,
    /// The question was answered already.
    #[error("the question was answered")]
    QuestionAnswered,
    /// A question nobody has replied to cannot be closed by a reply's author.
    #[error("only the asker can say so")]
    OnlyTheAsker,
    /// One cannot reply to one's own side's question.
    #[error("this question is yours")]
    OwnQuestion,
    /// The wish was answered already.
    #[error("the wish was answered")]
    WishAnswered,
    /// The message has been sent and can no longer be taken back.
    #[error("sent already")]
    SentAlready,
    /// The choice was made already.
    #[error("the choice was made")]
    ChoiceMade,
    /// That choice is not among those offered.
    #[error("not one of the choices")]
    NotAChoice,
    /// More than fits: attendees, agenda items, conversations of one process.
    #[error("too many")]
    TooMany(Field),
}

impl Refusal {
    /// The field it is about, where there is one, so that a form can show it there.
    #[must_use]
    pub const fn field(&self) -> Option<Field> {
        match self {
            Self::Missing(field) | Self::TooLong(field) | Self::TooMany(field) => Some(*field),
            Self::StartsInThePast | Self::DoubleBooked(_) => Some(Field::StartsAt),
            Self::LengthOutOfBounds => Some(Field::Minutes),
            Self::UnknownZone => Some(Field::Zone),
            Self::DateInThePast | Self::DateNotLater | Self::MovedAlready => Some(Field::DueAt),
            Self::NoSuchMember | Self::MemberLeft | Self::AttendsAlready => Some(Field::Member),
            _ => None,
        }
    }

    /// The word used in the API and as the key of its wording: `refusal-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotYours => "not-yours",
            Self::Missing(_) => "missing",
            Self::TooLong(_) => "too-long",
            Self::StartsInThePast => "starts-in-the-past",
            Self::LengthOutOfBounds => "length-out-of-bounds",
            Self::UnknownZone => "unknown-zone",
            Self::DateInThePast => "date-in-the-past",
            Self::DateNotLater => "date-not-later",
            Self::ProcessEnded => "process-ended",
            Self::NoSuchConversation => "no-such-conversation",
            Self::NoSuchPromise => "no-such-promise",
            Self::NoSuchQuestion => "no-such-question",
            Self::NoSuchWish => "no-such-wish",
            Self::NoSuchMessage => "no-such-message",
            Self::NoSuchMakeGood => "no-such-make-good",
            Self::NoSuchMember => "no-such-member",
            Self::MemberLeft => "member-left",
            Self::Cancelled => "cancelled",
            Self::AlreadyStarted => "already-started",
            Self::NotStarted => "not-started",
            Self::TooEarly => "too-early",
            Self::AttendanceSettled => "attendance-settled",
            Self::NotAttending => "not-attending",
            Self::AttendsAlready => "attends-already",
            Self::NoTimeProposed => "no-time-proposed",
            Self::NoStandIn => "no-stand-in",
            Self::DoubleBooked(_) => "double-booked",
            Self::PromiseNotOpen => "promise-not-open",
            Self::MovedAlready => "moved-already",
            Self::DeliveryIsSeen => "delivery-is-seen",
            Self::NothingToDispute => "nothing-to-dispute",
            Self::QuestionAnswered => "question-answered",
            Self::OnlyTheAsker => "only-the-asker",
            Self::OwnQuestion => "own-question",
            Self::WishAnswered => "wish-answered",
            Self::SentAlready => "sent-already",
            Self::ChoiceMade => "choice-made",
            Self::NotAChoice => "not-a-choice",
            Self::TooMany(_) => "too-many",
        }
    }
}

/// What one may know of a clash: that the person is busy, never with whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DoubleBooking {
    /// The clashing conversation, where it is of this very process.
    pub conversation: Option<ConversationId>,
    /// From when the person is busy, where the clash is in this workspace.
    pub busy_from: Option<Timestamp>,
}
