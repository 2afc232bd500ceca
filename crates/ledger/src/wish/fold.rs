//! What events change in wishes.

use super::{Answer, Wish};
use crate::{
    event::{Entry, Event},
    process::Process,
};

pub(crate) fn apply(process: &mut Process, entry: &Entry) {
    match &entry.event {
        Event::WishMade { wish, kind, words, promise } => process.wishes.push(Wish {
            id: *wish,
            kind: *kind,
            made_at: entry.at,
            words: words.clone(),
            promise: *promise,
            answer: None,
        }),
        Event::WishAnswered { wish, granted, member, reason } => {
            if let Some(wish) = process.wishes.iter_mut().find(|other| other.id == *wish) {
                wish.answer =
                    Some(Answer { granted: *granted, by: *member, at: entry.at, reason: reason.clone() });
            }
        }
        _ => {}
    }
}
