//! Scorecards: what an interviewer saw in one conversation, criterion by criterion of the frozen kit, evidence before
//! the number; sealed from the other interviewers until theirs is sent (PROMISES.md, Seals), never shown to the
//! candidate, who gets feedback per requirement with the outcome instead.

pub(crate) mod fold;
pub mod send;

use crate::{
    codes::codes,
    event::Event,
    frame::Frame,
    ids::{ConversationId, CriterionId, MemberId, ScorecardId},
    process::Process,
    promise::{About, Kind, Promise, State},
    refusal::Refusal,
    side::Person,
    words::Words,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What an interviewer would do, having seen what they saw.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lean {
    /// Surely not go on.
    StrongNo,
    /// Rather not.
    No,
    /// Rather go on.
    Yes,
    /// Surely.
    StrongYes,
}

codes!(Lean {
    StrongNo => "strong_no",
    No => "no",
    Yes => "yes",
    StrongYes => "strong_yes",
});

/// What was seen of one criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rating {
    /// Of which criterion of the kit.
    pub criterion: CriterionId,
    /// From 1 to 5 by the anchors; none: not observed, which is not low.
    pub level: Option<u8>,
    /// What was seen or heard; always there with a level.
    pub evidence: Option<Words>,
}

/// One interviewer's scorecard of one conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scorecard {
    /// Its id.
    pub id: ScorecardId,
    /// Of which conversation.
    pub conversation: ConversationId,
    /// Whose.
    pub by: MemberId,
    /// When it was sent. It is not changed afterwards.
    pub at: Timestamp,
    /// By the kit of which spec version.
    pub spec_version: i64,
    /// What was seen, in the order of the kit; every criterion once.
    pub ratings: Vec<Rating>,
    /// What they would do.
    pub lean: Lean,
    /// In a few sentences.
    pub summary: Words,
}

impl Scorecard {
    /// Its level of a criterion, where it was observed.
    #[must_use]
    pub fn level(&self, criterion: CriterionId) -> Option<u8> {
        self.ratings.iter().find(|rating| rating.criterion == criterion).and_then(|rating| rating.level)
    }
}

impl Process {
    /// The scorecards of conversations about the job it is about now: versions are numbered by job, and another job had
    /// another kit.
    #[must_use]
    pub fn panel(&self) -> Vec<Scorecard> {
        let now = |scorecard: &&Scorecard| {
            let talk = self.conversation(scorecard.conversation);
            talk.is_ok_and(|talk| self.job_at(talk.starts_at) == self.job)
        };
        self.scorecards.iter().filter(now).cloned().collect()
    }

    /// That member's scorecard of that conversation.
    #[must_use]
    pub fn scorecard(&self, conversation: ConversationId, by: MemberId) -> Option<&Scorecard> {
        self.scorecards.iter().find(|other| other.conversation == conversation && other.by == by)
    }

    /// The conversations of which that member is still to send a scorecard, or will be: those ahead count, since
    /// whoever reads the others' before meets the candidate with their eyes; so do those of which somebody else has
    /// sent one, whoever owes what.
    pub fn scorecards_ahead(&self, of: MemberId) -> impl Iterator<Item = ConversationId> {
        self.conversations
            .iter()
            .filter(move |talk| {
                let attends = talk.attends(of) || talk.stood_in(of);
                attends && talk.stands() && talk.kind.measures() && self.scorecard(talk.id, of).is_none()
            })
            .filter(move |talk| match self.scorecard_owed(talk.id, of) {
                Some(promise) => !matches!(promise.state, State::Excused | State::Void),
                None => talk.asked_at.is_none() && talk.claims.is_empty() || self.is_measured(talk.id),
            })
            .map(|talk| talk.id)
    }

    fn scorecard_owed(&self, conversation: ConversationId, of: MemberId) -> Option<&Promise> {
        self.promises.iter().find(|promise| {
            promise.kind == Kind::Scorecard
                && promise.about == About::Scorecard(conversation)
                && promise.owed_by == Person::Member(of)
        })
    }

    fn is_measured(&self, conversation: ConversationId) -> bool {
        self.scorecards.iter().any(|scorecard| scorecard.conversation == conversation)
    }

    /// Whether a scorecard of that conversation by that member would be written with the others' in view: one that
    /// sealed nothing from them, because it was let go or never owed, and others have sent theirs.
    pub(crate) fn is_past_sealing(&self, conversation: ConversationId, by: MemberId) -> bool {
        self.scorecards.iter().any(|other| other.by != by)
            && !self.scorecards_ahead(by).any(|ahead| ahead == conversation)
    }

    /// Whether that person may read the scorecards and the debrief of others: members who have sent what they
    /// themselves are to send, or once nothing can be sent any more.
    #[must_use]
    pub fn reads_scorecards(&self, viewer: Person) -> bool {
        let Person::Member(member) = viewer else { return false };
        self.ended.is_some() || self.scorecards_ahead(member).next().is_none()
    }

    /// Whether that person may read that scorecard.
    #[must_use]
    pub fn shows_scorecard(&self, scorecard: &Scorecard, viewer: Person) -> bool {
        Person::Member(scorecard.by) == viewer || self.reads_scorecards(viewer)
    }
}

/// What may be done with scorecards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Send one's own.
    Send(send::SendScorecard),
}

/// Decides on a command about scorecards.
pub fn decide(process: &Process, frame: &Frame<'_>, command: Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Send(command) => send::decide(process, frame, command),
    }
}
