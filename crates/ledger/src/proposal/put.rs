//! Putting a proposal to the other side. It waits a few minutes and can be taken back.

use super::{Kind, State, Terms};
use crate::{
    calendar::later,
    event::Event,
    frame::Frame,
    ids::{JobId, ProposalId},
    job::{self, PayRange},
    process::{Ending, Process},
    refusal::{Field, Refusal},
    side::Side,
};
use jiff::SignedDuration;

/// Puts another role, pay or job to the other side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Put {
    /// What is proposed.
    pub kind: Kind,
    /// The role and its level, in words; may be empty where it is about pay or another job.
    pub role: String,
    /// What it would pay.
    pub pay: Option<PayRange>,
    /// The other job, for [`Kind::Job`].
    pub job: Option<JobId>,
    /// Why; always said.
    pub reason: String,
    /// The proposal of the other side that it answers.
    pub counters: Option<ProposalId>,
}

pub(super) fn decide(process: &Process, frame: &Frame<'_>, put: Put) -> Result<Vec<Event>, Refusal> {
    let person = frame.person()?;
    may_be_put(process, &put)?;
    let mut events = Vec::new();
    if let Some(id) = put.counters {
        let other = process.proposal(id)?;
        if other.by.side() == person.side() {
            return Err(Refusal::NotYours);
        }
        if other.state != State::Open {
            return Err(Refusal::ProposalAnswered);
        }
    }
    // One at a time, from each side: the newest word counts, and the other side knows which it is.
    let pending = process.proposals.iter().any(|other| {
        other.is_pending() && Some(other.id) != put.counters && other.is_shown_to(person.side())
    });
    if pending {
        return Err(Refusal::ProposalPending);
    }
    let terms = Terms {
        role: frame.optional_words(Field::Role, &put.role)?,
        pay: put.pay.map(checked).transpose()?,
        job: match put.kind {
            Kind::Job => Some(other_job(process, frame, put.job)?),
            Kind::Role | Kind::Reshape => None,
        },
        spec_version: match put.kind {
            Kind::Reshape => process.job.map(|id| frame.job(id).map(|job| job.version)).transpose()?,
            Kind::Role | Kind::Job => None,
        },
    };
    if put.kind == Kind::Role && terms.role.is_none() && terms.pay.is_none() {
        return Err(Refusal::Missing(Field::Role));
    }
    let wait = SignedDuration::from_mins(i64::from(frame.rules.undo_minutes));
    events.push(Event::ProposalPut {
        proposal: frame.id(),
        kind: put.kind,
        person,
        terms,
        reason: frame.words(Field::Reason, &put.reason)?,
        counters: put.counters,
        waits_until: later(frame.now, wait),
    });
    Ok(events)
}

// A declined candidate may be offered another job, with their consent (3.6); one who left is left alone,
// unless they ask themselves.
fn may_be_put(process: &Process, put: &Put) -> Result<(), Refusal> {
    match &process.ended {
        None => Ok(()),
        Some(ended) if put.kind == Kind::Job && ended.how != Ending::Hired => {
            if ended.by == Side::Company || put.counters.is_some() {
                Ok(())
            } else {
                Err(Refusal::ProcessEnded)
            }
        }
        Some(_) => Err(Refusal::ProcessEnded),
    }
}

fn other_job(process: &Process, frame: &Frame<'_>, job: Option<JobId>) -> Result<JobId, Refusal> {
    let id = job.ok_or(Refusal::Missing(Field::Job))?;
    if process.job == Some(id) && process.ended.is_none() {
        return Err(Refusal::SameJob);
    }
    let job = frame.job(id)?;
    if job.state == job::State::Open { Ok(id) } else { Err(Refusal::JobNotOpen) }
}

/// Pay must be an amount, from less to more. It stands in events, which hold no words of people: what there is to say of
/// it belongs to the reason.
pub(crate) fn checked(pay: PayRange) -> Result<PayRange, Refusal> {
    let code = pay.currency.len() == 3 && pay.currency.bytes().all(|letter| letter.is_ascii_uppercase());
    if pay.least <= 0 || pay.most < pay.least || !code {
        return Err(Refusal::PayOutOfBounds);
    }
    Ok(PayRange { parts: String::new(), criteria: String::new(), ..pay })
}
