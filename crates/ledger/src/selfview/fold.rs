//! What events change in self-views.

use super::SelfView;
use crate::{
    event::{Entry, Event},
    process::Process,
};

pub(crate) fn apply(process: &mut Process, entry: &Entry) {
    if let Event::SelfViewSent { conversation, person, values } = &entry.event {
        process.self_views.push(SelfView {
            conversation: *conversation,
            by: *person,
            at: entry.at,
            values: values.clone(),
        });
    }
}
