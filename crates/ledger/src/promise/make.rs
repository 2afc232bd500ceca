//! Promising something by hand.

use super::{About, Kind};
use crate::{
    event::Event,
    frame::Frame,
    ids::ConversationId,
    process::Process,
    refusal::{Field, Refusal},
    side::Person,
};
use jiff::Timestamp;

/// What is promised, by the one who acts or by a colleague of theirs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Make {
    /// Who will owe it; of the acting person's side.
    pub owed_by: Person,
    /// What.
    pub text: String,
    /// By when.
    pub due_at: Timestamp,
    /// The conversation it came up in.
    pub conversation: Option<ConversationId>,
}

pub(super) fn decide(process: &Process, frame: &Frame<'_>, command: Make) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    let side = frame.side()?;
    if command.owed_by.side() != side {
        return Err(Refusal::NotYours);
    }
    match command.owed_by {
        Person::Member(member) => {
            frame.team.active(member)?;
        }
        Person::Candidate(candidate) if candidate != process.candidate => return Err(Refusal::NotYours),
        Person::Candidate(_) => {}
    }
    if command.due_at <= frame.now {
        return Err(Refusal::DateInThePast);
    }
    if let Some(conversation) = command.conversation {
        process.conversation(conversation)?;
    }
    Ok(vec![Event::PromiseMade {
        promise: frame.id(),
        kind: Kind::Other,
        owed_by: command.owed_by,
        owed_to: side.other(),
        about: command.conversation.map_or(About::Process, About::Conversation),
        words: Some(frame.words(Field::Promise, &command.text)?),
        due_at: command.due_at,
    }])
}
