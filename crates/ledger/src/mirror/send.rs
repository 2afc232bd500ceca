//! Answering the mirror: any of the statements, with or without words; also after the process has ended.

use super::{Statement, Values};
use crate::{
    event::Event,
    frame::Frame,
    ids::ConversationId,
    job::kit::{HIGHEST, LOWEST},
    process::Process,
    refusal::{Field, Refusal},
    side::Side,
};

/// The highest recommendation.
pub const MOST_RECOMMENDED: u8 = 10;

/// Answers the mirror.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SendMirror {
    /// Of which conversation.
    pub conversation: ConversationId,
    /// The statements answered, from 1 to 5; at least one.
    pub statements: Vec<(Statement, u8)>,
    /// From 0 to 10.
    pub recommend: Option<u8>,
    /// In one's own words. May be empty.
    pub comment: String,
    /// Whether those words may be shown without a name.
    pub share: bool,
}

pub(super) fn decide(
    process: &Process,
    frame: &Frame<'_>,
    command: SendMirror,
) -> Result<Vec<Event>, Refusal> {
    if frame.side()? != Side::Candidate {
        return Err(Refusal::NotYours);
    }
    let conversation = process.standing_conversation(command.conversation)?;
    if frame.now < conversation.starts_at {
        return Err(Refusal::NotStarted);
    }
    if !conversation.can_be_mirrored() {
        return Err(Refusal::NotHeld);
    }
    if process.mirrored(conversation.id).is_some() {
        return Err(Refusal::MirrorSent);
    }
    if command.statements.is_empty() {
        return Err(Refusal::Missing(Field::Level));
    }
    let beyond = |(_, level): &(Statement, u8)| !(LOWEST..=HIGHEST).contains(level);
    if command.statements.iter().any(beyond) || command.recommend.is_some_and(|most| most > MOST_RECOMMENDED)
    {
        return Err(Refusal::LevelOutOfBounds);
    }
    let values =
        Values { statements: command.statements.into_iter().collect(), recommend: command.recommend };
    let comment = frame.optional_words(Field::Comment, &command.comment)?;
    Ok(vec![Event::MirrorSent {
        conversation: conversation.id,
        values: frame.seal(&values)?,
        share: command.share && comment.is_some(),
        comment,
    }])
}
