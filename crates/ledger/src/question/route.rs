//! Passing a question on to somebody who can answer it, keeping who could not and why (4.4).

use crate::{
    event::{Entry, Event},
    frame::Frame,
    ids::{ConversationId, MemberId, QuestionId},
    process::Process,
    refusal::{Field, Refusal},
    side::Side,
    words::Words,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// That a question was passed on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Route {
    /// Which.
    pub question: QuestionId,
    /// Who could not answer it.
    pub by: MemberId,
    /// Who is to.
    pub to: MemberId,
    /// Why it could not be answered there.
    pub reason: Words,
    /// When it was passed on.
    pub at: Timestamp,
}

/// Passes a question on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassOn {
    /// Which.
    pub question: QuestionId,
    /// To whom.
    pub to: MemberId,
    /// The later conversation on whose agenda it goes, where it is to be answered in one.
    pub conversation: Option<ConversationId>,
    /// Why it could not be answered here; always said.
    pub reason: String,
}

pub(super) fn decide(process: &Process, frame: &Frame<'_>, command: PassOn) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    let by = frame.member()?;
    let question = process.question(command.question)?;
    if question.asked_of() != Side::Company {
        return Err(Refusal::OwnQuestion);
    }
    if !question.is_open() {
        return Err(Refusal::QuestionAnswered);
    }
    frame.team.active(command.to)?;
    if command.to == by {
        return Err(Refusal::SameMember);
    }
    if let Some(id) = command.conversation {
        let conversation = process.standing_conversation(id)?;
        if frame.now >= conversation.starts_at {
            return Err(Refusal::AlreadyStarted);
        }
        if !conversation.attends(command.to) {
            return Err(Refusal::NotAttending);
        }
    }
    Ok(vec![Event::QuestionPassedOn {
        question: question.id,
        member: by,
        to: command.to,
        conversation: command.conversation,
        reason: frame.words(Field::Reason, &command.reason)?,
    }])
}

pub(crate) fn apply(process: &mut Process, entry: &Entry) {
    let Event::QuestionPassedOn { question, member, to, conversation, reason } = &entry.event else { return };
    process.routes.push(Route {
        question: *question,
        by: *member,
        to: *to,
        reason: reason.clone(),
        at: entry.at,
    });
    if let Some(question) = process.questions.iter_mut().find(|other| other.id == *question) {
        question.conversation = conversation.or(question.conversation);
    }
}

impl Process {
    /// Where a question went, in order.
    pub fn routes_of(&self, question: QuestionId) -> impl Iterator<Item = &Route> {
        self.routes.iter().filter(move |route| route.question == question)
    }
}
