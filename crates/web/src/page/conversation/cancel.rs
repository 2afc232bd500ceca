//! Calling a conversation off before it begins, with a reason. That is no miss.

use super::scene::{self, Scene};
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    face::{Field, Weight, area, button, do_row, link_button, post_form},
    trouble::Trouble,
};
use ledger::{
    conversation::{Command, cancel::Cancel},
    policy::Action,
    refusal,
    side::Side,
};
use maud::{Markup, html};
use speech::say;

/// GET `…/conversations/{conversation}/cancel`.
///
/// # Errors
/// [`Trouble`] where there is no such conversation for this visitor, or they may not.
pub fn show(ask: &Ask) -> Answer {
    Scene::of(ask)?.first(Action::ProposeTime, form)
}

/// POST to the same address.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let scene = Scene::of(ask)?;
    let reason = ask.form.text("reason").to_owned();
    scene.act_or_again(Ok(Command::Cancel(Cancel { conversation: scene.talk().id, reason })), form)
}

fn form(scene: &Scene<'_>, typed: &Typed) -> Result<Markup, Trouble> {
    let voice = &scene.voice;
    let wrong = typed.field(voice, refusal::Field::Reason);
    let field = Field::new("reason", speech::field(refusal::Field::Reason, voice))
        .hint(voice.say("conversation-reason-hint"))
        .error(wrong.as_deref());
    let fields = html! {
        (area(&field, typed.form.text("reason"), Some(16_000)))
        (do_row(&html! {
            (button(Weight::Danger, voice.say("conversation-cancel-do"), None))
            (link_button(Weight::Quiet, voice.say("conversation-cancel-not"), &scene.path()))
        }))
    };
    let lead = match scene.side() {
        Side::Company => say!(voice, "conversation-cancel-lead-company", other = scene.other()),
        Side::Candidate => voice.say("conversation-cancel-lead-candidate").to_owned(),
    };
    Ok(scene.form_page(
        voice.say("conversation-cancel-title"),
        &lead,
        &scene::wrong(voice, typed),
        &post_form(&scene.to("cancel"), &[], &fields),
    ))
}
