//! The brief of an attendee: the candidate's own story, the spec, what earlier talks learned. That it was
//! read is said by the one who reads it, and stands on the record of both sides (0.1).

use crate::{
    event::{Entry, Event},
    frame::Frame,
    ids::{ConversationId, MemberId},
    process::Process,
    refusal::Refusal,
    side::Person,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// That somebody read their brief.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BriefRead {
    /// For which conversation.
    pub conversation: ConversationId,
    /// Who.
    pub member: MemberId,
    /// When.
    pub at: Timestamp,
}

pub(super) fn decide(
    process: &Process,
    frame: &Frame<'_>,
    id: ConversationId,
) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    let conversation = process.standing_conversation(id)?;
    let member = frame.member()?;
    if !conversation.attends(member) {
        return Err(Refusal::NotAttending);
    }
    Ok(if process.brief_read(id, member).is_some() {
        vec![]
    } else {
        vec![Event::BriefRead { conversation: id, member }]
    })
}

pub(crate) fn apply(process: &mut Process, entry: &Entry) {
    if let Event::BriefRead { conversation, member } = &entry.event {
        process.briefs.push(BriefRead { conversation: *conversation, member: *member, at: entry.at });
    }
}

impl Process {
    /// When that attendee said that they had read their brief.
    #[must_use]
    pub fn brief_read(&self, conversation: ConversationId, member: MemberId) -> Option<Timestamp> {
        let read = |brief: &&BriefRead| brief.conversation == conversation && brief.member == member;
        self.briefs.iter().find(read).map(|brief| brief.at)
    }

    /// Whether a person confirms by reading: members do; the candidate has no brief.
    pub(super) fn reads_brief(&self, conversation: ConversationId, person: Person) -> Option<MemberId> {
        person.member().filter(|member| self.brief_read(conversation, *member).is_none())
    }
}
