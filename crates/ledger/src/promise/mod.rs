//! Promises: who owes what to whom by when (PROMISES.md, Promises).

pub mod claim_kept;
pub mod clock;
pub mod deliver;
pub mod dispute;
pub mod excuse;
pub(crate) mod fold;
pub mod hand_over;
pub mod make;
pub mod move_date;
pub mod reopen;

use crate::{
    codes::codes,
    event::Event,
    frame::Frame,
    ids::{
        ConversationId, DeclineId, MakeGoodId, MemberId, OfferId, PromiseId, ProposalId, QuestionId,
        ReportId, WishId,
    },
    process::Process,
    refusal::Refusal,
    side::{Person, Side},
    words::Words,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What was promised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// An answer after a conversation.
    Answer,
    /// A reply to a question.
    Reply,
    /// Yes or no to a wish.
    WishAnswer,
    /// To book what was agreed: a meeting with a colleague, another interviewer.
    Arrange,
    /// An apology, by the next level.
    Apology,
    /// The pay range of the job.
    Range,
    /// Feedback on a decline, per requirement.
    Feedback,
    /// An answer to a conduct report.
    ReportAnswer,
    /// An interviewer's scorecard, owed to their own side.
    Scorecard,
    /// Anything else, in words.
    Other,
}

codes!(Kind {
    Answer => "answer",
    Reply => "reply",
    WishAnswer => "wish_answer",
    Arrange => "arrange",
    Apology => "apology",
    Range => "range",
    Feedback => "feedback",
    ReportAnswer => "report_answer",
    Scorecard => "scorecard",
    Other => "other",
});

impl Kind {
    /// Whether Viceversa sees the delivery itself, so that nobody needs to claim it.
    #[must_use]
    pub const fn is_seen(self) -> bool {
        !matches!(self, Self::Other)
    }
}

/// What a promise is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// The process as a whole.
    Process,
    /// A conversation.
    Conversation(ConversationId),
    /// A question.
    Question(QuestionId),
    /// A wish.
    Wish(WishId),
    /// A make-good.
    MakeGood(MakeGoodId),
    /// A proposal.
    Proposal(ProposalId),
    /// An offer.
    Offer(OfferId),
    /// A decline.
    Decline(DeclineId),
    /// A conduct report; such a promise is shown to its owner and to the reporter only.
    Report(ReportId),
    /// The scorecard of a conversation; such a promise is shown to the company only.
    Scorecard(ConversationId),
}

/// Where a promise stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Not delivered yet.
    Open,
    /// Delivered by its date.
    Kept,
    /// Delivered after its date, or by a date that had been moved.
    Late,
    /// Not delivered two business days after its date. Stays so, also when delivered at last.
    Broken,
    /// Let go by the side it was owed to.
    Excused,
    /// Its reason ended.
    Void,
}

codes!(State {
    Open => "open",
    Kept => "kept",
    Late => "late",
    Broken => "broken",
    Excused => "excused",
    Void => "void",
});

/// Why a promise ended without anybody's doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VoidReason {
    /// The process ended.
    ProcessEnded,
    /// The conversation was cancelled, or nobody held it.
    ConversationNotHeld,
    /// The question was answered otherwise.
    Settled,
}

codes!(VoidReason {
    ProcessEnded => "process_ended",
    ConversationNotHeld => "conversation_not_held",
    Settled => "settled",
});

/// 'It was not kept': by the side it was owed to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dispute {
    /// When.
    pub at: Timestamp,
    /// In their words.
    pub words: Option<Words>,
}

/// Who owes what to whom by when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// Its id.
    pub id: PromiseId,
    /// What.
    pub kind: Kind,
    /// Who owes it now.
    pub owed_by: Person,
    /// To which side.
    pub owed_to: Side,
    /// What it is about.
    pub about: About,
    /// In words, for [`Kind::Other`].
    pub words: Option<Words>,
    /// When it was made.
    pub made_at: Timestamp,
    /// By when.
    pub due_at: Timestamp,
    /// By when at first.
    pub first_due_at: Timestamp,
    /// A later date named after the promise's own had passed: it is shown, and moves no clock.
    pub expected_at: Option<Timestamp>,
    /// Where it stands.
    pub state: State,
    /// When it reached that state (open: when it was made).
    pub state_at: Timestamp,
    /// When it was delivered, also where that was too late to matter.
    pub delivered_at: Option<Timestamp>,
    /// Whether the one who owed it said so, rather than Viceversa having seen it.
    pub claimed: bool,
    /// The other side's word against that.
    pub dispute: Option<Dispute>,
    /// Why it became void.
    pub void_reason: Option<VoidReason>,
    /// When its owner was reminded.
    pub reminded_at: Option<Timestamp>,
    /// When both sides were told that its date had passed.
    pub overdue_at: Option<Timestamp>,
    /// When it went up, and to whom.
    pub escalated_at: Option<Timestamp>,
    /// To whom it went up.
    pub escalated_to: Option<MemberId>,
}

impl Promise {
    /// Whether it is still to be delivered and counts.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.state == State::Open
    }

    /// Whether its date was moved.
    #[must_use]
    pub fn was_moved(&self) -> bool {
        self.due_at != self.first_due_at
    }

    /// Whether somebody still waits for it: open, or broken and never delivered.
    #[must_use]
    pub fn is_awaited(&self) -> bool {
        self.is_open() || (self.state == State::Broken && self.delivered_at.is_none())
    }

    /// The side that owes it.
    #[must_use]
    pub const fn owing(&self) -> Side {
        self.owed_by.side()
    }
}

/// What may be done with promises.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Promise something by hand.
    Make(make::Make),
    /// 'I did it.'
    ClaimKept(PromiseId),
    /// 'You did not.'
    Dispute(dispute::MakeDispute),
    /// Let the other side off.
    Excuse(PromiseId),
    /// Name a new date.
    MoveDate(move_date::MoveDate),
    /// Give it to a colleague.
    HandOver(hand_over::HandOver),
    /// The mail that delivered it came back.
    Reopen(PromiseId),
}

impl Command {
    /// The promise it is about.
    #[must_use]
    pub const fn promise(&self) -> Option<PromiseId> {
        match self {
            Self::Make(_) => None,
            Self::ClaimKept(id) | Self::Excuse(id) | Self::Reopen(id) => Some(*id),
            Self::Dispute(command) => Some(command.promise),
            Self::MoveDate(command) => Some(command.promise),
            Self::HandOver(command) => Some(command.promise),
        }
    }
}

/// Decides on a command about promises.
pub fn decide(process: &Process, frame: &Frame<'_>, command: Command) -> Result<Vec<Event>, Refusal> {
    // Whoever may not see a promise learns nothing of it, not even that it is there.
    if let (Some(named), Ok(person)) = (command.promise(), frame.person())
        && !process.shows_promise(process.promise(named)?, person)
    {
        return Err(Refusal::NoSuchPromise);
    }
    match command {
        Command::Make(command) => make::decide(process, frame, command),
        Command::ClaimKept(id) => claim_kept::decide(process, frame, id),
        Command::Dispute(command) => dispute::decide(process, frame, command),
        Command::Excuse(id) => excuse::decide(process, frame, id),
        Command::MoveDate(command) => move_date::decide(process, frame, command),
        Command::HandOver(command) => hand_over::decide(process, frame, command),
        Command::Reopen(id) => reopen::decide(process, frame, id),
    }
}
