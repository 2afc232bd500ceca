//! Saying what happened: each side once, and again as long as it is not settled.

use super::{Closing, Presence};
use crate::{
    event::Event,
    frame::Frame,
    ids::ConversationId,
    process::Process,
    refusal::{Field, Refusal},
};

/// What one side says happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MakeClaim {
    /// In which conversation.
    pub conversation: ConversationId,
    /// Of the company's being there.
    pub company: Presence,
    /// Of the candidate's being there.
    pub candidate: Presence,
    /// How it ended.
    pub closing: Closing,
    /// Whether technical trouble kept somebody away.
    pub trouble: bool,
    /// A remark; may be empty.
    pub note: String,
}

pub(super) fn decide(
    process: &Process,
    frame: &Frame<'_>,
    command: MakeClaim,
) -> Result<Vec<Event>, Refusal> {
    let conversation = process.standing_conversation(command.conversation)?;
    let person = frame.person()?;
    if frame.now < conversation.starts_at {
        return Err(Refusal::NotStarted);
    }
    if conversation.is_settled() {
        return Err(Refusal::AttendanceSettled);
    }
    if let Presence::StoodIn(Some(member)) = command.company {
        frame.team.get(member).ok_or(Refusal::NoSuchMember)?;
    }
    if matches!(command.candidate, Presence::StoodIn(_)) {
        return Err(Refusal::NotAChoice);
    }
    for presence in [command.company, command.candidate] {
        if let Presence::Late(minutes) = presence
            && !(1..=480).contains(&minutes)
        {
            return Err(Refusal::Missing(Field::Minutes));
        }
    }
    Ok(vec![Event::Claimed {
        conversation: conversation.id,
        person,
        company: command.company,
        candidate: command.candidate,
        closing: command.closing,
        trouble: command.trouble,
        note: frame.optional_words(Field::Note, &command.note)?,
    }])
}
