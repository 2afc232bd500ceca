//! Correcting what was sent: a new entry that says what it corrects.

use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed},
    face::{Field, Weight, area, button, do_row, link_button, post_form},
    page::{about::About, process::path},
    trouble::Trouble,
};
use act::{
    Seat,
    process::{self, Sight},
};
use ledger::{
    Command,
    ids::{MessageId, ProcessId},
    message::{self, Message, State},
    policy::Action,
    refusal,
};
use maud::{Markup, html};
use speech::say;

/// GET `…/messages/{message}/correct`.
///
/// # Errors
/// [`Trouble`] where there is no such message of the visitor's side.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    Ok(page(form(ask, &seat, ask.id("process")?, &Typed::default())?))
}

/// POST to the same address (field `text`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let id: ProcessId = ask.id("process")?;
    let sight = process::see(&ask.app.house, &seat, id)?;
    let corrects = own(ask, &seat, &sight)?.id;
    let send = message::send::Send { text: ask.form.text("text").to_owned(), corrects: Some(corrects) };
    match process::on(&ask.app.house, &seat, id, &Command::Message(message::Command::Send(send))) {
        Ok(acted) => {
            let sent = acted.process.messages.last().map(|message| message.id);
            Ok(see(&super::place(&path(&seat.workspace.slug, id), sent)))
        }
        Err(error) => Ok(refused(form(ask, &seat, id, &Typed::or_trouble(ask, error)?)?)),
    }
}

// Of one's own side, and sent: what waits is taken back, not corrected.
fn own<'s>(ask: &Ask, seat: &Seat, sight: &'s Sight) -> Result<&'s Message, Trouble> {
    let id: MessageId = ask.id("message")?;
    let message = sight.process.message(id).map_err(|_| Trouble::NotFound)?;
    let ours = message.by.side() == seat.side() && matches!(message.state, State::Sent(_));
    if ours && sight.allows(Action::Speak) { Ok(message) } else { Err(Trouble::NotAllowed) }
}

fn form(ask: &Ask, seat: &Seat, id: ProcessId, typed: &Typed) -> Result<Markup, Trouble> {
    let voice = chrome::voice_of(seat);
    let sight = process::see(&ask.app.house, seat, id)?;
    let message = own(ask, seat, &sight)?;
    let before = sight.text(&message.words).unwrap_or_default();
    let back = path(&seat.workspace.slug, id);
    let wrong = typed.field(&voice, refusal::Field::Text);
    let field = Field::new("text", voice.say("correct-text")).error(wrong.as_deref());
    let value = if typed.error.is_some() { typed.form.text("text") } else { before };
    let fields = html! {
        (area(&field, value, Some(16_000)))
        (do_row(&html! {
            (button(Weight::Primary, voice.say("correct-do"), None))
            (link_button(Weight::Quiet, voice.say("correct-not"), &back))
        }))
    };
    let about = About {
        ask,
        seat,
        sight: &sight,
        title: voice.say("correct-title"),
        lead: html! { (voice.say("correct-lead")) },
        typed,
    };
    let first = html! {
        p class="soft" {
            (say!(voice, "correct-before", at = voice.moment(message.written_at, ask.now)))
        }
        div class="said" { p { (before) } }
    };
    Ok(about.page_with(&first, &post_form(&format!("{back}/messages/{}/correct", message.id), &[], &fields)))
}
