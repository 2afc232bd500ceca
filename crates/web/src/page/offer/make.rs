//! Making an offer: its terms, with the disclosed range beside the pay. It is read as the candidate will read it
//! before it is sent; then it waits and can be taken back.

use super::{
    path,
    reading::Reading,
    terms::{self, Before},
};
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    face::{Tone, banner},
    page::{
        about::About,
        decline::spec,
        preview::{self, Preview, candidates_voice},
        short_form::{Matter, ShortForm},
    },
    trouble::Trouble,
};
use act::{
    error::Error,
    process::{Sight, rehearse},
};
use ledger::{
    Command,
    job::PayRange,
    offer::{self, Offer},
    policy::Action,
    refusal::Refusal,
};
use maud::{Markup, html};
use speech::say;

/// GET `/w/{workspace}/processes/{process}/offers/new`.
///
/// # Errors
/// [`Trouble`] where there is no such process for this visitor, it is not theirs to decide, or it is about no job.
pub fn show(ask: &Ask) -> Answer {
    let about = About::process(ask)?.allowed(Action::Decide)?;
    about.sight.process.must_run().map_err(Error::from)?;
    about.sight.process.job.ok_or(Trouble::Refused(Refusal::NoJob))?;
    about.show(form)
}

/// POST to the same address (fields `role`, `pay`, `currency`, `period`, `gross`, `outside`, `starts_at`,
/// `conditions`, `due_at`, `due_hour`, `step`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = About::process(ask)?.allowed(Action::Decide)?;
    let step = ask.form.text(preview::STEP);
    if step == preview::CHANGE {
        return about.show_again(form);
    }
    let command = match terms::read(&about) {
        Ok(make) => Command::Offer(offer::Command::Make(make)),
        Err(error) => return about.see_or_again(Err(error), form),
    };
    if step == preview::SEND {
        let done = about.on(&command).map(|acted| {
            acted.process.offers.last().map_or_else(|| about.path(), |offer| path(&about.path(), offer.id))
        });
        return about.see_or_again(done, form);
    }
    match rehearse(&ask.app.house, &about.seat, about.sight.process.id, &command) {
        Ok(sight) => read_first(&about, &sight),
        Err(error) => about.see_or_again(Err(error), form),
    }
}

fn read_first(about: &About<'_>, sight: &Sight) -> Answer {
    let Some(offer) = sight.process.offers.last() else { return Err(Trouble::NotFound) };
    let spec = spec(about, Some(offer.terms.job), Some(offer.terms.spec_version))?;
    let range = spec.as_ref().and_then(|spec| spec.pay.as_ref());
    let theirs = candidates_voice(about);
    let reading = Reading { voice: &theirs, sight, offer, range, now: about.ask.now };
    let voice = &about.voice;
    let typed = terms::FIELDS.map(|name| (name, about.ask.form.text(name).to_owned())).to_vec();
    let title = say!(voice, "preview-title", name = about.sight.candidate.name.as_str());
    Ok(preview::preview(about, &Preview { title, read: reading.terms(), typed, send: voice.say("offer-do") }))
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let (voice, sight) = (&about.voice, &about.sight);
    let name = sight.candidate.name.as_str();
    let job = sight.job.as_ref();
    let spec = spec(about, job.map(|job| job.id), job.map(|job| job.spec_version))?;
    let range = spec.as_ref().and_then(|spec| spec.pay.as_ref());
    let pending = sight.process.offers.iter().rev().find(|offer| offer.is_pending());
    let before = pending.map(|offer| before(sight, offer));
    Ok(about
        .form(say!(voice, "offer-title", name = name), &format!("{}/decide", about.path()))
        .lead(voice.say("offer-lead"))
        .first(html! { (replaces(about, pending)) (undisclosed(about, range)) })
        .fields(terms::fields(about, typed, range, before.as_ref()))
        .submit(&say!(voice, "preview-do", name = name)))
}

fn before(sight: &Sight, offer: &Offer) -> Before {
    let text = |words: Option<&ledger::words::Words>| {
        words.and_then(|words| sight.text(words)).unwrap_or_default().to_owned()
    };
    Before {
        role: text(Some(&offer.terms.role)),
        pay: offer.terms.pay.clone(),
        starts_on: offer.terms.starts_on,
        conditions: text(offer.terms.conditions.as_ref()),
    }
}

fn replaces(about: &About<'_>, pending: Option<&Offer>) -> Markup {
    html! {
        @if pending.is_some() { (banner(Tone::Info, about.voice.say("offer-replaces"), None)) }
    }
}

/// Without a disclosed range there is no offer; it is said before anybody fills in the form.
fn undisclosed(about: &About<'_>, range: Option<&PayRange>) -> Markup {
    let voice = &about.voice;
    html! {
        @if range.is_none() { (banner(Tone::Warn, &speech::refusal(&Refusal::RangeMissing, voice), None)) }
    }
}
