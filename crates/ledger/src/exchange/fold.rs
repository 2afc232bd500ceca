//! What events change in the exchange.

use super::{Exchange, View};
use crate::{
    event::{Entry, Event},
    ids::ConversationId,
    process::Process,
};

pub(crate) fn apply(process: &mut Process, entry: &Entry) {
    match &entry.event {
        Event::ViewSent { conversation, person, talk, own } => {
            find(process, *conversation).views.push(View {
                by: *person,
                at: entry.at,
                talk: talk.clone(),
                own: own.clone(),
            });
        }
        Event::ExchangeOpened { conversation } => {
            find(process, *conversation).opened_at = Some(entry.at);
        }
        Event::ExchangeClosed { conversation } => {
            find(process, *conversation).closed_at = Some(entry.at);
        }
        _ => {}
    }
}

fn find(process: &mut Process, conversation: ConversationId) -> &mut Exchange {
    let known = process.exchanges.iter().position(|other| other.conversation == conversation);
    let index = known.unwrap_or_else(|| {
        process.exchanges.push(Exchange {
            conversation,
            views: Vec::new(),
            opened_at: None,
            closed_at: None,
        });
        process.exchanges.len() - 1
    });
    &mut process.exchanges[index]
}
