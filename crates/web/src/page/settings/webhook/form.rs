//! The fields of a webhook: where it leads, and what it is told.

use crate::{
    chrome::Typed,
    face::{Choice, Field, Kind, checks, input},
};
use act::{error::Input, webhook::type_of};
use ledger::hook::PUBLIC;
use maud::{Markup, html};
use speech::{Voice, say};
use store::webhooks::Webhook;

pub(super) const FIELDS: [Input; 2] = [Input::Address, Input::Types];

/// The fields, with what was typed, else what is stored.
pub(super) fn fields(voice: &Voice, typed: &Typed, stored: Option<&Webhook>) -> Markup {
    let wrong = FIELDS.map(|field| typed.input(voice, field));
    let [address, types] = wrong.each_ref().map(Option::as_deref);
    let known: Vec<String> = if typed.form.is_empty() {
        stored.map_or_else(Vec::new, |webhook| webhook.codes().into_iter().map(type_of).collect())
    } else {
        typed.form.all("types").map(str::to_owned).collect()
    };
    let chosen: Vec<&str> = known.iter().map(String::as_str).collect();
    let now = told(voice, chosen.len());
    html! {
        (input(
            &Field::new("address", voice.say("webhook-address")).hint(voice.say("webhook-address-hint"))
                .error(address).autocomplete("off"),
            Kind::Text,
            typed.or("address", stored.map_or("", |webhook| webhook.address.as_str())),
        ))
        @if let Some(types) = types { p class="error" { (types) } }
        details class="more-info" open[types.is_some()] {
            summary { (say!(voice, "webhook-types-now", what = now)) }
            div class="form" {
                p class="soft" { (voice.say("webhook-types-hint")) }
                @for noun in nouns() { (of_noun(voice, noun, &chosen)) }
            }
        }
    }
}

/// What a webhook is told, in a few words: everything, or so many types of events.
pub(super) fn told(voice: &Voice, types: usize) -> String {
    match types {
        0 => voice.say("webhook-told-all").to_owned(),
        n => say!(voice, "webhook-told-some", n = n),
    }
}

fn nouns() -> Vec<&'static str> {
    let mut nouns: Vec<&'static str> = PUBLIC.iter().map(|row| row.noun).collect();
    nouns.dedup();
    nouns
}

// The types are what a program is told: they read the same in every language.
fn of_noun(voice: &Voice, noun: &'static str, chosen: &[&str]) -> Markup {
    let choices: Vec<Choice> = PUBLIC
        .iter()
        .filter(|row| row.noun == noun)
        .map(|row| {
            let kind = type_of(row.code);
            Choice::new(kind.clone(), kind)
        })
        .collect();
    checks(&Field::new("types", word(voice, noun)).free().scope(noun), &choices, chosen)
}

fn word(voice: &Voice, noun: &'static str) -> &'static str {
    match noun {
        "process" => voice.say("webhook-about-process"),
        "conversation" => voice.say("webhook-about-conversation"),
        "make_good" => voice.say("webhook-about-make-good"),
        "promise" => voice.say("webhook-about-promise"),
        "question" => voice.say("webhook-about-question"),
        "proposal" => voice.say("webhook-about-proposal"),
        "offer" => voice.say("webhook-about-offer"),
        "wish" => voice.say("webhook-about-wish"),
        "message" => voice.say("webhook-about-message"),
        // A noun that has no word yet is shown as it is.
        other => other,
    }
}
