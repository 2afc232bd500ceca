//! Accepting an offer, once more asked: it is a promise for years.

use super::{answer, path, reading::Reading, to_answer};
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    face::card,
    page::{
        about::About,
        decline::spec,
        short_form::{Matter, ShortForm},
    },
    trouble::Trouble,
};
use ledger::offer::answer::Word;
use speech::say;

/// GET `…/offers/{offer}/accept`.
///
/// # Errors
/// [`Trouble`] where there is no such offer for this visitor, or it is no longer open.
pub fn show(ask: &Ask) -> Answer {
    About::process(ask)?.show(form)
}

/// POST to the same address (field `text`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    about.see_or_again(answer(&about, Word::Accept), form)
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let (voice, sight) = (&about.voice, &about.sight);
    let offer = to_answer(about)?;
    let spec = spec(about, Some(offer.terms.job), Some(offer.terms.spec_version))?;
    let range = spec.as_ref().and_then(|spec| spec.pay.as_ref());
    let reading = Reading { voice, sight, offer, range, now: about.ask.now };
    let text = typed.blank(voice, "text", voice.say("offer-accept-text")).optional();
    Ok(about
        .form(voice.say("offer-accept-title"), &path(&about.path(), offer.id))
        .lead(say!(voice, "offer-accept-lead", company = about.seat.workspace.name.as_str()))
        .first(card(&reading.terms()))
        .fields(text.area())
        .submit(voice.say("offer-accept-do")))
}
