//! How declines and offers look in JSON, to the person who asks.

use super::{PersonView, person};
use act::process::Sight;
use jiff::{Timestamp, civil::Date};
use ledger::{
    decline::Decline,
    job::PayRange,
    offer::{Counter, Offer},
    side::Person,
    words::Words,
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// A no, with its reasons. The candidate sees it once its message has gone out.
#[derive(Debug, Serialize, ToSchema)]
pub struct DeclineView {
    /// Its id.
    pub id: Uuid,
    /// Who decided.
    pub by: PersonView,
    /// The message that carries it, which says whether it waits, was sent or was taken back.
    pub message: Uuid,
    /// The spec version the candidate was measured by.
    pub spec_version: Option<i64>,
    /// Why.
    pub reasons: Vec<ReasonView>,
    /// When feedback that was promised for later came.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub feedback_at: Option<Timestamp>,
    /// What the candidate says of the feedback.
    pub rated: Option<RatedView>,
}

/// Whether feedback could be used, as the candidate says.
#[derive(Debug, Serialize, ToSchema)]
pub struct RatedView {
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
    /// For each reason, in their order: `yes`, `partly` or `no`.
    pub use_of: Vec<&'static str>,
    /// In their words.
    pub text: Option<String>,
}

/// One reason, and the feedback on it.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReasonView {
    /// The requirement it points at; none: it is not in the spec.
    pub requirement: Option<Uuid>,
    /// What was seen.
    pub seen: Option<String>,
    /// What would change it.
    pub change: Option<String>,
}

/// An offer. The candidate sees it once it has gone out.
#[derive(Debug, Serialize, ToSchema)]
pub struct OfferView {
    /// Its id.
    pub id: Uuid,
    /// Who makes it.
    pub by: PersonView,
    /// `waiting`, `open`, `accepted`, `declined`, `countered`, `replaced`, `expired`, `taken_back` or `lapsed`.
    pub state: &'static str,
    /// Since when it is so.
    #[schema(value_type = String, format = DateTime)]
    pub state_at: Timestamp,
    /// When it went out; none where it did not.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub sent_at: Option<Timestamp>,
    /// Until when it stands.
    #[schema(value_type = String, format = DateTime)]
    pub expires_at: Timestamp,
    /// The offer whose place it takes.
    pub replaces: Option<Uuid>,
    /// For which job.
    pub job: Uuid,
    /// By which version of its spec.
    pub spec_version: i64,
    /// The role and its level.
    pub role: Option<String>,
    /// What it pays.
    pub pay: AmountView,
    /// Why that lies outside the disclosed range, where it does.
    pub outside: Option<String>,
    /// When the work starts.
    #[schema(value_type = String, format = Date)]
    pub starts_on: Date,
    /// What else belongs to it.
    pub conditions: Option<String>,
    /// What the candidate asked for instead, in order.
    pub counters: Vec<CounterView>,
    /// What the candidate said beside yes or no.
    pub answer: Option<String>,
}

/// An amount of pay.
#[derive(Debug, Serialize, ToSchema)]
pub struct AmountView {
    /// In minor units of the currency.
    pub amount: i64,
    /// An ISO 4217 code.
    pub currency: String,
    /// `year`, `month`, `week`, `day` or `hour`.
    pub period: &'static str,
    /// Whether it is before tax.
    pub gross: bool,
}

/// Other terms that the candidate asked for.
#[derive(Debug, Serialize, ToSchema)]
pub struct CounterView {
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
    /// The pay asked for, where that is what is to change.
    pub pay: Option<AmountView>,
    /// In words.
    pub text: Option<String>,
    /// What the company said, where it let the offer stand as it is.
    pub upheld: Option<String>,
}

pub(super) fn decline(sight: &Sight, one: &Decline) -> DeclineView {
    let said = |words: &Option<Words>| words.as_ref().and_then(|words| sight.text(words)).map(str::to_owned);
    DeclineView {
        id: one.id.uuid(),
        by: person(sight, Person::Member(one.by)),
        message: one.message.uuid(),
        spec_version: one.spec_version,
        reasons: one
            .reasons
            .iter()
            .map(|reason| ReasonView {
                requirement: reason.requirement.map(Into::into),
                seen: said(&reason.seen),
                change: said(&reason.change),
            })
            .collect(),
        feedback_at: one.feedback_at,
        rated: one.rated.as_ref().map(|rated| RatedView {
            at: rated.at,
            use_of: rated.marks.iter().map(|mark| mark.code()).collect(),
            text: said(&rated.words),
        }),
    }
}

pub(super) fn offer(sight: &Sight, one: &Offer) -> OfferView {
    let said = |words: &Words| sight.text(words).map(str::to_owned);
    let terms = &one.terms;
    OfferView {
        id: one.id.uuid(),
        by: person(sight, Person::Member(one.by)),
        state: one.state.code(),
        state_at: one.state_at,
        sent_at: one.sent_at,
        expires_at: one.expires_at,
        replaces: one.replaces.map(Into::into),
        job: terms.job.into(),
        spec_version: terms.spec_version,
        role: said(&terms.role),
        pay: amount(&terms.pay),
        outside: terms.outside.as_ref().and_then(said),
        starts_on: terms.starts_on,
        conditions: terms.conditions.as_ref().and_then(said),
        counters: one.counters.iter().map(|counter| countered(sight, counter)).collect(),
        answer: one.answer.as_ref().and_then(said),
    }
}

fn countered(sight: &Sight, counter: &Counter) -> CounterView {
    let said = |words: &Words| sight.text(words).map(str::to_owned);
    CounterView {
        at: counter.at,
        pay: counter.pay.as_ref().map(amount),
        text: said(&counter.words),
        upheld: counter.upheld.as_ref().and_then(|upheld| said(&upheld.words)),
    }
}

fn amount(pay: &PayRange) -> AmountView {
    AmountView {
        amount: pay.least,
        currency: pay.currency.clone(),
        period: pay.period.code(),
        gross: pay.gross,
    }
}
