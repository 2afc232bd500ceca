//! Why a decision was refused: a closed list that page, API and mail word alike in both languages.

mod code;
mod field;

pub use field::Field;

use crate::ids::ConversationId;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

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
    /// No such proposal in this process.
    #[error("no such proposal")]
    NoSuchProposal,
    /// No such evidence in this process.
    #[error("no such evidence")]
    NoSuchEvidence,
    /// No such decline in this process.
    #[error("no such decline")]
    NoSuchDecline,
    /// No such offer in this process.
    #[error("no such offer")]
    NoSuchOffer,
    /// No such report in this process, or none for this person.
    #[error("no such report")]
    NoSuchReport,
    /// No such job in this organisation.
    #[error("no such job")]
    NoSuchJob,
    /// No such stage in the plan of the job.
    #[error("no such stage")]
    NoSuchStage,
    /// No such requirement in the spec of the job.
    #[error("no such requirement")]
    NoSuchRequirement,
    /// The process is about no job yet: nothing measures the candidate.
    #[error("no job yet")]
    NoJob,
    /// The process is about that job already.
    #[error("the same job")]
    SameJob,
    /// The job is not open, or every opening has somebody.
    #[error("the job is not open")]
    JobNotOpen,
    /// The pay range is not disclosed: nobody is screened or interviewed before it is.
    #[error("the pay range is not disclosed")]
    RangeMissing,
    /// The pay range is disclosed already.
    #[error("the pay range is disclosed")]
    RangeKnown,
    /// The spec changed, and the person has not seen what.
    #[error("the spec changed")]
    SpecUnseen,
    /// The spec has a later version than the one acknowledged.
    #[error("the spec has a later version")]
    SpecMovedOn,
    /// A proposal waits for an answer: nothing moves without it.
    #[error("a proposal waits for an answer")]
    ProposalPending,
    /// The proposal was answered, or is not with the other side.
    #[error("the proposal is not open")]
    ProposalAnswered,
    /// Pay that is no amount, or whose most is less than its least.
    #[error("the pay is no range")]
    PayOutOfBounds,
    /// An informal talk, or one with future colleagues, is held against nobody.
    #[error("off the record")]
    OffTheRecord,
    /// A decline was written and waits to be sent.
    #[error("a decline waits")]
    DeclineWaits,
    /// A decline without a reason.
    #[error("a decline has reasons")]
    ReasonsMissing,
    /// Feedback on that decline is there already.
    #[error("feedback was given")]
    FeedbackGiven,
    /// An offer stands three business days at least.
    #[error("the offer ends too soon")]
    OfferTooShort,
    /// An offer was written and waits to be sent.
    #[error("an offer waits")]
    OfferWaits,
    /// The offer is not with the candidate.
    #[error("the offer is not open")]
    OfferNotOpen,
    /// That person was there, or is the one it is about.
    #[error("not independent")]
    NotIndependent,
    /// Nobody in the organisation could read the report independently.
    #[error("nobody is independent")]
    NobodyIndependent,
    /// The report was answered.
    #[error("the report was answered")]
    ReportAnswered,
    /// Both sides have spoken, and have seen it.
    #[error("both have spoken")]
    InterestOpened,
    /// What was sealed was erased.
    #[error("the seal is unreadable")]
    SealUnreadable,
    /// Not both sides said that they do not want to go on.
    #[error("not both want to stop")]
    NotBothStop,
    /// After an outcome nobody is asked how they think it went.
    #[error("the outcome is known")]
    OutcomeKnown,
    /// One sends one view of a conversation.
    #[error("the view was sent")]
    ViewSent,
    /// The conversation is over.
    #[error("the conversation is over")]
    AlreadyOver,
    /// It is of that kind already.
    #[error("the same kind")]
    SameKind,
    /// Another kind waits for an answer already.
    #[error("another kind waits")]
    KindPending,
    /// No other kind was proposed.
    #[error("no other kind was proposed")]
    NoKindProposed,
    /// One does not pass something on to oneself.
    #[error("the same member")]
    SameMember,
    /// No promise of the company is broken: it is not silent yet.
    #[error("no promise is broken")]
    NotSilent,
    /// A text that fits everybody: feedback says what was seen, and what would change it.
    #[error("{} says nothing of its own", .0.code())]
    NotConcrete(Field),
    /// A text of the company that asks what somebody earns or earned: nobody may be asked that.
    #[error("{} asks for pay history", .0.code())]
    AsksPayHistory(Field),
    /// Only screenings and interviews are measured by a scorecard.
    #[error("this kind takes no scorecard")]
    TakesNoScorecard,
    /// One sends one scorecard of a conversation, and it is not changed.
    #[error("the scorecard was sent")]
    ScorecardSent,
    /// The kit has no such criterion, or it is named twice.
    #[error("no such criterion")]
    NoSuchCriterion,
    /// A level, a forecast or a recommendation beyond its scale.
    #[error("the level is off the scale")]
    LevelOutOfBounds,
    /// No kit of the spec version is frozen: nobody is measured without a yardstick.
    #[error("no frozen kit")]
    NoKit,
    /// One answers once about a conversation.
    #[error("the mirror was answered")]
    MirrorSent,
    /// One side stayed away: there is nothing to say of a talk.
    #[error("the conversation was not held")]
    NotHeld,
    /// One says once how one thinks it went.
    #[error("the self-view was sent")]
    SelfViewSent,
    /// Whoever is still to send a scorecard sees no others, and does not conclude.
    #[error("your scorecard comes first")]
    ScorecardFirst,
    /// Nobody has sent a scorecard yet.
    #[error("no scorecards")]
    NoScorecards,
    /// The feedback has not come yet.
    #[error("no feedback yet")]
    NoFeedbackYet,
    /// One rates feedback once.
    #[error("the feedback was rated")]
    FeedbackRated,
}

impl Refusal {
    /// The field it is about, where there is one, so that a form can show it there.
    #[must_use]
    pub const fn field(&self) -> Option<Field> {
        match self {
            Self::Missing(field)
            | Self::TooLong(field)
            | Self::TooMany(field)
            | Self::NotConcrete(field)
            | Self::AsksPayHistory(field) => Some(*field),
            Self::StartsInThePast | Self::DoubleBooked(_) => Some(Field::StartsAt),
            Self::LengthOutOfBounds => Some(Field::Minutes),
            Self::UnknownZone => Some(Field::Zone),
            Self::DateInThePast | Self::DateNotLater | Self::MovedAlready => Some(Field::DueAt),
            Self::NoSuchMember | Self::MemberLeft | Self::AttendsAlready | Self::SameMember => {
                Some(Field::Member)
            }
            Self::NotIndependent | Self::NobodyIndependent => Some(Field::To),
            Self::PayOutOfBounds => Some(Field::Pay),
            Self::NoSuchCriterion | Self::LevelOutOfBounds => Some(Field::Level),
            Self::NoSuchRequirement | Self::ReasonsMissing => Some(Field::Requirement),
            Self::OfferTooShort => Some(Field::DueAt),
            Self::NoSuchJob | Self::SameJob | Self::JobNotOpen => Some(Field::Job),
            Self::RangeMissing | Self::SameKind | Self::NoJob => Some(Field::Kind),
            _ => None,
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
