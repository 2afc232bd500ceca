//! The terms of an offer in a form: how they are asked for, and how they are read.

use crate::{
    chrome::Typed,
    face::{Choice, Kind},
    form::{self, Form},
    page::about::About,
};
use act::error::Error;
use jiff::{Timestamp, civil::Date};
use ledger::{
    job::{PayRange, Period, money},
    offer::make::Make,
    refusal::{Field, Refusal},
};
use maud::{Markup, html};
use speech::{Voice, key, place, say, wording};

/// The business days an offer stands unless another end is named.
const DAYS: u32 = 5;

/// The names of the fields, for carrying them on.
pub(super) const FIELDS: [&str; 10] = [
    "role",
    "pay",
    "currency",
    "period",
    "gross",
    "outside",
    "starts_at",
    "conditions",
    "due_at",
    "due_hour",
];

/// Reads an offer.
pub(super) fn read(about: &About<'_>) -> Result<Make, Error> {
    let form = &about.ask.form;
    let missing = |field| Error::Refused(Refusal::Missing(field));
    let starts_on: Date = form.parse("starts_at").ok_or_else(|| missing(Field::StartsAt))?;
    Ok(Make {
        role: form.text("role").to_owned(),
        pay: pay(form)?.ok_or_else(|| missing(Field::Pay))?,
        outside: form.text("outside").to_owned(),
        starts_on,
        conditions: form.text("conditions").to_owned(),
        expires_at: about.due().ok_or_else(|| missing(Field::DueAt))?,
    })
}

/// The pay that was typed, where any was.
pub(super) fn pay(form: &Form) -> Result<Option<PayRange>, Error> {
    let typed = form.text("pay").trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let wrong = || Error::Refused(Refusal::PayOutOfBounds);
    let currency = money::currency(form.text("currency")).ok_or_else(wrong)?;
    let amount = money::minor(typed, currency).ok_or_else(wrong)?;
    Ok(Some(PayRange {
        currency: currency.to_owned(),
        least: amount,
        most: amount,
        period: Period::from_code(form.text("period")).ok_or_else(wrong)?,
        gross: form.text("gross") != "no",
        parts: String::new(),
        criteria: String::new(),
    }))
}

/// The fields of an offer. `range` is what the job pays, as it was disclosed; `before` the offer in whose place
/// this one comes.
pub(super) fn fields(
    about: &About<'_>,
    typed: &Typed,
    range: Option<&PayRange>,
    before: Option<&Before>,
) -> Markup {
    let voice = &about.voice;
    let blank = |name, label| typed.blank(voice, name, voice.say(label));
    let title = about.sight.job.as_ref().map_or("", |job| job.title.as_str());
    let role = before.map_or(title, |before| before.role.as_str());
    let conditions = before.map_or("", |before| before.conditions.as_str());
    let starts = before.map(|before| before.starts_on.to_string()).unwrap_or_default();
    html! {
        (blank("role", key!("offer-role")).or(role).line(Kind::Text))
        (pay_fields(voice, typed, before.map(|before| &before.pay).or(range), &Asked {
            amount: before.is_some(),
            hint: range.map(|range| say!(voice, "offer-range", range = wording::pay(range, voice))),
            optional: false,
        }))
        (blank("outside", key!("offer-outside-why")).hint(voice.say("offer-outside-hint")).free().area())
        (blank("starts_at", key!("offer-starts")).or(starts).line(Kind::Date))
        (blank("conditions", key!("offer-conditions")).or(conditions).hint(voice.say("offer-conditions-hint")).optional().area())
        (end(about, typed))
    }
}

/// What stands in the form of another offer: the terms of the one before.
#[derive(Debug)]
pub(super) struct Before {
    pub(super) role: String,
    pub(super) pay: PayRange,
    pub(super) starts_on: Date,
    pub(super) conditions: String,
}

/// How pay is asked for.
#[derive(Debug)]
pub(super) struct Asked {
    /// Whether the amount of what it is like stands there too.
    pub(super) amount: bool,
    /// What helps to fill it in.
    pub(super) hint: Option<String>,
    /// Whether it may be left empty.
    pub(super) optional: bool,
}

/// Amount, currency, period, gross or not; currency and period are those of `like`.
pub(super) fn pay_fields(voice: &Voice, typed: &Typed, like: Option<&PayRange>, asked: &Asked) -> Markup {
    let currency = like.map_or("EUR", |pay| pay.currency.as_str());
    let period = like.map_or(Period::Year, |pay| pay.period);
    let gross = if like.is_none_or(|pay| pay.gross) { "yes" } else { "no" };
    let amount = like.filter(|_| asked.amount).map(|pay| money::typed(pay.least, &pay.currency));
    let periods = Period::ALL.map(|period| Choice::new(period.code(), per(voice, period)));
    let gross_or_net =
        [Choice::new("yes", voice.say("offer-gross-yes")), Choice::new("no", voice.say("offer-gross-no"))];
    let mut pay = typed.blank(voice, "pay", voice.say("offer-pay")).or(amount.unwrap_or_default());
    if asked.optional {
        pay = pay.optional();
    }
    if let Some(hint) = &asked.hint {
        pay = pay.hint(hint.as_str());
    }
    let select = |name, label, stored: &str, choices: &[Choice]| {
        typed.blank(voice, name, voice.say(label)).or(stored.to_owned()).select(choices, None)
    };
    html! {
        div class="pair" {
            (pay.line(Kind::Money))
            (typed.blank(voice, "currency", voice.say("offer-currency")).or(currency).line(Kind::Text))
        }
        div class="pair" {
            (select("period", key!("offer-period"), period.code(), &periods))
            (select("gross", key!("offer-gross"), gross, &gross_or_net))
        }
    }
}

fn per(voice: &Voice, period: Period) -> &'static str {
    voice.say(match period {
        Period::Year => "offer-per-year",
        Period::Month => "offer-per-month",
        Period::Week => "offer-per-week",
        Period::Day => "offer-per-day",
        Period::Hour => "offer-per-hour",
    })
}

fn end(about: &About<'_>, typed: &Typed) -> Markup {
    let (voice, calendar) = (&about.voice, &about.sight.organisation.calendar);
    let due: Timestamp = calendar.due_after(about.ask.now, DAYS);
    let local = form::local(due, &calendar.zone);
    let (day, hour) = local.split_once('T').unwrap_or_default();
    let town = place(&calendar.zone, about.seat.lang);
    let day = typed.blank(voice, "due_at", voice.say("offer-until")).or(day.to_owned()).hint(say!(
        voice,
        "offer-until-hint",
        place = town
    ));
    let hour = typed.blank(voice, "due_hour", voice.say("promise-due-hour")).or(hour.to_owned()).optional();
    html! { div class="pair" { (day.line(Kind::Date)) (hour.line(Kind::Time)) } }
}
