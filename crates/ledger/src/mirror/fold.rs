//! What events change in mirrors.

use super::{Mirror, Sent};
use crate::{
    event::{Entry, Event},
    ids::ConversationId,
    process::Process,
};

pub(crate) fn apply(process: &mut Process, entry: &Entry) {
    match &entry.event {
        Event::MirrorInvited { conversation } => {
            find(process, *conversation).invited_at = Some(entry.at);
        }
        Event::MirrorSent { conversation, values, comment, share } => {
            find(process, *conversation).sent =
                Some(Sent { at: entry.at, values: values.clone(), comment: comment.clone(), share: *share });
        }
        _ => {}
    }
}

fn find(process: &mut Process, conversation: ConversationId) -> &mut Mirror {
    let known = process.mirrors.iter().position(|other| other.conversation == conversation);
    let index = known.unwrap_or_else(|| {
        process.mirrors.push(Mirror { conversation, invited_at: None, sent: None });
        process.mirrors.len() - 1
    });
    &mut process.mirrors[index]
}
