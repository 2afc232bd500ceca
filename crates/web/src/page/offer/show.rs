//! One offer: its terms, where it stands, and what the reader can do about it.

use super::{of, path, reading::Reading, stands};
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{Tone, Weight, Width, banner_of, card, do_row, link_button, post_button, title},
    page::{about::About, decline::spec, short_form::Matter},
};
use ledger::{
    offer::{Offer, State},
    policy::Action,
    side::Side,
};
use maud::{Markup, html};
use speech::{key, say};

/// GET `/w/{workspace}/processes/{process}/offers/{offer}`.
///
/// # Errors
/// [`crate::trouble::Trouble`] where there is no such offer for this visitor.
pub fn show(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    let (voice, sight) = (&about.voice, &about.sight);
    let offer = of(&about)?;
    let spec = spec(&about, Some(offer.terms.job), Some(offer.terms.spec_version))?;
    let range = spec.as_ref().and_then(|spec| spec.pay.as_ref());
    let reading = Reading { voice, sight, offer, range, now: ask.now };
    let heading = match about.seat.side() {
        Side::Company => say!(voice, "offer-page-company", name = sight.candidate.name.as_str()),
        Side::Candidate => {
            say!(voice, "offer-page-candidate", company = about.seat.workspace.name.as_str())
        }
    };
    let lead = html! { (reading.state()) " " (says(&reading)) };
    let content = html! {
        (title(&about.way_back(), &heading, Some(&lead), None))
        (waiting(&about, offer))
        (card(&reading.terms()))
        @if let Some(answer) = &offer.answer {
            div class="part stack" {
                p class="soft" { (say!(voice, "offer-answer-by", name = sight.candidate.name.as_str())) }
                (reading.said(answer))
            }
        }
        @if !offer.counters.is_empty() {
            section class="part stack" aria-labelledby="h-counters" {
                h2 id="h-counters" { (voice.say("offer-counters")) }
                (reading.counters())
            }
        }
        div class="part" { (ways(&about, offer)) }
    };
    Ok(page(chrome::seated(ask, &about.seat, &heading, Width::Text, &content)))
}

// Until when, or since when, and what that means.
fn says(reading: &Reading<'_>) -> String {
    let (voice, offer) = (reading.voice, reading.offer);
    let since = || reading.moment(offer.state_at);
    match offer.state {
        State::Waiting => say!(voice, "decision-waits", clock = voice.clock(offer.waits_until)),
        State::Open => say!(voice, "offer-says-open", at = reading.moment(offer.expires_at)),
        State::Countered => voice.say("offer-says-countered").to_owned(),
        State::Accepted
        | State::Declined
        | State::Replaced
        | State::Expired
        | State::TakenBack
        | State::Lapsed => say!(voice, "offer-says-since", at = since()),
    }
}

fn waiting(about: &About<'_>, offer: &Offer) -> Markup {
    let voice = &about.voice;
    let take_back = format!("{}/take-back", path(&about.path(), offer.id));
    let may = offer.waits_until > about.ask.now && about.sight.allows(Action::Decide);
    html! {
        @if offer.state == State::Waiting {
            (banner_of(
                Tone::Info,
                voice.say("process-only-company"),
                &html! {
                    @if may {
                        div class="row" {
                            (post_button(Weight::Small, voice.say("process-message-take-back"), &take_back, &[]))
                        }
                    }
                },
            ))
        }
    }
}

fn ways(about: &About<'_>, offer: &Offer) -> Markup {
    let (voice, sight) = (&about.voice, &about.sight);
    let here = path(&about.path(), offer.id);
    let to = |weight, key: &'static str, href: &str| link_button(weight, voice.say(key), href);
    let answers = sight.allows(Action::AnswerOffer) && stands(offer, about.ask.now);
    let decides = sight.allows(Action::Decide) && matches!(offer.state, State::Open | State::Countered);
    let countered = offer.state == State::Countered;
    let another = format!("{}/offers/new", about.path());
    do_row(&html! {
        @if answers {
            (to(Weight::Primary, key!("offer-accept"), &format!("{here}/accept")))
            (to(Weight::Quiet, key!("offer-counter"), &format!("{here}/counter")))
            (to(Weight::Quiet, key!("offer-ask"), &format!("{}/questions/new", about.path())))
            (to(Weight::Quiet, key!("offer-decline"), &format!("{here}/decline")))
        }
        @if decides && countered { (to(Weight::Quiet, key!("offer-uphold"), &format!("{here}/uphold"))) }
        @if decides { (to(Weight::Quiet, key!("offer-another"), &another)) }
        (to(Weight::Quiet, key!("decision-to-record"), &about.path()))
    })
}
