//! 'It was not kept.'

use super::{of, show::what};
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    page::{
        about::About,
        short_form::{Matter, ShortForm},
    },
    trouble::Trouble,
};
use ledger::{
    Command,
    promise::{self, dispute::MakeDispute},
};
use speech::say;

/// GET `…/promises/{promise}/dispute`.
///
/// # Errors
/// [`Trouble`] where there is no such promise for this visitor.
pub fn show(ask: &Ask) -> Answer {
    About::process(ask)?.show(form)
}

/// POST to the same address (field `text`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    let (promise, here) = of(&about)?;
    let dispute = MakeDispute { promise: promise.id, text: ask.form.text("text").to_owned() };
    let done = about.on(&Command::Promise(promise::Command::Dispute(dispute)));
    about.see_or_again(done.map(|_| here), form)
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let voice = &about.voice;
    let (promise, here) = of(about)?;
    let what = what(voice, &about.sight, promise, about.ask.now);
    let text = typed.blank(voice, "text", voice.say("promise-dispute-text")).optional();
    Ok(about
        .form(voice.say("promise-dispute-title"), &here)
        .lead(say!(voice, "promise-dispute-lead", what = what))
        .fields(text.area())
        .submit(voice.say("promise-dispute-do")))
}
