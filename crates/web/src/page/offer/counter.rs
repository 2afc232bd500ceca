//! Asking for other terms: the offer stands meanwhile, and the company owes an answer by a date.

use super::{answer, path, terms, to_answer};
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    page::{
        about::About,
        short_form::{Matter, ShortForm},
    },
    trouble::Trouble,
};
use ledger::offer::answer::Word;
use maud::html;
use speech::{say, wording};

/// GET `…/offers/{offer}/counter`.
///
/// # Errors
/// [`Trouble`] where there is no such offer for this visitor, or it is no longer open.
pub fn show(ask: &Ask) -> Answer {
    About::process(ask)?.show(form)
}

/// POST to the same address (fields `text`, `pay`, `currency`, `period`, `gross`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    let done = terms::pay(&ask.form).and_then(|pay| answer(&about, Word::Counter { pay }));
    about.see_or_again(done, form)
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let voice = &about.voice;
    let offer = to_answer(about)?;
    let days = voice.business_days(about.sight.organisation.rules.answer_days);
    let text =
        typed.blank(voice, "text", voice.say("offer-counter-text")).hint(voice.say("offer-counter-hint"));
    let offered = say!(voice, "offer-counter-offered", pay = wording::pay(&offer.terms.pay, voice));
    let asked = terms::Asked { amount: false, hint: Some(offered), optional: true };
    Ok(about
        .form(voice.say("offer-counter-title"), &path(&about.path(), offer.id))
        .lead(say!(voice, "offer-counter-lead", company = about.seat.workspace.name.as_str(), days = days))
        .fields(html! {
            (text.area())
            (terms::pay_fields(voice, typed, Some(&offer.terms.pay), &asked))
        })
        .submit(voice.say("offer-counter-do")))
}
