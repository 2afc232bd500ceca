//! Events: what happened, in order, append-only. They hold ids and values of the trade and no personal
//! data; texts of people are held as commitments ([`Words`]).

use crate::{
    conversation::{Closing, Kind as ConversationKind, Presence},
    ids::{
        CandidateId, ConversationId, JobId, MakeGoodId, MemberId, MessageId, ProcessId, PromiseId,
        QuestionId, ReplyId, StageId, WishId, WorkspaceId,
    },
    make_good::Choice,
    message::Kind as MessageKind,
    process::Ending,
    promise::{About, Kind as PromiseKind, VoidReason},
    side::{Actor, Person, Side},
    wish::Kind as WishKind,
    words::Words,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// One line of the ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its number in the process, from 1.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub by: Actor,
    /// What.
    pub event: Event,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[allow(missing_docs, reason = "the fields are those of the state they change, documented there")]
pub enum Event {
    /// A process began.
    ProcessOpened {
        workspace: WorkspaceId,
        process: ProcessId,
        candidate: CandidateId,
        job: Option<JobId>,
        stage: Option<StageId>,
        recruiter: MemberId,
        hiring_manager: Option<MemberId>,
    },
    /// It went to another stage.
    StageEntered { stage: StageId },
    /// Another member runs it.
    RecruiterChanged { from: MemberId, to: MemberId },
    /// Another member answers for the job.
    HiringManagerChanged { from: MemberId, to: MemberId },
    /// It ended.
    ProcessEnded { by: Side, how: Ending, reason: Option<Words> },

    /// A conversation was booked.
    ConversationBooked {
        conversation: ConversationId,
        kind: ConversationKind,
        stage: Option<StageId>,
        purpose: Words,
        place: Option<Words>,
        starts_at: Timestamp,
        minutes: u32,
        zone: String,
        attendees: Vec<MemberId>,
        agenda: Vec<Words>,
    },
    /// Somebody confirmed to be there.
    ConversationConfirmed { conversation: ConversationId, person: Person },
    /// Something was put on the agenda.
    AgendaExtended { conversation: ConversationId, side: Side, words: Words },
    /// Another member attends instead of one who handed over.
    AttendeeReplaced { conversation: ConversationId, from: MemberId, to: MemberId, reason: Option<Words> },
    /// It was moved.
    ConversationMoved {
        conversation: ConversationId,
        side: Side,
        starts_at: Timestamp,
        reason: Option<Words>,
    },
    /// Another time was proposed.
    TimeProposed { conversation: ConversationId, side: Side, starts_at: Timestamp, reason: Option<Words> },
    /// The proposed time was not taken.
    TimeDeclined { conversation: ConversationId },
    /// It was called off.
    ConversationCancelled { conversation: ConversationId, side: Side, reason: Option<Words> },
    /// It comes near: all are reminded, and those who have not confirmed are flagged.
    ConversationApproached { conversation: ConversationId, unconfirmed: Vec<MemberId> },
    /// 'I am here.'
    Arrived { conversation: ConversationId, person: Person },
    /// 'I will be late.'
    LateNoticed { conversation: ConversationId, person: Person, minutes: u32 },
    /// One side waits and the other is not there.
    AbsenceAlerted { conversation: ConversationId, missing: Side, stand_ins: Vec<MemberId> },
    /// Somebody could step in.
    StandInOffered { conversation: ConversationId, member: MemberId, starts_at: Timestamp },
    /// The candidate took the stand-in or not.
    StandInAnswered { conversation: ConversationId, accepted: bool },
    /// Both sides were asked what happened.
    ClaimsAsked { conversation: ConversationId },
    /// A side said what happened.
    Claimed {
        conversation: ConversationId,
        person: Person,
        company: Presence,
        candidate: Presence,
        closing: Closing,
        trouble: bool,
        note: Option<Words>,
    },
    /// The silent side was reminded.
    ClaimReminded { conversation: ConversationId, side: Side },
    /// The only claim was accepted as one-sided.
    ClaimAccepted { conversation: ConversationId },

    /// Two misses in a row opened a make-good.
    MakeGoodOpened {
        make_good: MakeGoodId,
        missed_by: Side,
        misses: [ConversationId; 2],
        owner: Option<MemberId>,
        apology: Option<PromiseId>,
    },
    /// The candidate chose how to go on.
    MakeGoodChosen { make_good: MakeGoodId, choice: Choice, words: Option<Words> },

    /// Something was promised.
    PromiseMade {
        promise: PromiseId,
        kind: PromiseKind,
        owed_by: Person,
        owed_to: Side,
        about: About,
        words: Option<Words>,
        due_at: Timestamp,
    },
    /// Its owner was reminded.
    PromiseReminded { promise: PromiseId },
    /// Its date passed.
    PromiseOverdue { promise: PromiseId },
    /// It went up to a more senior person.
    PromiseEscalated { promise: PromiseId, to: MemberId },
    /// A new date was named; `clock` says whether it moved the clock or is only shown.
    PromiseDateMoved { promise: PromiseId, due_at: Timestamp, clock: bool, reason: Option<Words> },
    /// It follows the conversation it hangs on, which was moved in time.
    PromiseFollowed { promise: PromiseId, due_at: Timestamp },
    /// It was delivered at that instant; `claimed` where its owner says so.
    PromiseDelivered { promise: PromiseId, delivered_at: Timestamp, claimed: bool },
    /// The other side says it was not.
    PromiseDisputed { promise: PromiseId, words: Option<Words> },
    /// Two business days after its date it was not delivered.
    PromiseBroken { promise: PromiseId },
    /// The side it was owed to let it go.
    PromiseExcused { promise: PromiseId },
    /// Its reason ended.
    PromiseVoided { promise: PromiseId, reason: VoidReason },
    /// Somebody else owes it now.
    PromiseHandedOver { promise: PromiseId, from: Person, to: Person },
    /// Its delivery came back: it is open again.
    PromiseReopened { promise: PromiseId },

    /// A question was asked.
    QuestionAsked {
        question: QuestionId,
        asked_by: Person,
        conversation: Option<ConversationId>,
        words: Words,
    },
    /// Somebody replied.
    QuestionReplied { question: QuestionId, reply: ReplyId, person: Person, words: Words },
    /// The asker says it is answered.
    QuestionAnswered { question: QuestionId },
    /// The asker says it is still open.
    QuestionStillOpen { question: QuestionId },
    /// The asker was reminded to say so.
    QuestionReminded { question: QuestionId },

    /// The candidate wants to meet somebody.
    WishMade { wish: WishId, kind: WishKind, words: Words, promise: PromiseId },
    /// The company said yes or no.
    WishAnswered { wish: WishId, granted: bool, member: MemberId, reason: Words },

    /// A message was written; one that waits is sent later, unless taken back.
    MessageWritten {
        message: MessageId,
        kind: MessageKind,
        person: Person,
        words: Words,
        waits_until: Option<Timestamp>,
        corrects: Option<MessageId>,
        make_good: Option<MakeGoodId>,
    },
    /// A message that waited was sent.
    MessageSent { message: MessageId },
    /// A message that waited was taken back.
    MessageTakenBack { message: MessageId },
}

impl Event {
    /// The word of its type in stores and the API, e.g. `conversation_booked`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::ProcessOpened { .. } => "process_opened",
            Self::StageEntered { .. } => "stage_entered",
            Self::RecruiterChanged { .. } => "recruiter_changed",
            Self::HiringManagerChanged { .. } => "hiring_manager_changed",
            Self::ProcessEnded { .. } => "process_ended",
            Self::ConversationBooked { .. } => "conversation_booked",
            Self::ConversationConfirmed { .. } => "conversation_confirmed",
            Self::AgendaExtended { .. } => "agenda_extended",
            Self::AttendeeReplaced { .. } => "attendee_replaced",
            Self::ConversationMoved { .. } => "conversation_moved",
            Self::TimeProposed { .. } => "time_proposed",
            Self::TimeDeclined { .. } => "time_declined",
            Self::ConversationCancelled { .. } => "conversation_cancelled",
            Self::ConversationApproached { .. } => "conversation_approached",
            Self::Arrived { .. } => "arrived",
            Self::LateNoticed { .. } => "late_noticed",
            Self::AbsenceAlerted { .. } => "absence_alerted",
            Self::StandInOffered { .. } => "stand_in_offered",
            Self::StandInAnswered { .. } => "stand_in_answered",
            Self::ClaimsAsked { .. } => "claims_asked",
            Self::Claimed { .. } => "claimed",
            Self::ClaimReminded { .. } => "claim_reminded",
            Self::ClaimAccepted { .. } => "claim_accepted",
            Self::MakeGoodOpened { .. } => "make_good_opened",
            Self::MakeGoodChosen { .. } => "make_good_chosen",
            Self::PromiseMade { .. } => "promise_made",
            Self::PromiseReminded { .. } => "promise_reminded",
            Self::PromiseOverdue { .. } => "promise_overdue",
            Self::PromiseEscalated { .. } => "promise_escalated",
            Self::PromiseDateMoved { .. } => "promise_date_moved",
            Self::PromiseFollowed { .. } => "promise_followed",
            Self::PromiseDelivered { .. } => "promise_delivered",
            Self::PromiseDisputed { .. } => "promise_disputed",
            Self::PromiseBroken { .. } => "promise_broken",
            Self::PromiseExcused { .. } => "promise_excused",
            Self::PromiseVoided { .. } => "promise_voided",
            Self::PromiseHandedOver { .. } => "promise_handed_over",
            Self::PromiseReopened { .. } => "promise_reopened",
            Self::QuestionAsked { .. } => "question_asked",
            Self::QuestionReplied { .. } => "question_replied",
            Self::QuestionAnswered { .. } => "question_answered",
            Self::QuestionStillOpen { .. } => "question_still_open",
            Self::QuestionReminded { .. } => "question_reminded",
            Self::WishMade { .. } => "wish_made",
            Self::WishAnswered { .. } => "wish_answered",
            Self::MessageWritten { .. } => "message_written",
            Self::MessageSent { .. } => "message_sent",
            Self::MessageTakenBack { .. } => "message_taken_back",
        }
    }
}
