//! The spec a process is measured by: which version, and who has seen what changed (4.1).

use super::Process;
use crate::{
    event::{Entry, Event},
    frame::Frame,
    promise::{About, Kind as PromiseKind},
    refusal::Refusal,
    side::{Person, Side},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// That somebody has seen a version of the spec.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// Who.
    pub by: Person,
    /// When.
    pub at: Timestamp,
}

/// A version of the spec that the process is or was measured by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpecStand {
    /// Its number.
    pub version: i64,
    /// Since when.
    pub at: Timestamp,
    /// The number of the one before it in this process; none where the process began with this one.
    pub follows: Option<i64>,
    /// Who has seen what changed.
    pub seen: Vec<Seen>,
}

/// 'I have seen what changed.'
pub(super) fn acknowledge(process: &Process, frame: &Frame<'_>, version: i64) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    let person = frame.person()?;
    if process.spec_version() != Some(version) {
        return Err(Refusal::SpecMovedOn);
    }
    Ok(if process.has_seen_spec(person) { vec![] } else { vec![Event::SpecAcknowledged { version, person }] })
}

/// A request for the pay range: an open promise with a date (1.4).
pub(super) fn ask_range(process: &Process, frame: &Frame<'_>) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    if frame.side()? != Side::Candidate {
        return Err(Refusal::NotYours);
    }
    let job = frame.job(process.job.ok_or(Refusal::NoJob)?)?;
    if job.pay.is_some() {
        return Err(Refusal::RangeKnown);
    }
    let asked =
        process.promises.iter().any(|promise| promise.kind == PromiseKind::Range && promise.is_awaited());
    if asked {
        return Ok(vec![]);
    }
    Ok(vec![Event::PromiseMade {
        promise: frame.id(),
        kind: PromiseKind::Range,
        owed_by: process.recruiter_person(),
        owed_to: Side::Candidate,
        about: About::Process,
        words: None,
        due_at: frame.calendar.due_after(frame.now, frame.rules.range_days),
    }])
}

pub(crate) fn apply(process: &mut Process, entry: &Entry) {
    match &entry.event {
        Event::SpecChanged { version, .. } => {
            let follows = process.spec_version();
            // Whoever changes it knows what it says.
            let seen = entry.by.person().map(|by| Seen { by, at: entry.at }).into_iter().collect();
            process.specs.push(SpecStand { version: *version, at: entry.at, follows, seen });
        }
        Event::SpecAcknowledged { version, person } => {
            if let Some(stand) = process.specs.iter_mut().find(|stand| stand.version == *version) {
                stand.seen.push(Seen { by: *person, at: entry.at });
            }
        }
        _ => {}
    }
}

impl Process {
    /// The version of the spec the candidate is measured by.
    #[must_use]
    pub fn spec_version(&self) -> Option<i64> {
        self.specs.last().map(|stand| stand.version)
    }

    /// Whether that person has seen the spec as it is: said so, or it has not changed since the process
    /// began (or moved to this job).
    #[must_use]
    pub fn has_seen_spec(&self, person: Person) -> bool {
        self.specs
            .last()
            .is_none_or(|stand| stand.follows.is_none() || stand.seen.iter().any(|seen| seen.by == person))
    }

    /// The version before the present one that this person knows: what the difference is shown against.
    #[must_use]
    pub fn last_spec_seen(&self, person: Person) -> Option<i64> {
        let known =
            |stand: &&SpecStand| stand.follows.is_none() || stand.seen.iter().any(|seen| seen.by == person);
        self.specs.iter().rev().find(known).map(|stand| stand.version)
    }
}
