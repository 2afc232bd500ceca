//! What events change in promises.

use super::{Dispute, Promise, State};
use crate::{
    event::{Entry, Event},
    ids::PromiseId,
    process::Process,
};
use jiff::Timestamp;

pub(crate) fn apply(process: &mut Process, entry: &Entry) {
    if let Event::PromiseMade { promise, kind, owed_by, owed_to, about, words, due_at } = &entry.event {
        process.promises.push(Promise {
            id: *promise,
            kind: *kind,
            owed_by: *owed_by,
            owed_to: *owed_to,
            about: *about,
            words: words.clone(),
            made_at: entry.at,
            due_at: *due_at,
            first_due_at: *due_at,
            expected_at: None,
            state: State::Open,
            state_at: entry.at,
            delivered_at: None,
            claimed: false,
            dispute: None,
            void_reason: None,
            reminded_at: None,
            overdue_at: None,
            escalated_at: None,
            escalated_to: None,
        });
        return;
    }
    let Some(id) = named(&entry.event) else { return };
    if let Some(promise) = process.promises.iter_mut().find(|other| other.id == id) {
        change(promise, entry);
    }
}

fn named(event: &Event) -> Option<PromiseId> {
    match event {
        Event::PromiseReminded { promise }
        | Event::PromiseOverdue { promise }
        | Event::PromiseEscalated { promise, .. }
        | Event::PromiseDateMoved { promise, .. }
        | Event::PromiseFollowed { promise, .. }
        | Event::PromiseDelivered { promise, .. }
        | Event::PromiseDisputed { promise, .. }
        | Event::PromiseBroken { promise }
        | Event::PromiseExcused { promise }
        | Event::PromiseVoided { promise, .. }
        | Event::PromiseHandedOver { promise, .. }
        | Event::PromiseReopened { promise } => Some(*promise),
        _ => None,
    }
}

fn change(promise: &mut Promise, entry: &Entry) {
    let at = entry.at;
    match &entry.event {
        Event::PromiseReminded { .. } => promise.reminded_at = Some(at),
        Event::PromiseOverdue { .. } => promise.overdue_at = Some(at),
        Event::PromiseEscalated { to, .. } => {
            promise.escalated_at = Some(at);
            promise.escalated_to = Some(*to);
        }
        Event::PromiseDateMoved { due_at, clock, .. } => {
            if *clock {
                promise.due_at = *due_at;
                promise.reminded_at = None;
            } else {
                promise.expected_at = Some(*due_at);
            }
        }
        // Following a conversation that was moved is no moved promise: the first date moves along. A later
        // date that had been named before stays.
        Event::PromiseFollowed { due_at, .. } => {
            let named = promise.was_moved().then_some(promise.due_at);
            promise.due_at = named.map_or(*due_at, |named| named.max(*due_at));
            promise.first_due_at = *due_at;
            promise.reminded_at = None;
        }
        Event::PromiseDelivered { delivered_at, claimed, .. } => {
            promise.delivered_at = Some(*delivered_at);
            promise.claimed = *claimed;
            promise.state = super::deliver::state_after_delivery(promise, *delivered_at);
            promise.state_at = at;
        }
        Event::PromiseDisputed { words, .. } => {
            promise.dispute = Some(Dispute { at, words: words.clone() });
        }
        Event::PromiseBroken { .. } => set(promise, State::Broken, at),
        Event::PromiseExcused { .. } => set(promise, State::Excused, at),
        Event::PromiseVoided { reason, .. } => {
            promise.void_reason = Some(*reason);
            set(promise, State::Void, at);
        }
        Event::PromiseHandedOver { to, .. } => promise.owed_by = *to,
        Event::PromiseReopened { .. } => {
            promise.delivered_at = None;
            promise.claimed = false;
            // Its owner is told now; a reminder on top of that would be noise.
            promise.reminded_at = Some(at);
            if promise.state != State::Broken {
                set(promise, State::Open, at);
            }
        }
        _ => {}
    }
}

fn set(promise: &mut Promise, state: State, at: Timestamp) {
    promise.state = state;
    promise.state_at = at;
}
