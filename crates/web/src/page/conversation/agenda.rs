//! Putting something on the agenda.

use super::scene::{self, Scene};
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    face::{Field, Kind, Weight, button, do_row, input, link_button, post_form},
    trouble::Trouble,
};
use ledger::{
    conversation::{Command, agenda::AddToAgenda},
    policy::Action,
    refusal,
};
use maud::{Markup, html};

/// GET `…/conversations/{conversation}/agenda`.
///
/// # Errors
/// [`Trouble`] where there is no such conversation for this visitor, or they may not.
pub fn show(ask: &Ask) -> Answer {
    Scene::of(ask)?.first(Action::Speak, form)
}

/// POST to the same address.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let scene = Scene::of(ask)?;
    let text = ask.form.text("agenda").to_owned();
    let add = AddToAgenda { conversation: scene.talk().id, text };
    scene.act_or_again(Ok(Command::AddToAgenda(add)), form)
}

fn form(scene: &Scene<'_>, typed: &Typed) -> Result<Markup, Trouble> {
    let voice = &scene.voice;
    let wrong = typed.field(voice, refusal::Field::Agenda);
    let field = Field::new("agenda", voice.say("conversation-agenda-what"))
        .hint(voice.say("conversation-agenda-hint"))
        .error(wrong.as_deref());
    let fields = html! {
        (input(&field, Kind::Text, typed.form.text("agenda")))
        (do_row(&html! {
            (button(Weight::Primary, voice.say("conversation-agenda-do"), None))
            (link_button(Weight::Quiet, voice.say("conversation-not-now"), &scene.path()))
        }))
    };
    Ok(scene.form_page(
        voice.say("conversation-agenda-title"),
        voice.say("conversation-agenda-lead"),
        &scene::wrong(voice, typed),
        &post_form(&scene.to("agenda"), &[], &fields),
    ))
}
