//! Correcting what was sent: a new entry that says what it corrects.

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
    ids::MessageId,
    message::{self, Message, State, send::Send},
    policy::Action,
};
use maud::html;
use speech::say;

/// GET `…/messages/{message}/correct`.
///
/// # Errors
/// [`Trouble`] where there is no such message of the visitor's side.
pub fn show(ask: &Ask) -> Answer {
    About::process(ask)?.show(form)
}

/// POST to the same address (field `text`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    let send = Send { text: ask.form.text("text").to_owned(), corrects: Some(own(&about)?.id) };
    let done = about.on(&Command::Message(message::Command::Send(send)));
    about.see_or_again(done.map(|acted| super::last(&about, &acted)), form)
}

// Of one's own side, and sent: what waits is taken back, not corrected.
fn own<'s>(about: &'s About<'_>) -> Result<&'s Message, Trouble> {
    let id: MessageId = about.ask.id("message")?;
    let message = about.sight.process.message(id).map_err(|_| Trouble::NotFound)?;
    let ours = message.by.side() == about.seat.side() && matches!(message.state, State::Sent(_));
    if ours && about.sight.allows(Action::Speak) { Ok(message) } else { Err(Trouble::NotAllowed) }
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let voice = &about.voice;
    let message = own(about)?;
    let before = about.sight.text(&message.words).unwrap_or_default();
    let written = voice.moment(message.written_at, about.ask.now);
    let first = html! {
        p class="soft" { (say!(voice, "correct-before", at = written)) }
        div class="said" { p { (before) } }
    };
    Ok(ShortForm::new(voice.say("correct-title"))
        .lead(voice.say("correct-lead"))
        .first(first)
        .fields(typed.blank(voice, "text", voice.say("correct-text")).or(before).area())
        .submit(voice.say("correct-do"))
        .back(voice.say("correct-not"), &about.path()))
}
