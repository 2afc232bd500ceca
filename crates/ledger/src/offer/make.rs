//! Making an offer. It waits a few minutes and can be taken back.

use super::{FEWEST_DAYS, Offer, Terms};
use crate::{
    calendar::later,
    event::Event,
    frame::Frame,
    job::{PayRange, State as JobState},
    message::Message,
    process::Process,
    proposal,
    refusal::{Field, Refusal},
};
use jiff::{SignedDuration, Timestamp, civil::Date};

/// Makes an offer; an open or countered one before it loses its place to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Make {
    /// The role and its level, in words.
    pub role: String,
    /// What it pays.
    pub pay: PayRange,
    /// Why that lies outside the disclosed range, where it does.
    pub outside: String,
    /// When the work starts.
    pub starts_on: Date,
    /// What else belongs to it; may be empty.
    pub conditions: String,
    /// Until when it stands.
    pub expires_at: Timestamp,
}

pub(super) fn decide(process: &Process, frame: &Frame<'_>, make: Make) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    process.nothing_proposed_to(frame.by)?;
    let member = frame.member()?;
    let job = frame.job(process.job.ok_or(Refusal::NoJob)?)?;
    if !matches!(job.state, JobState::Open | JobState::Paused) || job.openings < 1 {
        return Err(Refusal::JobNotOpen);
    }
    let range = job.pay.as_ref().ok_or(Refusal::RangeMissing)?;
    let pay = proposal::put::checked(PayRange { least: make.pay.least, most: make.pay.least, ..make.pay })?;
    let outside = frame.optional_words(Field::Outside, &make.outside)?;
    if !is_inside(&pay, range) && outside.is_none() {
        return Err(Refusal::Missing(Field::Outside));
    }
    if make.expires_at < frame.calendar.after(frame.now, FEWEST_DAYS) {
        return Err(Refusal::OfferTooShort);
    }
    if process.messages.iter().any(Message::declines_soon) {
        return Err(Refusal::DeclineWaits);
    }
    if process.offers.iter().any(Offer::waits) {
        return Err(Refusal::OfferWaits);
    }
    let wait = SignedDuration::from_mins(i64::from(frame.rules.undo_minutes));
    Ok(vec![Event::OfferMade {
        offer: frame.id(),
        member,
        terms: Terms {
            job: job.id,
            spec_version: job.version,
            role: frame.words(Field::Role, &make.role)?,
            pay,
            outside,
            starts_on: make.starts_on,
            conditions: frame.optional_words(Field::Conditions, &make.conditions)?,
        },
        expires_at: make.expires_at,
        waits_until: later(frame.now, wait),
        replaces: process.offers.iter().rev().find(|offer| offer.is_pending()).map(|offer| offer.id),
    }])
}

/// Whether an amount lies in the disclosed range; one of another currency, period or kind does not.
#[must_use]
pub fn is_inside(pay: &PayRange, range: &PayRange) -> bool {
    pay.currency == range.currency
        && pay.period == range.period
        && pay.gross == range.gross
        && (range.least..=range.most).contains(&pay.least)
}
