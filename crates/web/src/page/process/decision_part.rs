//! Where a decision stands, near the top of the process page: what waits to be sent, an offer, an outcome, silence.
//! Each in a line with the way to its own page.

use super::{next::Leads, silent, view::View};
use crate::{
    face::{Tone, Weight, banner_of, link_button, post_button},
    page::{decline, offer as offer_page},
};
use ledger::{
    decline::Decline,
    message,
    offer::{Offer, State},
    policy::Action,
    side::Side,
};
use maud::{Markup, html};
use speech::{say, wording};

/// Whether the one primary button is here: an offer that the reader may answer leads before anything else.
pub(super) fn leads(view: &View<'_>, leads: Leads) -> Leads {
    let answers = view.sight.allows(Action::AnswerOffer);
    let open = |offer: &Offer| offer.state == State::Open && view.now <= offer.expires_at;
    if answers && view.sight.process.offers.iter().any(open) { Leads::Elsewhere } else { leads }
}

/// What there is to say about decisions; mostly nothing. `leads` says whether nothing above has the one primary button.
pub(super) fn decision(view: &View<'_>, leads: Leads) -> Markup {
    let process = &view.sight.process;
    let declined = process.declines.last().filter(|decline| is_outcome(view, decline));
    let waits = process.declines.iter().find(|decline| waiting(view, decline).is_some());
    let offered = process.offers.iter().rev().find(|offer| is_shown(offer));
    let settled = process.offers.last().filter(|offer| {
        process.ended.is_some() && matches!(offer.state, State::Accepted | State::Declined | State::Expired)
    });
    html! {
        @if let Some(decline) = waits { (no_that_waits(view, decline)) }
        @if let Some(offer) = offered { (offer_part(view, offer, leads)) }
        @if let Some(decline) = declined { (outcome(view, decline)) }
        @if let Some(offer) = settled { (settled_offer(view, offer)) }
        @if view.sight.allows(Action::Withdraw) && silent::broken(process).next().is_some() { (silence(view)) }
    }
}

// What was taken back is in the timeline, what was replaced on the page of what replaced it.
fn is_shown(offer: &Offer) -> bool {
    offer.is_pending()
}

fn waiting(view: &View<'_>, decline: &Decline) -> Option<jiff::Timestamp> {
    match view.sight.process.message(decline.message).ok()?.state {
        message::State::Waiting(until) => Some(until),
        message::State::Sent(_) | message::State::TakenBack(_) => None,
    }
}

fn is_outcome(view: &View<'_>, decline: &Decline) -> bool {
    let message = view.sight.process.message(decline.message);
    message.is_ok_and(|message| matches!(message.state, message::State::Sent(_)))
}

fn no_that_waits(view: &View<'_>, decline: &Decline) -> Markup {
    let until = waiting(view, decline).unwrap_or(view.now);
    let take_back = format!("{}/messages/{}/take-back", view.home, decline.message);
    banner_of(
        Tone::Info,
        &say!(view.voice, "decision-no-waits", clock = view.voice.clock(until)),
        &html! {
            p { (view.say("process-only-company")) }
            div class="row" {
                (link_button(Weight::Small, view.say("decision-read"), &decline::path(&view.home, decline.id)))
                @if until > view.now && view.sight.allows(Action::Answer) {
                    (post_button(Weight::Small, view.say("process-message-take-back"), &take_back, &[]))
                }
            }
        },
    )
}

fn offer_part(view: &View<'_>, offer: &Offer, leads: Leads) -> Markup {
    let voice = &view.voice;
    let path = offer_page::path(&view.home, offer.id);
    let mine = view.is_mine(Side::Candidate);
    let pay = wording::pay(&offer.terms.pay, voice);
    let until = view.moment(offer.expires_at);
    let say = match (offer.state, mine) {
        (State::Waiting, _) => say!(voice, "decision-offer-waits", clock = voice.clock(offer.waits_until)),
        (State::Countered, true) => voice.say("decision-countered-by-you").to_owned(),
        (State::Countered, false) => {
            say!(voice, "decision-countered", name = view.side_name(Side::Candidate))
        }
        (_, true) => {
            say!(voice, "decision-offered-to-you", company = view.side_name(Side::Company), until = until)
        }
        (_, false) => {
            say!(voice, "decision-offered", name = view.side_name(Side::Candidate), until = until)
        }
    };
    let first = mine && offer.state == State::Open && leads == Leads::Here;
    let weight = if first { Weight::Primary } else { Weight::Small };
    let take_back = format!("{path}/take-back");
    let waits = offer.state == State::Waiting && offer.waits_until > view.now;
    banner_of(
        Tone::Info,
        &say,
        &html! {
            p { (view.text(&offer.terms.role)) " · " (pay) }
            @if offer.state == State::Waiting { p { (view.say("process-only-company")) } }
            div class="row" {
                (link_button(weight, view.say("decision-read-offer"), &path))
                @if waits && view.sight.allows(Action::Decide) {
                    (post_button(Weight::Small, view.say("process-message-take-back"), &take_back, &[]))
                }
            }
        },
    )
}

fn outcome(view: &View<'_>, decline: &Decline) -> Markup {
    let path = decline::path(&view.home, decline.id);
    banner_of(
        Tone::Info,
        view.say("decision-outcome"),
        &html! { div class="row" { (link_button(Weight::Small, view.say("decision-read-outcome"), &path)) } },
    )
}

fn settled_offer(view: &View<'_>, offer: &Offer) -> Markup {
    let path = offer_page::path(&view.home, offer.id);
    let say = match offer.state {
        State::Accepted => view.say("decision-accepted"),
        State::Declined => view.say("decision-declined"),
        _ => view.say("decision-expired"),
    };
    banner_of(
        Tone::Info,
        say,
        &html! { div class="row" { (link_button(Weight::Small, view.say("decision-read-offer"), &path)) } },
    )
}

fn silence(view: &View<'_>) -> Markup {
    banner_of(
        Tone::Warn,
        &say!(view.voice, "decision-silence", company = view.side_name(Side::Company)),
        &html! {
            p { (view.say("decision-silence-ways")) }
            div class="row" {
                (link_button(Weight::Small, view.say("process-do-write"), "#compose"))
                (link_button(Weight::Small, view.say("decision-silence-do"), &format!("{}/silent", view.home)))
            }
        },
    )
}
