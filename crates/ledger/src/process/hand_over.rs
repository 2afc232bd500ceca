//! People leave: what they had open here goes to somebody who stays; nothing is orphaned.

use super::Process;
use crate::{
    event::Event,
    follow::outcomes,
    frame::Frame,
    ids::MemberId,
    promise::{About, VoidReason},
    refusal::Refusal,
    side::Person,
};

/// Gives everything open that one member has in this process to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HandOver {
    /// Who leaves.
    pub from: MemberId,
    /// Who takes over.
    pub to: MemberId,
}

pub(super) fn decide(process: &Process, frame: &Frame<'_>, command: HandOver) -> Result<Vec<Event>, Refusal> {
    let HandOver { from, to } = command;
    frame.team.active(to)?;
    if from == to {
        return Ok(vec![]);
    }
    let mut events = Vec::new();
    if process.recruiter == from {
        events.push(Event::RecruiterChanged { from, to });
    }
    if process.hiring_manager == Some(from) {
        events.push(Event::HiringManagerChanged { from, to });
    }
    for promise in &process.promises {
        let theirs = promise.is_awaited() && promise.owed_by == Person::Member(from);
        if matches!(promise.about, About::Scorecard(_)) {
            // What they saw nobody else can write down.
            let void = Event::PromiseVoided { promise: promise.id, reason: VoidReason::Settled };
            events.extend((theirs && promise.is_awaited()).then_some(void));
            continue;
        }
        if let Some(heir) = outcomes::heir(process, frame, promise, to).filter(|_| theirs) {
            events.push(Event::PromiseHandedOver {
                promise: promise.id,
                from: promise.owed_by,
                to: Person::Member(heir),
            });
        }
    }
    let ahead = process.conversations.iter().filter(|conversation| {
        conversation.stands() && conversation.starts_at > frame.now && conversation.attends(from)
    });
    for conversation in ahead {
        events.push(Event::AttendeeReplaced { conversation: conversation.id, from, to, reason: None });
    }
    Ok(events)
}
