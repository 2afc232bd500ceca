//! Offers: made, taken back, answered, upheld.

use super::{answer, body, conversation::unknown, enter, problem::Problem, view::ProcessView};
use crate::{
    app::App,
    ask::{Answer, Ask},
    trouble::Trouble,
};
use axum::{Router, routing::post};
use jiff::{Timestamp, civil::Date};
use ledger::{
    Command as Any,
    job::{PayRange, Period, money},
    offer::{
        Command,
        answer::{GiveAnswer, Uphold, Word},
        make::Make,
    },
    refusal::Refusal,
};
use serde::Deserialize;
use utoipa::ToSchema;

pub(crate) fn routes() -> Router<App> {
    const ONE: &str = "/api/v1/processes/{process}/offers/{offer}";
    Router::new()
        .route("/api/v1/processes/{process}/offers", post(answer!(make)))
        .route(&format!("{ONE}/take-back"), post(answer!(take_back)))
        .route(&format!("{ONE}/answer"), post(answer!(give_answer)))
        .route(&format!("{ONE}/uphold"), post(answer!(uphold)))
}

/// An amount of pay.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OfferPayBody {
    /// In minor units of the currency: cents.
    pub amount: i64,
    /// An ISO 4217 code.
    pub currency: String,
    /// `year`, `month`, `week`, `day` or `hour`.
    pub period: String,
    /// Whether it is before tax; so where nothing is said.
    #[serde(default = "yes")]
    pub gross: bool,
}

const fn yes() -> bool {
    true
}

/// An offer.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OfferBody {
    /// The role and its level.
    pub role: String,
    /// What it pays.
    pub pay: OfferPayBody,
    /// Why that lies outside the disclosed range, where it does.
    #[serde(default)]
    pub outside: String,
    /// When the work starts: a day.
    #[schema(value_type = String, format = Date)]
    pub starts_on: Date,
    /// What else belongs to it.
    #[serde(default)]
    pub conditions: String,
    /// Until when it stands: three business days at least.
    #[schema(value_type = String, format = DateTime)]
    pub expires_at: Timestamp,
}

/// Makes an offer, as the company; an open or countered one loses its place to it. It waits some minutes unseen and
/// can be taken back.
#[utoipa::path(post, path = "/api/v1/processes/{process}/offers", tag = "decisions",
    params(("process" = Uuid, Path)), request_body = OfferBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn make(ask: &Ask) -> Answer {
    let body: OfferBody = body::read(ask)?;
    let make = Make {
        role: body.role,
        pay: pay(&body.pay)?,
        outside: body.outside,
        starts_on: body.starts_on,
        conditions: body.conditions,
        expires_at: store::micros(body.expires_at),
    };
    enter::act(ask, &Any::Offer(Command::Make(make)))
}

/// Takes back an offer while it waits.
#[utoipa::path(post, path = "/api/v1/processes/{process}/offers/{offer}/take-back", tag = "decisions",
    params(("process" = Uuid, Path), ("offer" = Uuid, Path)),
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn take_back(ask: &Ask) -> Answer {
    enter::act(ask, &Any::Offer(Command::TakeBack(ask.id("offer")?)))
}

/// The candidate's word on an offer.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OfferAnswerBody {
    /// `accept`, `decline` or `counter`.
    pub word: String,
    /// In words; must be there for a counter.
    #[serde(default)]
    pub text: String,
    /// The pay asked for, in a counter where that is what is to change.
    pub pay: Option<OfferPayBody>,
}

/// Accepts, declines or counters an offer, as the candidate.
#[utoipa::path(post, path = "/api/v1/processes/{process}/offers/{offer}/answer", tag = "decisions",
    params(("process" = Uuid, Path), ("offer" = Uuid, Path)), request_body = OfferAnswerBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn give_answer(ask: &Ask) -> Answer {
    let body: OfferAnswerBody = body::read(ask)?;
    let word = match body.word.as_str() {
        "accept" => Word::Accept,
        "decline" => Word::Decline,
        "counter" => Word::Counter { pay: body.pay.as_ref().map(pay).transpose()? },
        _ => return Err(unknown("word", &["accept", "decline", "counter"])),
    };
    let answer = GiveAnswer { offer: ask.id("offer")?, word, text: body.text };
    enter::act(ask, &Any::Offer(Command::Answer(answer)))
}

/// Why an offer stands as it is.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UpholdBody {
    /// What the candidate reads.
    pub text: String,
}

/// Says to a counter, as the company, that the offer stands as it is.
#[utoipa::path(post, path = "/api/v1/processes/{process}/offers/{offer}/uphold", tag = "decisions",
    params(("process" = Uuid, Path), ("offer" = Uuid, Path)), request_body = UpholdBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn uphold(ask: &Ask) -> Answer {
    let body: UpholdBody = body::read(ask)?;
    enter::act(ask, &Any::Offer(Command::Uphold(Uphold { offer: ask.id("offer")?, text: body.text })))
}

fn pay(body: &OfferPayBody) -> Result<PayRange, Trouble> {
    let currency = money::currency(&body.currency).ok_or(Trouble::Refused(Refusal::PayOutOfBounds))?;
    let period = Period::from_code(&body.period)
        .ok_or_else(|| unknown("period", Period::ALL.map(Period::code).as_slice()))?;
    Ok(PayRange {
        currency: currency.to_owned(),
        least: body.amount,
        most: body.amount,
        period,
        gross: body.gross,
        parts: String::new(),
        criteria: String::new(),
    })
}
