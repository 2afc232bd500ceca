//! Declining an offer: it ends the process, with a reason only if wished.

use super::{answer, path, to_answer};
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
use speech::say;

/// GET `…/offers/{offer}/decline`.
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
    about.see_or_again(answer(&about, Word::Decline), form)
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let voice = &about.voice;
    let offer = to_answer(about)?;
    let text = typed
        .blank(voice, "text", voice.say("offer-decline-text"))
        .hint(voice.say("withdraw-reason-hint"))
        .optional();
    Ok(about
        .form(voice.say("offer-decline-title"), &path(&about.path(), offer.id))
        .lead(say!(voice, "offer-decline-lead", company = about.seat.workspace.name.as_str()))
        .fields(text.area())
        .danger(voice.say("offer-decline-do")))
}
