//! Feedback that came with its decline: the outcome with reasons, sent by the date of the answer that it is. What was
//! left for later is a promise of its own, and counts as that.

use super::{Component, Fact, Owed, Part, Verdict, last_before};
use crate::{
    decline::Decline,
    message::{self, Message},
    process::Process,
    promise::{About, Kind, Promise, State},
    side::Side,
};
use jiff::Timestamp;

pub(super) fn fact(process: &Process, decline: &Decline) -> Option<Fact> {
    let sent = process.message(decline.message).ok()?;
    let message::State::Sent(sent_at) = sent.state else { return None };
    let later =
        |promise: &Promise| promise.kind == Kind::Feedback && promise.about == About::Decline(decline.id);
    if process.promises.iter().any(later) {
        return None;
    }
    let was_late = answered_by(process, sent).any(|promise| promise.state != State::Kept);
    let due_at = answered_by(process, sent).map(|promise| promise.due_at).max();
    let verdict = if was_late { Verdict::Broken } else { Verdict::Kept };
    let owed = Owed {
        process,
        conversation: last_before(process, decline.written_at),
        side: Side::Company,
        member: Some(decline.by),
        made_at: decline.written_at,
        // An early one counts on its date, as everything does.
        matures_at: due_at.map_or(sent_at, |due_at| due_at.max(sent_at)),
    };
    Some(Fact {
        late_seconds: due_at.map(|at| seconds(at, sent.written_at)).filter(|late| *late > 0),
        ..owed.is(Component::Feedback, decline.id.uuid(), Part::Decline, verdict)
    })
}

// The answers that were owed and that the decline gave, by their date or after it.
fn answered_by<'p>(process: &'p Process, sent: &'p Message) -> impl Iterator<Item = &'p Promise> {
    process.promises.iter().filter(|promise| {
        promise.kind == Kind::Answer
            && promise.delivered_at == Some(sent.written_at)
            && matches!(promise.state, State::Kept | State::Late | State::Broken)
            && sent.answers(promise)
    })
}

fn seconds(from: Timestamp, to: Timestamp) -> i64 {
    to.duration_since(from).as_secs()
}
