//! Declining: reasons first, then the words that carry them. It waits a few minutes and can be taken back.

use super::{Reason, concrete};
use crate::{
    calendar::later,
    event::Event,
    frame::Frame,
    ids::{MessageId, RequirementId},
    message::{self, Kind},
    offer::Offer,
    process::Process,
    refusal::{Field, Refusal},
    side::Person,
};
use jiff::SignedDuration;

/// One reason as it is given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReasonGiven {
    /// The requirement it points at; none: it is not in the spec.
    pub requirement: Option<RequirementId>,
    /// What was seen; may be left for later where it points at a requirement.
    pub seen: String,
    /// What would change it; may be left for later.
    pub change: String,
}

/// The most reasons of one decline.
pub const MOST_REASONS: usize = 12;

/// Says no.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Give {
    /// What the candidate is written.
    pub text: String,
    /// Why.
    pub reasons: Vec<ReasonGiven>,
}

pub(super) fn decide(process: &Process, frame: &Frame<'_>, command: Give) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    let member = frame.member()?;
    if process.messages.iter().any(message::Message::declines_soon) {
        return Err(Refusal::DeclineWaits);
    }
    if process.offers.iter().any(Offer::waits) {
        return Err(Refusal::OfferWaits);
    }
    let job = process.job.map(|id| frame.job(id)).transpose()?;
    if command.reasons.is_empty() {
        return Err(Refusal::ReasonsMissing);
    }
    if command.reasons.len() > MOST_REASONS {
        return Err(Refusal::TooMany(Field::Reason));
    }
    for reason in &command.reasons {
        match reason.requirement {
            Some(id) if !job.is_some_and(|job| job.known_requirements.contains(&id)) => {
                return Err(Refusal::NoSuchRequirement);
            }
            // What is not in the spec must at least be said.
            None if reason.seen.trim().is_empty() => return Err(Refusal::Missing(Field::Seen)),
            _ => {}
        }
    }
    let reasons = reasons(frame, command.reasons)?;
    let message: MessageId = frame.id();
    let wait = SignedDuration::from_mins(i64::from(frame.rules.undo_minutes));
    Ok(vec![
        Event::DeclineReasoned {
            decline: frame.id(),
            member,
            job: process.job,
            spec_version: process.spec_version(),
            message,
            reasons,
        },
        Event::MessageWritten {
            message,
            kind: Kind::Decline,
            person: Person::Member(member),
            words: frame.words(Field::Text, &command.text)?,
            waits_until: Some(later(frame.now, wait)),
            corrects: None,
            make_good: None,
        },
    ])
}

/// Takes the reasons' texts, each checked for being concrete where it is there.
pub(super) fn reasons(frame: &Frame<'_>, given: Vec<ReasonGiven>) -> Result<Vec<Reason>, Refusal> {
    let one = |given: ReasonGiven| {
        concrete::check(Field::Seen, &given.seen)?;
        concrete::check(Field::Change, &given.change)?;
        Ok(Reason {
            requirement: given.requirement,
            seen: frame.optional_words(Field::Seen, &given.seen)?,
            change: frame.optional_words(Field::Change, &given.change)?,
        })
    };
    given.into_iter().map(one).collect()
}
