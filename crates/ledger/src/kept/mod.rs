//! KEPT: what each side owed the other by when, and whether it did it. Facts of the ledger only, no opinion in them.
//!
//! A fact is a function of the state: from its `matures_at` on it says what its verdict says, and before that it
//! counts as nothing, also where it was done early. (Counting the early ones at once and the others on their day
//! would flatter everybody who is not yet late.) Whatever changes a verdict is an event; that time passes needs none.
//!
//! What leaves the count: what the side it was owed to excused, and what lost its reason before its date. What was
//! overdue when the process ended stays: the end of a process undoes no date that had passed.

mod attendance;
mod disclosed;
mod outcome;
mod promised;
mod question;

pub use attendance::{LATE_AFTER_MINUTES, NOTICE_HOURS};
pub use disclosed::{Disclosed, WIDEST_RANGE, first_measuring};
pub use question::DAYS_TO_CONFIRM;

use crate::{
    calendar::Calendar,
    codes::codes,
    conversation::{self, Conversation},
    ids::{ConversationId, JobId, MemberId, StageId},
    process::Process,
    side::Side,
};
use jiff::Timestamp;
use uuid::Uuid;

/// What was owed, in the seven parts that are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Component {
    /// To be there by the start.
    Punctuality,
    /// To say so before, whenever one is not.
    WordGiven,
    /// An answer by its date.
    Responsiveness,
    /// Range, stages, people, criteria and dates, before anybody is measured.
    Transparency,
    /// An answer that the asker calls one.
    Answers,
    /// The outcome with its reasons.
    Feedback,
    /// Anything else that was promised.
    Promises,
}

codes!(Component {
    Punctuality => "punctuality",
    WordGiven => "word_given",
    Responsiveness => "responsiveness",
    Transparency => "transparency",
    Answers => "answers",
    Feedback => "feedback",
    Promises => "promises",
});

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verdict {
    /// Done by its date.
    Kept,
    /// Not done by its date. Stays so.
    Broken,
    /// The two sides say different things. Shown with its number, not counted.
    Disputed,
    /// It waits for the word of the side it was owed to, which never came. Shown, not counted.
    Unsaid,
    /// It left the count (excused, or without its reason). Told only where the time that it waited is of use.
    Left,
}

codes!(Verdict {
    Kept => "kept",
    Broken => "broken",
    Disputed => "disputed",
    Unsaid => "unsaid",
    Left => "left",
});

impl Verdict {
    /// Whether it counts for or against somebody.
    #[must_use]
    pub const fn counts(self) -> bool {
        matches!(self, Self::Kept | Self::Broken)
    }
}

/// Which of the things that its subject asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// The start of a conversation.
    Start,
    /// A start that was given up for another one.
    Move,
    /// A start that was called off.
    Cancellation,
    /// A promise.
    Promise,
    /// A question.
    Question,
    /// A decline with its reasons.
    Decline,
    /// The pay range.
    Range,
    /// The stages.
    Stages,
    /// Whom one meets.
    Whom,
    /// What decides.
    Criteria,
    /// By when one hears.
    Dates,
}

codes!(Part {
    Start => "start",
    Move => "move",
    Cancellation => "cancellation",
    Promise => "promise",
    Question => "question",
    Decline => "decline",
    Range => "range",
    Stages => "stages",
    Whom => "whom",
    Criteria => "criteria",
    Dates => "dates",
});

