//! The fields of a spec: what the job is, what it pays, what it asks for.

use super::requirement_rows as rows;
use crate::{
    chrome::Typed,
    face::{Choice, Kind, part},
    form::Form,
};
use act::error::Error;
use ledger::job::{
    Field, Flaw, Period, Presence, Spec, Wrong,
    draft::{Draft, PayDraft},
    money,
};
use maud::{Markup, html};
use speech::Voice;
use store::members::Member;

/// What was typed, read.
pub(crate) fn read(form: &Form) -> Result<Draft, Error> {
    let text = |name: &str| form.text(name).to_owned();
    Ok(Draft {
        title: text("title"),
        level: text("level"),
        summary: text("summary"),
        place: text("place"),
        country: text("country"),
        presence: Presence::from_code(form.text("presence")),
        reports_to: text("reports_to"),
        pay: pay(form)?,
        requirements: rows::read(form),
        reason: text("reason"),
    })
}

// Without a sum there is no range, whatever currency stood in the form.
fn pay(form: &Form) -> Result<Option<PayDraft>, Flaw> {
    let currency = form.text("currency").trim().to_uppercase();
    let sum = |field: Field| match form.text(field.code()).trim() {
        "" => Ok(None),
        typed => money::minor(typed, &currency).map(Some).ok_or_else(|| Flaw::of(field, Wrong::Malformed)),
    };
    let (least, most) = (sum(Field::Least)?, sum(Field::Most)?);
    Ok((least.is_some() || most.is_some()).then(|| PayDraft {
        currency,
        least,
        most,
        period: Period::from_code(form.text("period")),
        gross: form.text("gross") != "net",
        parts: form.text("parts").to_owned(),
        criteria: form.text("criteria").to_owned(),
    }))
}

/// The parts of the form, filled from a spec where there is one.
pub(crate) fn parts(voice: &Voice, typed: &Typed, spec: Option<&Spec>, members: &[Member]) -> Markup {
    html! {
        (what(voice, typed, spec))
        (part("pay", voice.say("job-pay"), None, &pays(voice, typed, spec)))
        (part("requirements", voice.say("job-requirements"), None, &rows::rows(voice, typed, spec, members)))
    }
}

fn what(voice: &Voice, typed: &Typed, spec: Option<&Spec>) -> Markup {
    let blank = |name: &'static str, label: &'static str, stored: &'static dyn Fn(&Spec) -> &str| {
        typed.blank(voice, name, label).or(spec.map_or("", stored))
    };
    let places: Vec<Choice> = Presence::ALL
        .into_iter()
        .map(|presence| Choice::new(presence.code(), speech::workplace(presence, voice)))
        .collect();
    html! {
        (blank("title", voice.say("job-title"), &|spec| &spec.title).line(Kind::Text))
        div class="pair" {
            (blank("level", voice.say("job-level"), &|spec| &spec.level)
                .hint(voice.say("job-level-hint")).optional().line(Kind::Text))
            (blank("reports_to", voice.say("job-reports-to"), &|spec| &spec.reports_to)
                .hint(voice.say("job-reports-to-hint")).optional().line(Kind::Text))
        }
        (blank("summary", voice.say("job-summary"), &|spec| &spec.summary)
            .hint(voice.say("job-summary-hint")).optional().area())
        div class="pair" {
            (blank("place", voice.say("job-place"), &|spec| &spec.place)
                .hint(voice.say("job-place-hint")).optional().line(Kind::Text))
            (blank("country", voice.say("job-country"), &|spec| &spec.country)
                .hint(voice.say("job-country-hint")).optional().line(Kind::Text))
        }
        (blank("presence", voice.say("job-presence"), &|spec| spec.presence.code())
            .select(&places, None))
    }
}

fn pays(voice: &Voice, typed: &Typed, spec: Option<&Spec>) -> Markup {
    let known = spec.and_then(|spec| spec.pay.as_ref());
    let sum = |sum: i64, currency: &str| money::typed(sum, currency);
    let currencies: Vec<Choice> =
        money::currencies().map(|currency| Choice::new(currency, currency)).collect();
    let periods: Vec<Choice> = Period::ALL
        .into_iter()
        .map(|period| Choice::new(period.code(), voice.say(period_word(period))))
        .collect();
    let gross = ["gross", "net"]
        .map(|code| Choice::new(code, voice.say(if code == "gross" { "job-gross" } else { "job-net" })));
    let least = known.map_or_else(String::new, |pay| sum(pay.least, &pay.currency));
    let most = known.map_or_else(String::new, |pay| sum(pay.most, &pay.currency));
    html! {
        div class="stack" {
            p class="soft" { (voice.say("job-pay-lead")) }
            div class="pair" {
                (typed.blank(voice, "least", voice.say("job-pay-least")).or(least).free().line(Kind::Money))
                (typed.blank(voice, "most", voice.say("job-pay-most")).or(most).free().line(Kind::Money))
            }
            div class="pair" {
                (typed.blank(voice, "currency", voice.say("job-pay-currency"))
                    .or(known.map_or("EUR", |pay| &pay.currency)).free().select(&currencies, None))
                (typed.blank(voice, "period", voice.say("job-pay-period"))
                    .or(known.map_or(Period::Year, |pay| pay.period).code()).free().select(&periods, None))
            }
            (typed.blank(voice, "gross", voice.say("job-pay-kind"))
                .or(if known.is_none_or(|pay| pay.gross) { "gross" } else { "net" })
                .free().select(&gross, None))
            (typed.blank(voice, "parts", voice.say("job-pay-parts")).hint(voice.say("job-pay-parts-hint"))
                .or(known.map_or("", |pay| &pay.parts)).optional().line(Kind::Text))
            (typed.blank(voice, "criteria", voice.say("job-pay-criteria"))
                .hint(voice.say("job-pay-criteria-hint"))
                .or(known.map_or("", |pay| &pay.criteria)).optional().line(Kind::Text))
        }
    }
}

const fn period_word(period: Period) -> &'static str {
    match period {
        Period::Year => speech::key!("job-period-year"),
        Period::Month => speech::key!("job-period-month"),
        Period::Week => speech::key!("job-period-week"),
        Period::Day => speech::key!("job-period-day"),
        Period::Hour => speech::key!("job-period-hour"),
    }
}
