//! Writing to the other side.

use super::Kind;
use crate::{
    event::Event,
    frame::Frame,
    ids::MessageId,
    process::Process,
    refusal::{Field, Refusal},
};

/// Writes a message. Also after the end of a process: the record stays open for a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Send {
    /// What it says.
    pub text: String,
    /// The earlier message of one's own side that it corrects.
    pub corrects: Option<MessageId>,
}

pub(super) fn decide(process: &Process, frame: &Frame<'_>, command: Send) -> Result<Vec<Event>, Refusal> {
    let person = frame.person()?;
    if let Some(corrected) = command.corrects
        && process.message(corrected)?.by.side() != person.side()
    {
        return Err(Refusal::NotYours);
    }
    Ok(vec![Event::MessageWritten {
        message: frame.id(),
        kind: Kind::Plain,
        person,
        words: frame.words(Field::Text, &command.text)?,
        waits_until: None,
        corrects: command.corrects,
        make_good: None,
    }])
}