/// Something that one side owed the other by a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// In which part of KEPT it counts.
    pub component: Component,
    /// What it is about: a conversation, a promise, a question, a decline.
    pub subject: Uuid,
    /// Which of the things that it asks for.
    pub part: Part,
    /// Which of several of the same kind, from 0: the starts that a conversation was moved from.
    pub number: u32,
    /// Who owed it.
    pub side: Side,
    /// For whom of the company it counts; none: for the organisation only, since nobody can say who it was.
    pub member: Option<MemberId>,
    /// The conversation that it hangs on: its own, or the last one before it was promised.
    pub conversation: Option<ConversationId>,
    /// The stage of that one.
    pub stage: Option<StageId>,
    /// What that one was.
    pub kind: Option<conversation::Kind>,
    /// The job that it was about.
    pub job: Option<JobId>,
    /// Since when it was owed.
    pub made_at: Timestamp,
    /// From when on it counts.
    pub matures_at: Timestamp,
    /// What became of it, or will have if nobody does anything until then.
    pub verdict: Verdict,
    /// Whether somebody still waits for it.
    pub awaited: bool,
    /// By how many seconds it came late, where it did.
    pub late_seconds: Option<i64>,
    /// How many seconds after it was owed it came, where it did.
    pub took_seconds: Option<i64>,
    /// How many seconds ahead its date was set when it was promised.
    pub lead_seconds: Option<i64>,
}

impl Fact {
    /// Whether it counts for anything at that instant.
    #[must_use]
    pub fn is_mature(&self, now: Timestamp) -> bool {
        self.matures_at <= now && self.verdict != Verdict::Left
    }

    /// What it is, whatever became of it: the same before and after.
    #[must_use]
    pub const fn key(&self) -> (Component, Side, Uuid, Part, u32) {
        (self.component, self.side, self.subject, self.part, self.number)
    }
}

/// Everything that either side owed in a process, also what is not due yet and what left the count, in the order of
/// [`Fact::key`].
#[must_use]
pub fn commitments(process: &Process, calendar: &Calendar, disclosed: Option<&Disclosed>) -> Vec<Fact> {
    let mut facts = Vec::new();
    for conversation in &process.conversations {
        attendance::facts(process, conversation, &mut facts);
    }
    for promise in &process.promises {
        facts.extend(promised::fact(process, promise));
    }
    for question in &process.questions {
        facts.extend(question::fact(process, calendar, question));
    }
    facts.extend(process.declines.iter().filter_map(|decline| outcome::fact(process, decline)));
    if let Some(disclosed) = disclosed {
        disclosed::facts(process, disclosed, &mut facts);
    }
    facts.sort_by_key(Fact::key);
    facts
}

/// What has matured by that instant, and is kept, broken, disputed or never confirmed.
#[must_use]
pub fn facts(
    process: &Process,
    calendar: &Calendar,
    disclosed: Option<&Disclosed>,
    now: Timestamp,
) -> Vec<Fact> {
    let mut facts = commitments(process, calendar, disclosed);
    facts.retain(|fact| fact.is_mature(now));
    facts
}

/// The beginning of a fact: owed by that side since then, counting from then on.
struct Owed<'p> {
    process: &'p Process,
    conversation: Option<&'p Conversation>,
    side: Side,
    member: Option<MemberId>,
    made_at: Timestamp,
    matures_at: Timestamp,
}

impl Owed<'_> {
    fn is(&self, component: Component, subject: Uuid, part: Part, verdict: Verdict) -> Fact {
        Fact {
            component,
            subject,
            part,
            number: 0,
            side: self.side,
            member: self.member,
            conversation: self.conversation.map(|conversation| conversation.id),
            stage: self.conversation.and_then(|conversation| conversation.stage),
            kind: self.conversation.map(|conversation| conversation.kind),
            job: self.process.job_at(self.made_at),
            made_at: self.made_at,
            matures_at: self.matures_at,
            verdict,
            awaited: false,
            late_seconds: None,
            took_seconds: None,
            lead_seconds: None,
        }
    }
}

// The conversation that something hangs on which was promised then: the last one that had begun.
fn last_before(process: &Process, at: Timestamp) -> Option<&Conversation> {
    let begun = |conversation: &&Conversation| conversation.stands() && conversation.starts_at <= at;
    process.conversations.iter().filter(begun).max_by_key(|conversation| conversation.starts_at)
}
