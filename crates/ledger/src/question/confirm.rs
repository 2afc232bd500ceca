//! Only the asker says whether a question is answered.

use super::{Question, State};
use crate::{event::Event, frame::Frame, ids::QuestionId, process::Process, refusal::Refusal};

pub(super) fn answered(process: &Process, frame: &Frame<'_>, id: QuestionId) -> Result<Vec<Event>, Refusal> {
    let question = own(process, frame, id)?;
    Ok(if question.is_open() { vec![Event::QuestionAnswered { question: id }] } else { vec![] })
}

pub(super) fn still_open(
    process: &Process,
    frame: &Frame<'_>,
    id: QuestionId,
) -> Result<Vec<Event>, Refusal> {
    let question = own(process, frame, id)?;
    Ok(if question.state == State::StillOpen {
        vec![]
    } else {
        vec![Event::QuestionStillOpen { question: id }]
    })
}

fn own<'p>(process: &'p Process, frame: &Frame<'_>, id: QuestionId) -> Result<&'p Question, Refusal> {
    let question = process.question(id)?;
    if frame.side()? == question.asked_by.side() { Ok(question) } else { Err(Refusal::OnlyTheAsker) }
}
