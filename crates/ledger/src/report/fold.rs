//! What events change in reports.

use super::{Answer, Report};
use crate::{
    event::{Entry, Event},
    process::Process,
};

pub(crate) fn apply(process: &mut Process, entry: &Entry) {
    match &entry.event {
        Event::ConductReported { report, kind, person, about, conversation, to, words, promise } => {
            process.reports.push(Report {
                id: *report,
                by: *person,
                at: entry.at,
                kind: *kind,
                about: *about,
                conversation: *conversation,
                to: *to,
                words: words.clone(),
                promise: *promise,
                answer: None,
            });
        }
        Event::ReportAnswered { report, member, words } => {
            if let Some(report) = process.reports.iter_mut().find(|other| other.id == *report) {
                report.answer = Some(Answer { by: *member, at: entry.at, words: words.clone() });
            }
        }
        Event::ReportReassigned { report, to } => {
            if let Some(report) = process.reports.iter_mut().find(|other| other.id == *report) {
                report.to = *to;
            }
        }
        _ => {}
    }
}
