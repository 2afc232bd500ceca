//! What events change in scorecards.

use super::Scorecard;
use crate::{
    event::{Entry, Event},
    process::Process,
};

pub(crate) fn apply(process: &mut Process, entry: &Entry) {
    if let Event::ScorecardSent { scorecard, conversation, member, spec_version, ratings, lean, summary } =
        &entry.event
    {
        process.scorecards.push(Scorecard {
            id: *scorecard,
            conversation: *conversation,
            by: *member,
            at: entry.at,
            spec_version: *spec_version,
            ratings: ratings.clone(),
            lean: *lean,
            summary: summary.clone(),
        });
    }
}
