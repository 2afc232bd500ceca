//! Words about offers and feedback, and what a message says of the decision it carries.

use super::Parts;
use crate::{
    face::{Manner, State as Sign, lock, tag},
    page::{
        decline::path as decline_path,
        offer::path as offer_path,
        process::{timeline::decided::Decided, view::View},
    },
};
use ledger::{
    message::Message,
    offer::{Offer, State},
    side::{Person, Side},
};
use maud::{Markup, html};
use speech::{say, wording};

pub(super) fn decided_word(view: &View<'_>, decided: &Decided<'_>) -> (Side, Parts) {
    let voice = &view.voice;
    let candidate = Person::Candidate(view.sight.candidate.id);
    match decided {
        Decided::Offer(offer, kept) => (
            Side::Company,
            offer_word(view, offer).tags(html! {
                (view.delivered(kept)) (unsent(view, offer))
            }),
        ),
        Decided::Countered(offer, counter) => {
            let text = html! {
                p { (voice.say("decided-countered")) }
                @if let Some(pay) = &counter.pay { p { (wording::pay(pay, voice)) } }
                (view.said(&counter.words))
                (link(view, offer))
            };
            (Side::Candidate, Parts::said(view, candidate, text))
        }
        Decided::Upheld(offer, upheld, kept) => {
            let text =
                html! { p { (voice.say("decided-upheld")) } (view.said(&upheld.words)) (link(view, offer)) };
            (Side::Company, Parts::said(view, Person::Member(upheld.by), text).tags(view.delivered(kept)))
        }
        Decided::Settled(offer) => settled(view, offer),
        Decided::Feedback(decline, kept) => {
            let text = html! {
                p { (voice.say("decided-feedback")) }
                p class="soft" {
                    a href=(decline_path(&view.home, decline.id)) { (voice.say("decision-read-outcome")) }
                }
            };
            let owner = kept.first().map_or(Person::Member(decline.by), |promise| promise.owed_by);
            (Side::Company, Parts::said(view, owner, text).tags(view.delivered(kept)))
        }
        Decided::Rated(decline, rated) => {
            let marks: Vec<&str> =
                rated.marks.iter().map(|mark| wording::feedback_use(*mark, voice)).collect();
            let text = html! {
                p { (say!(voice, "decided-rated", marks = voice.list(&marks))) }
                @if let Some(words) = &rated.words { (view.said(words)) }
                p class="soft" {
                    a href=(decline_path(&view.home, decline.id)) { (voice.say("decision-read-outcome")) }
                }
            };
            (Side::Candidate, Parts::said(view, candidate, text))
        }
    }
}

fn offer_word(view: &View<'_>, offer: &Offer) -> Parts {
    let voice = &view.voice;
    let body = html! {
        p { (voice.say("decided-offer")) }
        p { (view.text(&offer.terms.role)) " · " (wording::pay(&offer.terms.pay, voice)) }
        (link(view, offer))
    };
    let mut parts = Parts::said(view, Person::Member(offer.by), body);
    parts.anchor = Some(format!("o-{}", offer.id));
    if offer.sent_at.is_none() {
        parts.manner = Manner::Private;
    }
    parts
}

// What the candidate never saw is said to the company only, and as such.
fn unsent(view: &View<'_>, offer: &Offer) -> Markup {
    let voice = &view.voice;
    html! {
        @match offer.state {
            State::Waiting => {
                (tag(Sign::Waiting, &say!(voice, "message-state-waiting", clock = voice.clock(offer.waits_until))))
            },
            State::TakenBack => (tag(Sign::Void, voice.say("message-state-taken-back"))),
            State::Lapsed if offer.sent_at.is_none() => (tag(Sign::Void, voice.say("decided-never-sent"))),
            State::Lapsed => (tag(Sign::Void, voice.say("offer-state-lapsed"))),
            State::Replaced => (tag(Sign::Void, voice.say("offer-state-replaced"))),
            State::Open | State::Countered | State::Accepted | State::Declined | State::Expired => {},
        }
        @if offer.sent_at.is_none() { (lock(voice.say("process-only-company"))) }
    }
}

fn settled(view: &View<'_>, offer: &Offer) -> (Side, Parts) {
    let voice = &view.voice;
    let (side, key) = match offer.state {
        State::Accepted => (Side::Candidate, "decision-accepted"),
        State::Declined => (Side::Candidate, "decision-declined"),
        _ => (Side::Company, "decision-expired"),
    };
    let words = html! {
        @if let Some(answer) = &offer.answer { (view.said(answer)) }
        (link(view, offer))
    };
    let parts =
        Parts::did(voice.say(key)).more(&words).tags(tag(Sign::Plain, voice.say("process-ended-tag")));
    (
        side,
        if side == Side::Candidate {
            parts.by(view, Person::Candidate(view.sight.candidate.id))
        } else {
            parts
        },
    )
}

fn link(view: &View<'_>, offer: &Offer) -> Markup {
    html! {
        p class="soft" { a href=(offer_path(&view.home, offer.id)) { (view.say("decision-read-offer")) } }
    }
}

/// What a message decides: the stage it leads to, or the reasons of its no.
pub(super) fn carried(view: &View<'_>, message: &Message) -> Markup {
    let process = &view.sight.process;
    let decline = process.declines.iter().find(|decline| decline.message == message.id);
    let advance = process.advances.iter().find(|advance| advance.message == message.id);
    let stage = advance.and_then(|advance| view.sight.stage(advance.stage));
    html! {
        @if let Some(stage) = stage {
            p class="soft" { (say!(view.voice, "decided-goes-on", stage = stage.name.as_str())) }
        }
        @if let Some(decline) = decline {
            p class="soft" {
                a href=(decline_path(&view.home, decline.id)) { (view.say("decision-read-outcome")) }
            }
        }
    }
}
