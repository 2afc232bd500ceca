//! Giving a promise to a colleague. The record keeps who owed it when.

use crate::{
    event::Event,
    frame::Frame,
    ids::{MemberId, PromiseId},
    process::Process,
    promise::About,
    refusal::Refusal,
    report,
    side::Person,
};

/// Gives a promise of the company to another member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HandOver {
    /// Which.
    pub promise: PromiseId,
    /// To whom.
    pub to: MemberId,
}

pub(super) fn decide(process: &Process, frame: &Frame<'_>, command: HandOver) -> Result<Vec<Event>, Refusal> {
    let promise = process.promise(command.promise)?;
    let Person::Member(_) = promise.owed_by else { return Err(Refusal::NotYours) };
    if !promise.is_awaited() {
        return Err(Refusal::PromiseNotOpen);
    }
    frame.team.active(command.to)?;
    // What somebody saw nobody else can write down; the company may let it go instead.
    if matches!(promise.about, About::Scorecard(_)) {
        return Err(Refusal::NotAttending);
    }
    // A report stays with somebody who was not there, and takes its promise along.
    if let About::Report(id) = promise.about {
        let report = process.report(id)?;
        if !report::independent(process, frame.team, report.about).contains(&command.to) {
            return Err(Refusal::NotIndependent);
        }
    }
    let to = Person::Member(command.to);
    if to == promise.owed_by {
        return Ok(vec![]);
    }
    Ok(vec![Event::PromiseHandedOver { promise: promise.id, from: promise.owed_by, to }])
}
