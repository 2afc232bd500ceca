//! What the law of a place asks, in words. They remind; every page that shows them says that they are no legal
//! advice.

use ledger::job::{
    Period,
    jurisdiction::{Basis, Force, Item, Lack, Moment, Profile, Rule},
};

use crate::{Voice, say};

/// A place by its name: `Ontario (Canada)`. A profile whose name is not written yet goes by its code.
#[must_use]
pub fn jurisdiction<'a>(profile: &'a Profile, voice: &Voice) -> &'a str {
    voice.say(match profile.code.as_str() {
        "house" => "jurisdiction-house",
        "EU" => "jurisdiction-eu",
        "DE" => "jurisdiction-de",
        "FR" => "jurisdiction-fr",
        "CA-ON" => "jurisdiction-ca-on",
        "US-CA" => "jurisdiction-us-ca",
        "US-CO" => "jurisdiction-us-co",
        "US-IL" => "jurisdiction-us-il",
        "US-NJ" => "jurisdiction-us-nj",
        "US-NY" => "jurisdiction-us-ny",
        "US-WA" => "jurisdiction-us-wa",
        code => return code,
    })
}

/// What is told of a job: `what it pays`.
#[must_use]
pub fn told_item(item: Item, voice: &Voice) -> &'static str {
    voice.say(match item {
        Item::PayRange => "jurisdiction-item-pay-range",
        Item::OtherPay => "jurisdiction-item-other-pay",
        Item::Benefits => "jurisdiction-item-benefits",
        Item::Description => "jurisdiction-item-description",
        Item::Deadline => "jurisdiction-item-deadline",
        Item::HowToApply => "jurisdiction-item-how-to-apply",
        Item::Vacancy => "jurisdiction-item-vacancy",
        Item::AiUse => "jurisdiction-item-ai-use",
        Item::CollectiveAgreement => "jurisdiction-item-collective-agreement",
    })
}

/// What a statement asks, as a sentence.
#[must_use]
pub fn law_asks(rule: &Rule, voice: &Voice) -> String {
    match rule {
        Rule::Tell { item, by: Moment::InPosting } => {
            say!(voice, "jurisdiction-tell-in-posting", what = told_item(*item, voice))
        }
        Rule::Tell { item, by: Moment::BeforeInterview } => {
            say!(voice, "jurisdiction-tell-before", what = told_item(*item, voice))
        }
        Rule::NoPayHistory => voice.say("jurisdiction-no-pay-history").to_owned(),
        Rule::NeutralWords => voice.say("jurisdiction-neutral-words").to_owned(),
        Rule::NoLocalExperience => voice.say("jurisdiction-no-local-experience").to_owned(),
        Rule::WidestRange { currency, spread, free_above } => say!(
            voice,
            "jurisdiction-widest-range",
            spread = voice.pay(*spread, currency, Period::Year),
            above = voice.pay(*free_above, currency, Period::Year)
        ),
        Rule::Outcome { days } => say!(voice, "jurisdiction-outcome", n = *days),
        Rule::KeepAtLeast { months } => say!(voice, "jurisdiction-keep-at-least", n = *months),
        Rule::KeepAtMost { months } => say!(voice, "jurisdiction-keep-at-most", n = *months),
    }
}

/// How a statement binds: `law`, `a directive …`.
#[must_use]
pub fn law_force(force: Force, voice: &Voice) -> &'static str {
    voice.say(match force {
        Force::Law => "jurisdiction-force-law",
        Force::Directive => "jurisdiction-force-directive",
        Force::Guidance => "jurisdiction-force-guidance",
        Force::House => "jurisdiction-force-house",
    })
}

/// What was read when it was looked up: `the text of the law`.
#[must_use]
pub fn law_basis(basis: Basis, voice: &Voice) -> &'static str {
    voice.say(match basis {
        Basis::Text => "jurisdiction-basis-text",
        Basis::Commentary => "jurisdiction-basis-commentary",
        Basis::Memory => "jurisdiction-basis-memory",
    })
}

/// What a posting lacks, as a sentence that says what to do.
#[must_use]
pub fn posting_lacks(lack: &Lack, voice: &Voice) -> String {
    match lack {
        Lack::Missing(item) => say!(voice, "jurisdiction-lacks", what = told_item(*item, voice)),
        Lack::TooWide { currency, spread } => {
            say!(voice, "jurisdiction-too-wide", spread = voice.pay(*spread, currency, Period::Year))
        }
        Lack::LocalExperience(words) => {
            say!(voice, "jurisdiction-local-experience", words = words.as_str())
        }
    }
}

/// The sentence that stands beside all of it.
#[must_use]
pub fn no_legal_advice(voice: &Voice) -> &'static str {
    voice.say("jurisdiction-no-advice")
}
