//! Decisions as lines: offers and what was said to them, feedback that came later. A no is the message that carries
//! it, see [`super::What::Message`].

use super::{Delivered, Lines, What};
use jiff::Timestamp;
use ledger::{
    decline::{Decline, rate::Rated},
    offer::{Counter, Offer, State, Upheld},
    process::{Ended, Ending, Process},
    promise::{About, Kind},
};

/// What a line about a decision is about.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Decided<'p> {
    /// An offer: sent, or one that only the company knows of.
    Offer(&'p Offer, Delivered<'p>),
    /// The candidate asked for other terms.
    Countered(&'p Offer, &'p Counter),
    /// The company let the offer stand as it is.
    Upheld(&'p Offer, &'p Upheld, Delivered<'p>),
    /// Accepted, declined, or run out.
    Settled(&'p Offer),
    /// The feedback that was promised with a no.
    Feedback(&'p Decline, Delivered<'p>),
    /// What the candidate says of the feedback.
    Rated(&'p Decline, &'p Rated),
}

impl<'p> Lines<'p> {
    pub(super) fn of_decisions(&mut self, process: &'p Process) {
        for offer in &process.offers {
            self.of_offer(offer);
        }
        for decline in &process.declines {
            if let Some(at) = decline.feedback_at {
                let about = About::Decline(decline.id);
                let kept =
                    self.delivered(at, |promise| promise.kind == Kind::Feedback && promise.about == about);
                self.decided(at, Decided::Feedback(decline, kept));
            }
            if let Some(rated) = &decline.rated {
                self.decided(rated.at, Decided::Rated(decline, rated));
            }
        }
    }

    fn of_offer(&mut self, offer: &'p Offer) {
        let kept = self.delivered(offer.written_at, |promise| offer.answers(promise));
        let kept = if offer.sent_at.is_some() { kept } else { vec![] };
        self.decided(offer.sent_at.unwrap_or(offer.written_at), Decided::Offer(offer, kept));
        for counter in &offer.counters {
            self.decided(counter.at, Decided::Countered(offer, counter));
            if let Some(upheld) = &counter.upheld {
                let about = About::Offer(offer.id);
                let kept = self.delivered(upheld.at, |promise| promise.about == about);
                self.decided(upheld.at, Decided::Upheld(offer, upheld, kept));
            }
        }
        if matches!(offer.state, State::Accepted | State::Declined | State::Expired) {
            self.decided(offer.state_at, Decided::Settled(offer));
        }
    }

    fn decided(&mut self, at: Timestamp, decided: Decided<'p>) {
        self.past(at, What::Decided(decided));
    }
}

/// Whether an offer's own line says how the process ended.
pub(super) fn says(process: &Process, ended: &Ended) -> bool {
    matches!(ended.how, Ending::Hired | Ending::OfferDeclined | Ending::OfferExpired)
        && process.offers.iter().any(|offer| offer.state_at == ended.at)
}
