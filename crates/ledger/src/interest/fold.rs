//! What events change in interest.

use super::{Interest, Note, Opened};
use crate::{
    event::{Entry, Event},
    ids::ConversationId,
    process::Process,
};

pub(crate) fn apply(process: &mut Process, entry: &Entry) {
    match &entry.event {
        Event::InterestNoted { conversation, person, level } => {
            let interest = find(process, *conversation);
            interest.notes.retain(|note| note.by.side() != person.side());
            interest.notes.push(Note { by: *person, at: entry.at, level: level.clone() });
        }
        Event::InterestsOpened { conversation, company, candidate } => {
            find(process, *conversation).opened =
                Some(Opened { at: entry.at, company: *company, candidate: *candidate });
        }
        _ => {}
    }
}

fn find(process: &mut Process, conversation: ConversationId) -> &mut Interest {
    let known = process.interests.iter().position(|other| other.conversation == conversation);
    let index = known.unwrap_or_else(|| {
        process.interests.push(Interest { conversation, notes: Vec::new(), opened: None });
        process.interests.len() - 1
    });
    &mut process.interests[index]
}
