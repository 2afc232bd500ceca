//! Offers: made, read, accepted, declined, countered, upheld, taken back while they wait.

pub mod accept;
pub mod counter;
pub mod decline;
pub mod make;
pub(crate) mod reading;
pub mod show;
pub mod take_back;
mod terms;
pub mod uphold;

use crate::{app::App, door::handler, page::about::About, trouble::Trouble};
use act::error::Error;
use axum::{
    Router,
    routing::{get, post},
};
use ledger::{
    Command,
    ids::OfferId,
    offer::{
        self, Offer, State,
        answer::{GiveAnswer, Word},
    },
    policy::Action,
    refusal::Refusal,
};

pub(crate) fn routes() -> Router<App> {
    const ALL: &str = "/w/{workspace}/processes/{process}/offers";
    const ONE: &str = "/w/{workspace}/processes/{process}/offers/{offer}";
    Router::new()
        .route(&format!("{ALL}/new"), get(handler!(make::show)).post(handler!(make::post)))
        .route(ONE, get(handler!(show::show)))
        .route(&format!("{ONE}/take-back"), post(handler!(take_back::post)))
        .route(&format!("{ONE}/accept"), get(handler!(accept::show)).post(handler!(accept::post)))
        .route(&format!("{ONE}/decline"), get(handler!(decline::show)).post(handler!(decline::post)))
        .route(&format!("{ONE}/counter"), get(handler!(counter::show)).post(handler!(counter::post)))
        .route(&format!("{ONE}/uphold"), get(handler!(uphold::show)).post(handler!(uphold::post)))
}

/// The address of an offer.
pub(crate) fn path(process: &str, id: OfferId) -> String {
    format!("{process}/offers/{id}")
}

/// The offer of the address.
fn of<'s>(about: &'s About<'_>) -> Result<&'s Offer, Trouble> {
    about.sight.process.offer(about.ask.id("offer")?).map_err(|_| Trouble::NotFound)
}

/// The offer of the address, for the candidate who may still answer it.
fn to_answer<'s>(about: &'s About<'_>) -> Result<&'s Offer, Trouble> {
    let offer = of(about)?;
    if !about.sight.allows(Action::AnswerOffer) {
        return Err(Trouble::NotAllowed);
    }
    if stands(offer, about.ask.now) { Ok(offer) } else { Err(Trouble::Refused(Refusal::OfferNotOpen)) }
}

/// Whether the candidate may still answer it.
pub(crate) fn stands(offer: &Offer, now: jiff::Timestamp) -> bool {
    match offer.state {
        State::Open => now <= offer.expires_at,
        State::Countered => true,
        _ => false,
    }
}

/// The candidate's word on the offer of the address.
fn answer(about: &About<'_>, word: Word) -> Result<String, Error> {
    let offer: OfferId = about.ask.param("offer").parse().map_err(|_| Error::NotFound)?;
    let text = about.ask.form.text("text").to_owned();
    about.on(&Command::Offer(offer::Command::Answer(GiveAnswer { offer, word, text })))?;
    Ok(path(&about.path(), offer))
}
