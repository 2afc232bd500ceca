//! Putting something on the agenda.

use super::scene::Scene;
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    face::Kind,
    page::short_form::{Matter, ShortForm},
    trouble::Trouble,
};
use ledger::{
    conversation::{Command, agenda::AddToAgenda},
    policy::Action,
};

/// GET `…/conversations/{conversation}/agenda`.
///
/// # Errors
/// [`Trouble`] where there is no such conversation for this visitor, or they may not.
pub fn show(ask: &Ask) -> Answer {
    Scene::of(ask)?.allowed(Action::Speak)?.show(form)
}

/// POST to the same address (field `agenda`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let scene = Scene::of(ask)?;
    let text = ask.form.text("agenda").to_owned();
    let add = AddToAgenda { conversation: scene.talk().id, text };
    scene.act_or_again(Ok(Command::AddToAgenda(add)), form)
}

fn form(scene: &Scene<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let voice = &scene.voice;
    let agenda = typed
        .blank(voice, "agenda", voice.say("conversation-agenda-what"))
        .hint(voice.say("conversation-agenda-hint"));
    Ok(scene
        .form(voice.say("conversation-agenda-title"))
        .lead(voice.say("conversation-agenda-lead"))
        .fields(agenda.line(Kind::Text))
        .submit(voice.say("conversation-agenda-do")))
}
