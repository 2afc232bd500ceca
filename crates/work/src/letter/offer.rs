//! Letters about offers: made, ending soon, upheld, answered, ended without an answer.

use super::{Desk, Written};
use crate::{
    address,
    mail::{Button, Draft, Part},
};
use ledger::{
    event::Event,
    ids::OfferId,
    offer::{Offer, State, make::is_inside},
    side::Person,
};
use speech::say;

const OTHER: Written = Written::Needless("it is about another entry");
const SETTLED: Written = Written::Needless("the offer is no longer open");

pub(super) fn made(desk: &Desk<'_>) -> Written {
    let Event::OfferSent { offer } = &desk.entry.event else { return OTHER };
    let Some(offer) = known(desk, *offer) else { return OTHER };
    if offer.state != State::Open {
        return SETTLED;
    }
    let voice = &desk.voice;
    let who = desk.name(Person::Member(offer.by));
    let mut parts = vec![Part::Say(say!(voice, "mail-offer-made", who = who, company = desk.company()))];
    parts.extend(terms(desk, offer));
    parts.push(Part::Say(say!(voice, "mail-offer-until", moment = desk.moment(offer.expires_at))));
    parts.push(Part::Say(voice.say("mail-offer-ways").to_owned()));
    letter(desk, offer, say!(voice, "mail-offer-made-subject", company = desk.company()), parts)
}

pub(super) fn ends_soon(desk: &Desk<'_>) -> Written {
    let Event::OfferReminded { offer } = &desk.entry.event else { return OTHER };
    let Some(offer) = known(desk, *offer) else { return OTHER };
    if offer.state != State::Open || desk.now > offer.expires_at {
        return SETTLED;
    }
    let voice = &desk.voice;
    let moment = desk.moment(offer.expires_at);
    let parts =
        vec![Part::Say(say!(voice, "mail-offer-ends-soon", company = desk.company(), moment = moment))];
    let short = desk.short(offer.expires_at);
    letter(
        desk,
        offer,
        say!(voice, "mail-offer-ends-soon-subject", company = desk.company(), moment = short),
        parts,
    )
}

pub(super) fn upheld(desk: &Desk<'_>) -> Written {
    let Event::OfferUpheld { offer, member, words, expires_at } = &desk.entry.event else { return OTHER };
    let Some(offer) = known(desk, *offer) else { return OTHER };
    let voice = &desk.voice;
    let who = desk.name(Person::Member(*member));
    let mut parts = vec![Part::Say(say!(voice, "mail-offer-upheld", who = who))];
    parts.extend(desk.quote(who, Some(words)));
    parts.push(Part::Say(say!(voice, "mail-offer-until", moment = desk.moment(*expires_at))));
    letter(desk, offer, say!(voice, "mail-offer-upheld-subject", company = desk.company()), parts)
}

/// To the company: accepted, declined, or other terms asked for.
pub(super) fn answered(desk: &Desk<'_>) -> Written {
    let voice = &desk.voice;
    let candidate = desk.candidate();
    let (id, subject, said, words) = match &desk.entry.event {
        Event::OfferAccepted { offer, words } => (
            *offer,
            say!(voice, "mail-offer-accepted-subject", candidate = candidate),
            say!(voice, "mail-offer-accepted", candidate = candidate),
            words.as_ref(),
        ),
        Event::OfferDeclined { offer, words } => (
            *offer,
            say!(voice, "mail-offer-declined-subject", candidate = candidate),
            say!(voice, "mail-offer-declined", candidate = candidate),
            words.as_ref(),
        ),
        Event::OfferCountered { offer, pay, words } => (
            *offer,
            say!(voice, "mail-offer-countered-subject", candidate = candidate),
            match pay {
                Some(pay) => {
                    say!(
                        voice,
                        "mail-offer-countered-pay",
                        candidate = candidate,
                        pay = speech::pay(pay, voice)
                    )
                }
                None => say!(voice, "mail-offer-countered", candidate = candidate),
            },
            Some(words),
        ),
        _ => return OTHER,
    };
    let Some(offer) = known(desk, id) else { return OTHER };
    let mut parts = vec![Part::Say(said)];
    parts.extend(desk.quote(candidate, words));
    letter(desk, offer, subject, parts)
}

pub(super) fn expired(desk: &Desk<'_>) -> Written {
    let Event::OfferExpired { offer } = &desk.entry.event else { return OTHER };
    let Some(offer) = known(desk, *offer) else { return OTHER };
    let voice = &desk.voice;
    let moment = desk.moment(offer.expires_at);
    let (subject, said) = if desk.for_candidate() {
        (
            say!(voice, "mail-offer-expired-subject", company = desk.company()),
            say!(voice, "mail-offer-expired", company = desk.company(), moment = moment),
        )
    } else {
        (
            say!(voice, "mail-offer-expired-company-subject", candidate = desk.candidate()),
            say!(voice, "mail-offer-expired-company", candidate = desk.candidate(), moment = moment),
        )
    };
    letter(desk, offer, subject, vec![Part::Say(said)])
}

fn letter(desk: &Desk<'_>, offer: &Offer, subject: String, parts: Vec<Part>) -> Written {
    let path = address::offer(&desk.seat.workspace.slug, desk.sight.process.id, offer.id);
    let label = desk.voice.say("mail-offer-open").to_owned();
    Draft { subject, parts, button: Some(Button { label, path }), calendar: None }.into()
}

fn known<'d>(desk: &Desk<'d>, id: OfferId) -> Option<&'d Offer> {
    desk.sight.process.offer(id).ok()
}

// What is offered, a line each; the words of the company beside them.
fn terms(desk: &Desk<'_>, offer: &Offer) -> Vec<Part> {
    let (voice, terms) = (&desk.voice, &offer.terms);
    let range = desk.spec.and_then(|spec| spec.pay.as_ref());
    let mut lines = Vec::new();
    if let Some(role) = desk.text(&terms.role) {
        lines.push(say!(voice, "mail-offer-role", role = role));
    }
    lines.push(say!(voice, "mail-offer-pay", pay = speech::pay(&terms.pay, voice)));
    if let Some(range) = range {
        let said = speech::pay(range, voice);
        lines.push(if is_inside(&terms.pay, range) {
            say!(voice, "mail-offer-inside", range = said)
        } else {
            say!(voice, "mail-offer-outside", range = said)
        });
    }
    let day = voice.date(terms.starts_on, voice.date_of(desk.now));
    lines.push(say!(voice, "mail-offer-starts", day = day));
    let mut parts = vec![Part::List(lines)];
    parts.extend(desk.quote(voice.say("mail-offer-outside-why"), terms.outside.as_ref()));
    parts.extend(desk.quote(voice.say("mail-offer-conditions"), terms.conditions.as_ref()));
    parts
}
