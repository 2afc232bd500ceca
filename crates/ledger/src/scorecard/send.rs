//! Sending one's scorecard: by the frozen kit only, every criterion once, evidence with every number.

use super::{Lean, Rating};
use crate::{
    conversation::Conversation,
    event::Event,
    frame::Frame,
    ids::{ConversationId, CriterionId, MemberId},
    job::kit::{HIGHEST, KitFacts, LOWEST},
    process::Process,
    refusal::{Field, Refusal},
};
use jiff::Timestamp;

/// What was seen of one criterion, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RatingGiven {
    /// Of which criterion.
    pub criterion: CriterionId,
    /// From 1 to 5; none: not observed.
    pub level: Option<u8>,
    /// What was seen or heard.
    pub evidence: String,
}

/// Sends one's scorecard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SendScorecard {
    /// Of which conversation.
    pub conversation: ConversationId,
    /// What was seen, in any order; a criterion left out was not observed.
    pub ratings: Vec<RatingGiven>,
    /// What one would do.
    pub lean: Lean,
    /// In a few sentences.
    pub summary: String,
}

pub(super) fn decide(
    process: &Process,
    frame: &Frame<'_>,
    command: SendScorecard,
) -> Result<Vec<Event>, Refusal> {
    let member = frame.member()?;
    let conversation = open_to(process, member, command.conversation, frame.now)?;
    let kit = kit_of(process, frame, conversation.id)?;
    let foreign = command.ratings.iter().any(|given| kit.criterion(given.criterion).is_none());
    if foreign {
        return Err(Refusal::NoSuchCriterion);
    }
    let ratings = kit
        .criteria
        .iter()
        .map(|criterion| {
            let mut of = command.ratings.iter().filter(|given| given.criterion == criterion.id);
            match (of.next(), of.next()) {
                (_, Some(_)) => Err(Refusal::NoSuchCriterion),
                (given, None) => rating(frame, criterion.id, given),
            }
        })
        .collect::<Result<Vec<_>, _>>()?;
    if ratings.iter().all(|rating| rating.level.is_none()) {
        return Err(Refusal::Missing(Field::Level));
    }
    Ok(vec![Event::ScorecardSent {
        scorecard: frame.id(),
        conversation: conversation.id,
        member,
        spec_version: kit.spec_version,
        ratings,
        lean: command.lean,
        summary: frame.words(Field::Summary, &command.summary)?,
    }])
}

/// The conversation, where that member may send a scorecard of it now; whether there is a kit to measure by, the job
/// says. A page asks this before anybody fills in a form.
///
/// # Errors
/// The [`Refusal`] that sending would meet.
pub fn open_to(
    process: &Process,
    member: MemberId,
    id: ConversationId,
    now: Timestamp,
) -> Result<&Conversation, Refusal> {
    process.must_run()?;
    let conversation = process.standing_conversation(id)?;
    if !conversation.kind.is_on_record() {
        return Err(Refusal::OffTheRecord);
    }
    if !conversation.kind.measures() {
        return Err(Refusal::TakesNoScorecard);
    }
    if now < conversation.starts_at {
        return Err(Refusal::NotStarted);
    }
    if !conversation.attends(member) && !conversation.stood_in(member) {
        return Err(Refusal::NotAttending);
    }
    if process.scorecard(conversation.id, member).is_some() {
        return Err(Refusal::ScorecardSent);
    }
    if process.is_past_sealing(conversation.id, member) {
        return Err(Refusal::PromiseNotOpen);
    }
    Ok(conversation)
}

fn rating(frame: &Frame<'_>, criterion: CriterionId, given: Option<&RatingGiven>) -> Result<Rating, Refusal> {
    let Some(given) = given else { return Ok(Rating { criterion, level: None, evidence: None }) };
    if given.level.is_some_and(|level| !(LOWEST..=HIGHEST).contains(&level)) {
        return Err(Refusal::LevelOutOfBounds);
    }
    let evidence = frame.optional_words(Field::Evidence, &given.evidence)?;
    if given.level.is_some() && evidence.is_none() {
        return Err(Refusal::Missing(Field::Evidence));
    }
    Ok(Rating { criterion, level: given.level, evidence })
}

/// The kit by which a conversation is measured: of the spec version that stood when it began, or else the latest
/// frozen before that one.
pub fn kit_of<'a>(
    process: &Process,
    frame: &Frame<'a>,
    conversation: ConversationId,
) -> Result<&'a KitFacts, Refusal> {
    // Of the job it was about then: another one has another kit.
    let starts_at = process.conversation(conversation)?.starts_at;
    let job = frame.job(process.job_at(starts_at).ok_or(Refusal::NoJob)?)?;
    let version = version_of(process, conversation, job.version)?;
    let frozen = job.kits.iter().map(|kit| kit.spec_version);
    let counts = counting(version, frozen).ok_or(Refusal::NoKit)?;
    job.kits.iter().find(|kit| kit.spec_version == counts).ok_or(Refusal::NoKit)
}

/// The version of the spec that stood when a conversation began; `current` where the process knows of none.
///
/// # Errors
/// [`Refusal`] where there is no such conversation.
pub fn version_of(process: &Process, conversation: ConversationId, current: i64) -> Result<i64, Refusal> {
    let starts_at = process.conversation(conversation)?.starts_at;
    let stood = process.specs.iter().rev().find(|stand| stand.at <= starts_at);
    Ok(stood.or(process.specs.first()).map_or(current, |stand| stand.version))
}

/// Which of the frozen kits counts for a version: its own, or else the latest before it.
pub fn counting(version: i64, frozen: impl IntoIterator<Item = i64>) -> Option<i64> {
    frozen.into_iter().filter(|kit| *kit <= version).max()
}
