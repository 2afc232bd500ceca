//! Answering a report: what was found and what was done about it.

use crate::{
    event::Event,
    frame::Frame,
    ids::ReportId,
    process::Process,
    refusal::{Field, Refusal},
    side::Person,
};

/// Answers a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GiveAnswer {
    /// Which.
    pub report: ReportId,
    /// What was found and what was done.
    pub text: String,
}

pub(super) fn decide(
    process: &Process,
    frame: &Frame<'_>,
    command: GiveAnswer,
) -> Result<Vec<Event>, Refusal> {
    let member = frame.member()?;
    let report = process.report(command.report)?;
    // Whoever may not read it learns nothing of it, not even that it is there.
    if !report.is_shown_to(Person::Member(member)) {
        return Err(Refusal::NoSuchReport);
    }
    if report.answer.is_some() {
        return Err(Refusal::ReportAnswered);
    }
    let words = frame.words(Field::Text, &command.text)?;
    Ok(vec![Event::ReportAnswered { report: report.id, member, words }])
}
