//! What events change in debriefs.

use super::Debrief;
use crate::{
    event::{Entry, Event},
    process::Process,
};

pub(crate) fn apply(process: &mut Process, entry: &Entry) {
    if let Event::DebriefConcluded { member, spec_version, scorecards, says, decided, reason } = &entry.event
    {
        process.debriefs.push(Debrief {
            by: *member,
            at: entry.at,
            spec_version: *spec_version,
            scorecards: *scorecards,
            says: *says,
            decided: *decided,
            reason: reason.clone(),
        });
    }
}
