//! What follows from what each thought: the scorecards that a conversation makes due.

use crate::{
    event::Event,
    frame::Frame,
    ids::{ConversationId, MemberId},
    process::Process,
    promise::{About, Kind, deliver},
    scorecard::send::kit_of,
    side::{Person, Side},
};

/// Everybody who was to measure the candidate owes a scorecard, within a day; where there is no frozen kit there is
/// nothing to measure by, and nothing is owed.
pub(super) fn scorecards_are_owed(process: &Process, frame: &Frame<'_>, id: ConversationId) -> Vec<Event> {
    let Ok(conversation) = process.conversation(id) else { return vec![] };
    let measures = conversation.stands() && conversation.kind.measures() && process.ended.is_none();
    if !measures || !conversation.can_be_mirrored() || kit_of(process, frame, id).is_err() {
        return vec![];
    }
    let due_at = frame.calendar.due_after(conversation.ends_at().max(frame.now), frame.rules.scorecard_days);
    let owed = |member: &MemberId| {
        let known = process.promises.iter().any(|promise| {
            promise.about == About::Scorecard(id) && promise.owed_by == Person::Member(*member)
        });
        known || process.scorecard(id, *member).is_some()
    };
    conversation
        .attendees
        .iter()
        .map(|attendee| attendee.member)
        .filter(|member| !owed(member) && frame.team.active(*member).is_ok())
        .map(|member| Event::PromiseMade {
            promise: frame.id(),
            kind: Kind::Scorecard,
            owed_by: Person::Member(member),
            owed_to: Side::Company,
            about: About::Scorecard(id),
            words: None,
            due_at,
        })
        .collect()
}

/// It is delivered by being sent.
pub(super) fn scorecard_sent(
    process: &Process,
    frame: &Frame<'_>,
    conversation: ConversationId,
    by: MemberId,
) -> Vec<Event> {
    let owed = process.promises.iter().filter(|promise| {
        promise.about == About::Scorecard(conversation) && promise.owed_by == Person::Member(by)
    });
    deliver::all(owed, frame.now).collect()
}
