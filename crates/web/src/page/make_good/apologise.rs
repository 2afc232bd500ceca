//! The apology owed after a second miss in a row, by the one who answers for it, in their own words.

use super::view::View;
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    page::short_form::{Matter, ShortForm},
    trouble::Trouble,
};
use ledger::{
    Command,
    message::{self, apologise::Apologise},
};
use speech::say;

/// GET `…/make-goods/{make_good}/apologise`.
///
/// # Errors
/// [`Trouble`] where there is no such make-good for this visitor, or the apology is not theirs to give.
pub fn show(ask: &Ask) -> Answer {
    let view = View::of(ask)?;
    if !view.owes_apology() {
        return Err(Trouble::NotAllowed);
    }
    view.show(form)
}

/// POST to the same address (field `text`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let view = View::of(ask)?;
    let apologise = Apologise { make_good: view.made.id, text: ask.form.text("text").to_owned() };
    let done = view.on(&Command::Message(message::Command::Apologise(apologise)));
    view.see_or_again(done.map(|_| view.path()), form)
}

fn form(view: &View<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let voice = &view.voice;
    let text = typed.blank(voice, "text", voice.say("make-good-apologise-text")).hint(say!(
        voice,
        "make-good-apologise-hint",
        name = view.other()
    ));
    Ok(ShortForm::new(voice.say("make-good-apologise-title"))
        .lead(say!(voice, "make-good-apologise-lead", name = view.other()))
        .fields(text.area())
        .submit(voice.say("make-good-apologise-do"))
        .back(voice.say("conversation-not-now"), &view.path()))
}
