//! Reporting somebody's conduct, at any time, also after the end of a process.

use super::{Kind, independent};
use crate::{
    event::Event,
    frame::Frame,
    ids::{ConversationId, MemberId, PromiseId, ReportId},
    process::Process,
    promise::{About, Kind as PromiseKind},
    refusal::{Field, Refusal},
    side::{Person, Side},
};

/// The most reports of one process.
pub const MOST: usize = 20;

/// Reports somebody's conduct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Make {
    /// What is reported.
    pub kind: Kind,
    /// Whose conduct.
    pub about: MemberId,
    /// In which conversation.
    pub conversation: Option<ConversationId>,
    /// Who is to read it; the first who is independent where nobody is named.
    pub to: Option<MemberId>,
    /// What happened.
    pub text: String,
}

pub(super) fn decide(process: &Process, frame: &Frame<'_>, make: Make) -> Result<Vec<Event>, Refusal> {
    let person = frame.person()?;
    if person.side() != Side::Candidate {
        return Err(Refusal::NotYours);
    }
    if process.reports.len() >= MOST {
        return Err(Refusal::TooMany(Field::Text));
    }
    frame.team.get(make.about).ok_or(Refusal::NoSuchMember)?;
    if let Some(id) = make.conversation {
        process.conversation(id)?;
    }
    let fit = independent(process, frame.team, make.about);
    let to = match make.to {
        Some(to) if fit.contains(&to) => to,
        Some(_) => return Err(Refusal::NotIndependent),
        None => *fit.first().ok_or(Refusal::NobodyIndependent)?,
    };
    let (report, promise): (ReportId, PromiseId) = (frame.id(), frame.id());
    let words = frame.words(Field::Text, &make.text)?;
    Ok(vec![
        Event::PromiseMade {
            promise,
            kind: PromiseKind::ReportAnswer,
            owed_by: Person::Member(to),
            owed_to: Side::Candidate,
            about: About::Report(report),
            words: None,
            due_at: frame.calendar.due_after(frame.now, frame.rules.report_days),
        },
        Event::ConductReported {
            report,
            kind: make.kind,
            person,
            about: make.about,
            conversation: make.conversation,
            to,
            words,
            promise,
        },
    ])
}
