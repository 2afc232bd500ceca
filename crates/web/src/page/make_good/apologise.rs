//! The apology owed after a second miss in a row, by the one who answers for it, in their own words.

use super::view::View;
use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed},
    face::{Field, Weight, Width, area, button, card, do_row, link_button, post_form, title},
    page::conversation,
    trouble::Trouble,
};
use act::process;
use ledger::{
    Command,
    message::{self, apologise::Apologise},
    refusal,
};
use maud::{Markup, html};
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
    Ok(page(form(&view, &Typed::default())))
}

/// POST to the same address.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let view = View::of(ask)?;
    let apologise = Apologise { make_good: view.made.id, text: ask.form.text("text").to_owned() };
    let command = Command::Message(message::Command::Apologise(apologise));
    match process::on(&ask.app.house, &view.seat, view.sight.process.id, &command) {
        Ok(_) => Ok(see(&view.path())),
        Err(error) => Ok(refused(form(&view, &Typed::or_trouble(ask, error)?))),
    }
}

fn form(view: &View<'_>, typed: &Typed) -> Markup {
    let voice = &view.voice;
    let wrong = typed.field(voice, refusal::Field::Text);
    let hint = say!(voice, "make-good-apologise-hint", name = view.other());
    let field = Field::new("text", voice.say("make-good-apologise-text")).hint(&hint).error(wrong.as_deref());
    let fields = html! {
        (area(&field, typed.form.text("text"), Some(16_000)))
        (do_row(&html! {
            (button(Weight::Primary, voice.say("make-good-apologise-do"), None))
            (link_button(Weight::Quiet, voice.say("conversation-not-now"), &view.path()))
        }))
    };
    let lead = say!(voice, "make-good-apologise-lead", name = view.other());
    let content = html! {
        (title(&view.back(), voice.say("make-good-apologise-title"), Some(&html! { (lead) }), None))
        (conversation::wrong(voice, typed))
        (card(&post_form(&format!("{}/apologise", view.path()), &[], &fields)))
    };
    chrome::seated(view.ask, &view.seat, voice.say("make-good-apologise-title"), Width::Text, &content)
}
