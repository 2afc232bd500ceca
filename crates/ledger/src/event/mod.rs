//! Events: what happened, in order, append-only. They hold ids and values of the trade and no personal
//! data; texts of people are held as commitments ([`Words`]).

mod code;

use crate::{
    conversation::{Closing, Kind as ConversationKind, Presence},
    debrief::Verdict,
    decline::{Reason, rate::Use},
    evidence::{Bearing, Source},
    ids::{
        CandidateId, ConversationId, DeclineId, EvidenceId, JobId, MakeGoodId, MemberId, MessageId, OfferId,
        ProcessId, PromiseId, ProposalId, QuestionId, ReplyId, ReportId, RequirementId, ScorecardId, StageId,
        WishId, WorkspaceId,
    },
    interest::Level,
    job::PayRange,
    make_good::Choice,
    message::Kind as MessageKind,
    offer,
    process::Ending,
    promise::{About, Kind as PromiseKind, VoidReason},
    proposal, report,
    scorecard::{Lean, Rating},
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
        #[serde(default, skip_serializing_if = "Option::is_none")]
        spec_version: Option<i64>,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        applied: bool,
    },
    /// It is to go to another stage once that message is sent.
    AdvanceDecided { message: MessageId, stage: StageId },
    /// It went to another stage.
    StageEntered { stage: StageId },
    /// Another member runs it.
    RecruiterChanged { from: MemberId, to: MemberId },
    /// Another member answers for the job.
    HiringManagerChanged { from: MemberId, to: MemberId },
    /// It ended.
    ProcessEnded { by: Side, how: Ending, reason: Option<Words> },
    /// It moved to another job of the organisation, with its history; if it had ended, it goes on.
    JobChanged {
        job: JobId,
        stage: Option<StageId>,
        spec_version: i64,
        recruiter: MemberId,
        hiring_manager: MemberId,
    },
    /// The job's spec has another version; `range` says whether it discloses the pay.
    SpecChanged { version: i64, range: bool },
    /// Somebody has seen what changed in it.
    SpecAcknowledged { version: i64, person: Person },
    /// The job waits until then.
    JobPaused { until: Timestamp, reason: Words },
    /// It goes on.
    JobResumed,
    /// Every opening of the job has somebody.
    JobFilled,

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

    /// Another kind was put to the other side.
    KindProposed {
        conversation: ConversationId,
        from: ConversationKind,
        to: ConversationKind,
        person: Person,
        reason: Words,
    },
    /// The other side agreed or not; `kind` is what it is now.
    KindAnswered { conversation: ConversationId, kind: ConversationKind, accepted: bool },
    /// An attendee read the brief.
    BriefRead { conversation: ConversationId, member: MemberId },
    /// A side said, sealed, whether it wants to go on.
    InterestNoted { conversation: ConversationId, person: Person, level: Words },
    /// Both sides have spoken.
    InterestsOpened { conversation: ConversationId, company: Level, candidate: Level },
    /// Somebody sent their view of a conversation and of their own part in it.
    ViewSent { conversation: ConversationId, person: Person, talk: Words, own: Words },
    /// Both sides have sent one.
    ExchangeOpened { conversation: ConversationId },
    /// A side has waited long enough for the other one's.
    ExchangeClosed { conversation: ConversationId },

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

    /// A question was passed on to somebody who can answer it.
    QuestionPassedOn {
        question: QuestionId,
        member: MemberId,
        to: MemberId,
        conversation: Option<ConversationId>,
        reason: Words,
    },

    /// Another role, pay or job was proposed; it waits before it is sent.
    ProposalPut {
        proposal: ProposalId,
        kind: proposal::Kind,
        person: Person,
        terms: proposal::Terms,
        reason: Words,
        counters: Option<ProposalId>,
        waits_until: Timestamp,
    },
    /// It was sent.
    ProposalSent { proposal: ProposalId },
    /// It was taken back while it waited.
    ProposalTakenBack { proposal: ProposalId },
    /// The other side said yes or no.
    ProposalAnswered { proposal: ProposalId, accepted: bool, person: Person, words: Option<Words> },

    /// Something was seen or shown, for or against a requirement.
    EvidenceAdded {
        evidence: EvidenceId,
        job: JobId,
        requirement: RequirementId,
        spec_version: i64,
        bearing: Bearing,
        source: Source,
        conversation: Option<ConversationId>,
        person: Person,
        words: Words,
    },
    /// Whoever wrote it says it was wrong.
    EvidenceWithdrawn { evidence: EvidenceId },

    /// The reasons of a decline, which its message carries.
    DeclineReasoned {
        decline: DeclineId,
        member: MemberId,
        job: Option<JobId>,
        spec_version: Option<i64>,
        message: MessageId,
        reasons: Vec<Reason>,
    },
    /// Feedback on every reason.
    FeedbackGiven { decline: DeclineId, member: MemberId, reasons: Vec<Reason> },

    /// The candidate said whether they could use the feedback.
    FeedbackRated { decline: DeclineId, marks: Vec<Use>, words: Option<Words> },

    /// An interviewer sent their scorecard of a conversation.
    ScorecardSent {
        scorecard: ScorecardId,
        conversation: ConversationId,
        member: MemberId,
        spec_version: i64,
        ratings: Vec<Rating>,
        lean: Lean,
        summary: Words,
    },
    /// Somebody said, sealed, how they think their own part went.
    SelfViewSent { conversation: ConversationId, person: Person, values: Words },
    /// The candidate was asked what they thought of a conversation.
    MirrorInvited { conversation: ConversationId },
    /// The candidate answered, sealed.
    MirrorSent { conversation: ConversationId, values: Words, comment: Option<Words>, share: bool },
    /// The panel concluded.
    DebriefConcluded {
        member: MemberId,
        spec_version: i64,
        scorecards: u32,
        says: Verdict,
        decided: Verdict,
        reason: Words,
    },

    /// An offer was made; it waits before it is sent.
    OfferMade {
        offer: OfferId,
        member: MemberId,
        terms: offer::Terms,
        expires_at: Timestamp,
        waits_until: Timestamp,
        replaces: Option<OfferId>,
    },
    /// It was sent.
    OfferSent { offer: OfferId },
    /// It was taken back while it waited.
    OfferTakenBack { offer: OfferId },
    /// The candidate was reminded that it ends soon.
    OfferReminded { offer: OfferId },
    /// The candidate said yes.
    OfferAccepted { offer: OfferId, words: Option<Words> },
    /// The candidate said no.
    OfferDeclined { offer: OfferId, words: Option<Words> },
    /// The candidate asks for other terms.
    OfferCountered { offer: OfferId, pay: Option<PayRange>, words: Words },
    /// The company says that it stands as it is.
    OfferUpheld { offer: OfferId, member: MemberId, words: Words, expires_at: Timestamp },
    /// Its end came without an answer.
    OfferExpired { offer: OfferId },

    /// Somebody's conduct was reported.
    ConductReported {
        report: ReportId,
        kind: report::Kind,
        person: Person,
        about: MemberId,
        conversation: Option<ConversationId>,
        to: MemberId,
        words: Words,
        promise: PromiseId,
    },
    /// The report was answered.
    ReportAnswered { report: ReportId, member: MemberId, words: Words },
    /// Somebody else reads and answers it now.
    ReportReassigned { report: ReportId, to: MemberId },

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
