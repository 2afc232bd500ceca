//! The candidate's word on an offer, and the company's on a counter.

use super::State;
use crate::{
    event::Event,
    frame::Frame,
    ids::OfferId,
    job::PayRange,
    process::Process,
    proposal,
    refusal::{Field, Refusal},
    side::Side,
};

/// What the candidate says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    /// Yes.
    Accept,
    /// No.
    Decline,
    /// Other terms.
    Counter {
        /// The pay asked for, where that is what is to change.
        pay: Option<PayRange>,
    },
}

/// Answers an offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GiveAnswer {
    /// Which.
    pub offer: OfferId,
    /// What is said.
    pub word: Word,
    /// In words; must be there for a counter.
    pub text: String,
}

/// Says that an offer stands as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uphold {
    /// Which.
    pub offer: OfferId,
    /// Why.
    pub text: String,
}

pub(super) fn decide(process: &Process, frame: &Frame<'_>, given: GiveAnswer) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    if frame.side()? != Side::Candidate {
        return Err(Refusal::NotYours);
    }
    let offer = process.offer(given.offer)?;
    // While the company owes an answer to a counter, the offer itself still stands and does not run out.
    let stands = match offer.state {
        State::Open => frame.now <= offer.expires_at,
        State::Countered => true,
        _ => false,
    };
    if !stands {
        return Err(Refusal::OfferNotOpen);
    }
    let id = offer.id;
    Ok(vec![match given.word {
        Word::Accept => {
            Event::OfferAccepted { offer: id, words: frame.optional_words(Field::Text, &given.text)? }
        }
        Word::Decline => {
            Event::OfferDeclined { offer: id, words: frame.optional_words(Field::Text, &given.text)? }
        }
        Word::Counter { pay } => Event::OfferCountered {
            offer: id,
            pay: pay.map(|pay| proposal::put::checked(PayRange { most: pay.least, ..pay })).transpose()?,
            words: frame.words(Field::Text, &given.text)?,
        },
    }])
}

pub(super) fn uphold(process: &Process, frame: &Frame<'_>, command: Uphold) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    let member = frame.member()?;
    let offer = process.offer(command.offer)?;
    if offer.state != State::Countered {
        return Err(Refusal::OfferNotOpen);
    }
    let words = frame.words(Field::Text, &command.text)?;
    // Time to think it over again, also where its end came meanwhile.
    let expires_at = offer.expires_at.max(frame.calendar.due_after(frame.now, super::FEWEST_DAYS));
    Ok(vec![Event::OfferUpheld { offer: offer.id, member, words, expires_at }])
}
