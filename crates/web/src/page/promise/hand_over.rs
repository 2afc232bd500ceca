//! Giving a promise to a colleague.

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
use act::error::Error;
use ledger::{
    Command,
    promise::{self, hand_over::HandOver},
    refusal::Refusal,
};
use speech::say;

/// GET `…/promises/{promise}/hand-over`.
///
/// # Errors
/// [`Trouble`] where there is no such promise for this visitor.
pub fn show(ask: &Ask) -> Answer {
    About::process_with_people(ask)?.show(form)
}

/// POST to the same address (field `member`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = About::process_with_people(ask)?;
    let (promise, here) = of(&about)?;
    let to = ask.form.parse("member").ok_or(Error::Refused(Refusal::NoSuchMember));
    let done = to.and_then(|to| {
        let over = HandOver { promise: promise.id, to };
        about.on(&Command::Promise(promise::Command::HandOver(over)))
    });
    about.see_or_again(done.map(|_| here), form)
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let voice = &about.voice;
    let (promise, here) = of(about)?;
    let what = what(voice, &about.sight, promise, about.ask.now);
    Ok(about
        .form(voice.say("promise-hand-over"), &here)
        .lead(say!(voice, "promise-hand-over-lead", what = what))
        .fields(about.whom(voice.say("promise-owner"), typed))
        .submit(voice.say("promise-hand-over-do")))
}
