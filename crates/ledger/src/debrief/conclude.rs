//! Concluding a debrief: what is decided and why, always in writing.

use super::{Verdict, arithmetic};
use crate::{
    event::Event,
    frame::Frame,
    process::Process,
    refusal::{Field, Refusal},
    side::Person,
};

/// Concludes a debrief.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conclude {
    /// What is decided.
    pub decided: Verdict,
    /// Why; where it is not what the arithmetic says, why not.
    pub reason: String,
}

pub(super) fn decide(process: &Process, frame: &Frame<'_>, command: Conclude) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    let member = frame.member()?;
    // Whoever still owes their own scorecard would decide on the others' eyes.
    if !process.reads_scorecards(Person::Member(member)) {
        return Err(Refusal::ScorecardFirst);
    }
    let job = frame.job(process.job.ok_or(Refusal::NoJob)?)?;
    let panel = process.panel();
    let latest = panel.iter().map(|scorecard| scorecard.spec_version).max();
    let version = latest.ok_or(Refusal::NoScorecards)?;
    let kit = job.kits.iter().find(|kit| kit.spec_version == version).ok_or(Refusal::NoKit)?;
    let sum = arithmetic::of(&panel, kit);
    Ok(vec![Event::DebriefConcluded {
        member,
        spec_version: version,
        scorecards: u32::try_from(sum.scorecards).unwrap_or(u32::MAX),
        says: sum.says,
        decided: command.decided,
        reason: frame.words(Field::Reason, &command.reason)?,
    }])
}
