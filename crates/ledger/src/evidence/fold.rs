//! What events change in evidence.

use super::Evidence;
use crate::{
    event::{Entry, Event},
    process::Process,
};

pub(crate) fn apply(process: &mut Process, entry: &Entry) {
    match &entry.event {
        Event::EvidenceAdded {
            evidence,
            job,
            requirement,
            spec_version,
            bearing,
            source,
            conversation,
            person,
            words,
        } => process.evidence.push(Evidence {
            id: *evidence,
            job: *job,
            requirement: *requirement,
            spec_version: *spec_version,
            bearing: *bearing,
            source: *source,
            conversation: *conversation,
            by: *person,
            at: entry.at,
            words: words.clone(),
            withdrawn_at: None,
        }),
        Event::EvidenceWithdrawn { evidence } => {
            if let Some(evidence) = process.evidence.iter_mut().find(|other| other.id == *evidence) {
                evidence.withdrawn_at = Some(entry.at);
            }
        }
        _ => {}
    }
}
