//! What events change in offers.

use super::{Counter, Offer, State, Upheld};
use crate::{
    event::{Entry, Event},
    ids::OfferId,
    process::Process,
};
use jiff::Timestamp;

pub(crate) fn apply(process: &mut Process, entry: &Entry) {
    let at = entry.at;
    match &entry.event {
        Event::OfferMade { offer, member, terms, expires_at, waits_until, replaces } => {
            process.offers.push(Offer {
                id: *offer,
                by: *member,
                written_at: at,
                terms: terms.clone(),
                expires_at: *expires_at,
                waits_until: *waits_until,
                replaces: *replaces,
                sent_at: None,
                state: State::Waiting,
                state_at: at,
                counters: Vec::new(),
                answer: None,
                reminded_at: None,
            });
        }
        Event::OfferSent { offer } => {
            let sent = set(process, *offer, State::Open, at);
            let replaced = sent.and_then(|offer| {
                offer.sent_at = Some(at);
                offer.replaces
            });
            if let Some(replaced) = replaced {
                set(process, replaced, State::Replaced, at);
            }
        }
        Event::OfferTakenBack { offer } => {
            set(process, *offer, State::TakenBack, at);
        }
        Event::OfferReminded { offer } => {
            if let Some(offer) = process.offers.iter_mut().find(|other| other.id == *offer) {
                offer.reminded_at = Some(at);
            }
        }
        Event::OfferAccepted { offer, words } => answer(set(process, *offer, State::Accepted, at), words),
        Event::OfferDeclined { offer, words } => answer(set(process, *offer, State::Declined, at), words),
        Event::OfferCountered { offer, pay, words } => {
            if let Some(offer) = set(process, *offer, State::Countered, at) {
                offer.counters.push(Counter { at, pay: pay.clone(), words: words.clone(), upheld: None });
            }
        }
        Event::OfferUpheld { offer, member, words, expires_at } => {
            if let Some(offer) = set(process, *offer, State::Open, at) {
                if let Some(counter) = offer.counters.last_mut() {
                    counter.upheld = Some(Upheld { at, by: *member, words: words.clone() });
                }
                offer.expires_at = *expires_at;
                offer.reminded_at = None;
            }
        }
        Event::OfferExpired { offer } => {
            set(process, *offer, State::Expired, at);
        }
        _ => {}
    }
}

/// The end of a process ends the offers that still stood.
pub(crate) fn lapse(process: &mut Process, at: Timestamp) {
    for offer in process.offers.iter_mut().filter(|offer| offer.is_pending()) {
        (offer.state, offer.state_at) = (State::Lapsed, at);
    }
}

fn set(process: &mut Process, id: OfferId, state: State, at: Timestamp) -> Option<&mut Offer> {
    let offer = process.offers.iter_mut().find(|other| other.id == id)?;
    (offer.state, offer.state_at) = (state, at);
    Some(offer)
}

fn answer(offer: Option<&mut Offer>, words: &Option<crate::words::Words>) {
    if let Some(offer) = offer {
        offer.answer.clone_from(words);
    }
}
