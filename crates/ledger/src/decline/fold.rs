//! What events change in declines.

use super::{Decline, rate::Rated};
use crate::{
    event::{Entry, Event},
    process::Process,
};

pub(crate) fn apply(process: &mut Process, entry: &Entry) {
    match &entry.event {
        Event::DeclineReasoned { decline, member, job, spec_version, message, reasons } => {
            process.declines.push(Decline {
                id: *decline,
                by: *member,
                written_at: entry.at,
                job: *job,
                spec_version: *spec_version,
                message: *message,
                reasons: reasons.clone(),
                feedback_at: None,
                rated: None,
            });
        }
        Event::FeedbackGiven { decline, reasons, .. } => {
            if let Some(decline) = process.declines.iter_mut().find(|other| other.id == *decline) {
                decline.reasons.clone_from(reasons);
                decline.feedback_at = Some(entry.at);
            }
        }
        Event::FeedbackRated { decline, marks, words } => {
            if let Some(decline) = process.declines.iter_mut().find(|other| other.id == *decline) {
                decline.rated = Some(Rated { at: entry.at, marks: marks.clone(), words: words.clone() });
            }
        }
        _ => {}
    }
}
