//! What events change in messages.

use super::{Message, State};
use crate::{
    event::{Entry, Event},
    ids::MessageId,
    process::Process,
};

pub(crate) fn apply(process: &mut Process, entry: &Entry) {
    match &entry.event {
        Event::MessageWritten { message, kind, person, words, waits_until, corrects, make_good } => {
            process.messages.push(Message {
                id: *message,
                kind: *kind,
                by: *person,
                written_at: entry.at,
                words: words.clone(),
                state: waits_until.map_or(State::Sent(entry.at), State::Waiting),
                corrects: *corrects,
                make_good: *make_good,
            });
        }
        Event::MessageSent { message } => set(process, *message, State::Sent(entry.at)),
        Event::MessageTakenBack { message } => set(process, *message, State::TakenBack(entry.at)),
        _ => {}
    }
}

fn set(process: &mut Process, id: MessageId, state: State) {
    if let Some(message) = process.messages.iter_mut().find(|other| other.id == id) {
        message.state = state;
    }
}
