//! What a delivery makes of a promise, and which promises an event delivers.

use super::{Promise, State};
use crate::event::Event;
use jiff::Timestamp;

/// Kept when by its date, late when after it or when the date had been moved. Broken stays broken, unless
/// it turns out that it had been delivered in time: a question answered in a conversation, of which the
/// asker says so much later.
#[must_use]
pub fn state_after_delivery(promise: &Promise, delivered_at: Timestamp) -> State {
    match promise.state {
        State::Open | State::Broken if delivered_at <= promise.due_at => {
            if promise.was_moved() {
                State::Late
            } else {
                State::Kept
            }
        }
        State::Open => State::Late,
        other => other,
    }
}

/// The events that deliver these promises at that instant.
pub(crate) fn all<'p>(
    promises: impl Iterator<Item = &'p Promise>,
    delivered_at: Timestamp,
) -> impl Iterator<Item = Event> {
    promises.filter(|promise| promise.is_awaited()).map(move |promise| Event::PromiseDelivered {
        promise: promise.id,
        delivered_at,
        claimed: false,
    })
}
