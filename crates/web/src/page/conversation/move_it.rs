//! Moving a conversation (the company): in time, with a reason. That is no miss.

use super::{
    new_time::{self, NewTime, starts_at},
    scene::Scene,
};
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    page::short_form::{Matter, ShortForm},
    trouble::Trouble,
};
use ledger::{
    conversation::{Command, reschedule::Move},
    policy::Action,
};
use speech::say;

/// GET `…/conversations/{conversation}/move`.
///
/// # Errors
/// [`Trouble`] where there is no such conversation for this visitor, or they may not.
pub fn show(ask: &Ask) -> Answer {
    Scene::of(ask)?.allowed(Action::Arrange)?.show(form)
}

/// POST to the same address (fields `starts_at`, `reason`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let scene = Scene::of(ask)?;
    let command = starts_at(&scene).map(|starts_at| {
        let reason = ask.form.text("reason").to_owned();
        Command::Move(Move { conversation: scene.talk().id, starts_at, reason })
    });
    scene.act_or_again(command, form)
}

fn form(scene: &Scene<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let what = NewTime {
        title: scene.voice.say("conversation-move-title"),
        lead: say!(scene.voice, "conversation-move-lead", other = scene.other()),
        submit: scene.voice.say("conversation-move-do"),
        reason_is_optional: false,
    };
    new_time::form(scene, what, typed)
}
