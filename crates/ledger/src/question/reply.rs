//! Replying to a question of the other side. Whether that answers it, only the asker says.

use crate::{
    event::Event,
    frame::Frame,
    ids::QuestionId,
    process::Process,
    refusal::{Field, Refusal},
};

/// Replies to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GiveReply {
    /// Which.
    pub question: QuestionId,
    /// What is said.
    pub text: String,
}

pub(super) fn decide(
    process: &Process,
    frame: &Frame<'_>,
    command: GiveReply,
) -> Result<Vec<Event>, Refusal> {
    let question = process.question(command.question)?;
    let person = frame.person()?;
    if person.side() != question.asked_of() {
        return Err(Refusal::OwnQuestion);
    }
    if !question.is_open() {
        return Err(Refusal::QuestionAnswered);
    }
    let words = frame.words(Field::Text, &command.text)?;
    Ok(vec![Event::QuestionReplied { question: question.id, reply: frame.id(), person, words }])
}
