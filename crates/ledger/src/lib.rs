//! The trade of Viceversa, pure: state, command, event, decide, fold; policy (who may) and reaction (which
//! errand follows). No clock, no randomness, no database: `now` and ids are arguments.
//!
//! A command about a process goes through [`decide`]: it gives the [`event::Entry`]s that happened, with
//! all that follows from them inside the ledger, or a [`refusal::Refusal`]. [`process::Process::apply`]
//! folds an entry into the state.

pub mod calendar;
pub mod chain;
pub mod clock;
mod codes;
pub mod conversation;
pub mod debrief;
pub mod decline;
pub mod event;
pub mod evidence;
pub mod exchange;
mod fold;
mod follow;
pub mod frame;
pub mod hook;
pub mod ids;
pub mod interest;
pub mod job;
pub mod kept;
pub mod make_good;
pub mod message;
pub mod mirror;
pub mod offer;
pub mod policy;
pub mod process;
pub mod promise;
pub mod proposal;
pub mod question;
pub mod reaction;
pub mod refusal;
pub mod report;
pub mod scorecard;
pub mod selfview;
pub mod side;
pub mod veil;
pub mod wish;
pub mod words;

use event::{Entry, Event};
use frame::Frame;
use process::Process;
use refusal::Refusal;

/// What may be done with a process.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// With the process as a whole.
    Process(process::Command),
    /// With its conversations.
    Conversation(conversation::Command),
    /// With its promises.
    Promise(promise::Command),
    /// With its questions.
    Question(question::Command),
    /// With its wishes.
    Wish(wish::Command),
    /// With its messages.
    Message(message::Command),
    /// With its make-goods.
    MakeGood(make_good::Command),
    /// With its proposals.
    Proposal(proposal::Command),
    /// With the evidence for and against requirements.
    Evidence(evidence::Command),
    /// With declines and their feedback.
    Decline(decline::Command),
    /// With its offers.
    Offer(offer::Command),
    /// With conduct reports.
    Report(report::Command),
    /// With each side's interest.
    Interest(interest::Command),
    /// With the exchange of views.
    Exchange(exchange::Command),
    /// With scorecards.
    Scorecard(scorecard::Command),
    /// With self-views.
    SelfView(selfview::Command),
    /// With the mirror.
    Mirror(mirror::Command),
    /// With the debrief.
    Debrief(debrief::Command),
    /// Time has passed (the promise clock).
    Tick,
}

impl Command {
    /// The job it names besides the process's own, which the decision must know.
    #[must_use]
    pub fn names_job(&self, process: &Process) -> Option<ids::JobId> {
        match self {
            Self::Proposal(proposal::Command::Put(put)) => put.job,
            Self::Proposal(proposal::Command::Answer(answer)) => {
                process.proposal(answer.proposal).ok().and_then(|proposal| proposal.terms.job)
            }
            Self::Scorecard(scorecard::Command::Send(send)) => job_then(process, send.conversation),
            Self::SelfView(selfview::Command::Send(send)) => job_then(process, send.conversation),
            _ => None,
        }
    }

    /// The sealed texts the decision must open.
    #[must_use]
    pub fn opens(&self, process: &Process) -> Vec<ids::TextId> {
        let Self::Interest(interest::Command::Note(note)) = self else { return vec![] };
        let known = process.interest(note.conversation);
        known.map(|interest| interest.notes.iter().map(|note| note.level.id).collect()).unwrap_or_default()
    }
}

// What a conversation measures is measured by the job that it was about.
fn job_then(process: &Process, conversation: ids::ConversationId) -> Option<ids::JobId> {
    process.conversation(conversation).ok().and_then(|talk| process.job_at(talk.starts_at))
}

/// What a decision gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// What happened, in order; empty where there was nothing to do.
    pub entries: Vec<Entry>,
    /// The state after it.
    pub after: Process,
}

/// Decides on a command: what happens, and all that follows from it within the ledger.
///
/// # Errors
/// The [`Refusal`] that page, API and mail word for the person.
pub fn decide(process: &Process, frame: &Frame<'_>, command: Command) -> Result<Decided, Refusal> {
    let mut unfolding = Unfolding { frame, entries: Vec::new(), after: process.clone() };
    match command {
        Command::Process(command) => unfolding.take(process::decide(process, frame, command)?),
        Command::Conversation(command) => unfolding.take(conversation::decide(process, frame, command)?),
        Command::Promise(command) => unfolding.take(promise::decide(process, frame, command)?),
        Command::Question(command) => unfolding.take(question::decide(process, frame, command)?),
        Command::Wish(command) => unfolding.take(wish::decide(process, frame, command)?),
        Command::Message(command) => unfolding.take(message::decide(process, frame, command)?),
        Command::MakeGood(command) => unfolding.take(make_good::decide(process, frame, command)?),
        Command::Proposal(command) => unfolding.take(proposal::decide(process, frame, command)?),
        Command::Evidence(command) => unfolding.take(evidence::decide(process, frame, command)?),
        Command::Decline(command) => unfolding.take(decline::decide(process, frame, command)?),
        Command::Offer(command) => unfolding.take(offer::decide(process, frame, command)?),
        Command::Report(command) => unfolding.take(report::decide(process, frame, command)?),
        Command::Interest(command) => unfolding.take(interest::decide(process, frame, command)?),
        Command::Exchange(command) => unfolding.take(exchange::decide(process, frame, command)?),
        Command::Scorecard(command) => unfolding.take(scorecard::decide(process, frame, command)?),
        Command::SelfView(command) => unfolding.take(selfview::decide(process, frame, command)?),
        Command::Mirror(command) => unfolding.take(mirror::decide(process, frame, command)?),
        Command::Debrief(command) => unfolding.take(debrief::decide(process, frame, command)?),
        Command::Tick => unfolding.ring_all(),
    }
    Ok(Decided { entries: unfolding.entries, after: unfolding.after })
}

/// Opens a process.
///
/// # Errors
/// The [`Refusal`] for the person who acts.
pub fn open(frame: &Frame<'_>, command: process::open::Open) -> Result<Decided, Refusal> {
    let event = process::open::decide(frame, command)?;
    let entry = Entry { seq: 1, at: frame.now, by: frame.by, event };
    let after = Process::opened(&entry).ok_or(Refusal::NotYours)?;
    let following = follow::from(&after, frame, &entry.event);
    let mut unfolding = Unfolding { frame, entries: vec![entry], after };
    unfolding.take(following);
    Ok(Decided { entries: unfolding.entries, after: unfolding.after })
}

struct Unfolding<'f, 'a> {
    frame: &'f Frame<'a>,
    entries: Vec<Entry>,
    after: Process,
}

impl Unfolding<'_, '_> {
    /// Takes events in, each followed by what follows from it.
    fn take(&mut self, events: Vec<Event>) {
        for event in events {
            self.take_one(event);
        }
    }

    fn take_one(&mut self, event: Event) {
        let entry = Entry {
            seq: self.after.version + 1,
            at: self.frame.now,
            by: self.frame.by,
            event: event.clone(),
        };
        self.after.apply(&entry);
        self.entries.push(entry);
        let following = follow::from(&self.after, self.frame, &event);
        self.take(following);
    }

    /// Rings one alarm after the other until none is due. Each alarm silences itself; the bound is only
    /// there so that a mistake here cannot hold a worker for ever.
    fn ring_all(&mut self) {
        const MOST: usize = 10_000;
        for _ in 0..MOST {
            let events = clock::ring(&self.after, self.frame);
            if events.is_empty() {
                return;
            }
            self.take(events);
        }
    }
}
