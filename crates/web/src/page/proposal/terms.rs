//! What a proposal would change, in a form: how it is asked for, and how it is read.

use crate::{
    chrome::Typed,
    face::{Choice, Kind},
    form::Form,
};
use act::error::Error;
use ledger::{
    ids::{JobId, ProposalId},
    job::{PayRange, Period, money},
    proposal::{self, put::Put},
    refusal::{Field, Refusal},
};
use maud::{Markup, html};
use speech::Voice;
use store::jobs::Job;

/// Reads a proposal of that kind; of the other kinds nothing is taken along.
pub(super) fn read(form: &Form, kind: proposal::Kind, counters: Option<ProposalId>) -> Result<Put, Error> {
    let is_role = kind == proposal::Kind::Role;
    Ok(Put {
        kind,
        role: if is_role { form.text("role").to_owned() } else { String::new() },
        pay: if is_role { pay(form)? } else { None },
        job: if is_role { None } else { job(form)? },
        reason: form.text("reason").to_owned(),
        counters,
    })
}

fn job(form: &Form) -> Result<Option<JobId>, Error> {
    match form.text("job").trim() {
        "" => Ok(None),
        id => id.parse().map(Some).map_err(|_| Error::Refused(Refusal::NoSuchJob)),
    }
}

// One sum, or from one to another.
fn pay(form: &Form) -> Result<Option<PayRange>, Error> {
    let (least, most) = (form.text("pay").trim(), form.text("most").trim());
    if least.is_empty() && most.is_empty() {
        return Ok(None);
    }
    if least.is_empty() {
        return Err(Error::Refused(Refusal::Missing(Field::Pay)));
    }
    let wrong = || Error::Refused(Refusal::PayOutOfBounds);
    let currency = money::currency(form.text("currency")).ok_or_else(wrong)?;
    let sum = |typed: &str| money::minor(typed, currency).filter(|sum| *sum <= money::MOST).ok_or_else(wrong);
    let least = sum(least)?;
    Ok(Some(PayRange {
        currency: currency.to_owned(),
        least,
        most: if most.is_empty() { least } else { sum(most)? },
        period: Period::from_code(form.text("period")).ok_or_else(wrong)?,
        gross: form.text("gross") != "net",
        parts: String::new(),
        criteria: String::new(),
    }))
}

/// Another role and other pay; `like` is the pay of the job, whose currency and period are taken over.
pub(super) fn role_fields(voice: &Voice, typed: &Typed, like: Option<&PayRange>) -> Markup {
    let currency = like.map_or("EUR", |pay| pay.currency.as_str());
    let period = like.map_or(Period::Year, |pay| pay.period);
    let gross = if like.is_none_or(|pay| pay.gross) { "gross" } else { "net" };
    let currencies: Vec<Choice> = money::currencies().map(|code| Choice::new(code, code)).collect();
    let periods = Period::ALL.map(|period| Choice::new(period.code(), per(voice, period)));
    let kinds = [Choice::new("gross", voice.say("job-gross")), Choice::new("net", voice.say("job-net"))];
    html! {
        div class="form" {
            (typed.blank(voice, "role", voice.say("proposal-role")).hint(voice.say("proposal-role-hint")).free()
                .line(Kind::Text))
            div class="pair" {
                (typed.blank(voice, "pay", voice.say("proposal-pay")).hint(voice.say("proposal-pay-hint")).free()
                    .line(Kind::Money))
                (typed.blank(voice, "most", voice.say("proposal-pay-most")).hint(voice.say("proposal-pay-most-hint"))
                    .free().line(Kind::Money))
            }
            div class="pair" {
                (typed.blank(voice, "currency", voice.say("job-pay-currency")).or(currency).free()
                    .select(&currencies, None))
                (typed.blank(voice, "period", voice.say("job-pay-period")).or(period.code()).free()
                    .select(&periods, None))
            }
            (typed.blank(voice, "gross", voice.say("job-pay-kind")).or(gross).free().select(&kinds, None))
        }
    }
}

/// Another job.
pub(super) fn job_field(voice: &Voice, typed: &Typed, jobs: &[Job]) -> Markup {
    let choices: Vec<Choice> =
        jobs.iter().map(|job| Choice::new(job.id.to_string(), job.title.as_str())).collect();
    typed
        .blank(voice, "job", voice.say("proposal-job"))
        .free()
        .select(&choices, Some(voice.say("proposal-job-choose")))
}

fn per(voice: &Voice, period: Period) -> &'static str {
    voice.say(match period {
        Period::Year => "job-period-year",
        Period::Month => "job-period-month",
        Period::Week => "job-period-week",
        Period::Day => "job-period-day",
        Period::Hour => "job-period-hour",
    })
}
