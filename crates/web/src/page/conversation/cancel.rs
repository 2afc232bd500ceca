//! Calling a conversation off before it begins, with a reason. That is no miss.

use super::scene::Scene;
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    page::short_form::{Matter, ShortForm},
    trouble::Trouble,
};
use ledger::{
    conversation::{Command, cancel::Cancel},
    policy::Action,
    refusal::Field,
    side::Side,
};
use speech::say;

/// GET `…/conversations/{conversation}/cancel`.
///
/// # Errors
/// [`Trouble`] where there is no such conversation for this visitor, or they may not.
pub fn show(ask: &Ask) -> Answer {
    Scene::of(ask)?.allowed(Action::ProposeTime)?.show(form)
}

/// POST to the same address (field `reason`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let scene = Scene::of(ask)?;
    let reason = ask.form.text("reason").to_owned();
    scene.act_or_again(Ok(Command::Cancel(Cancel { conversation: scene.talk().id, reason })), form)
}

fn form(scene: &Scene<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let voice = &scene.voice;
    let reason = typed
        .blank(voice, "reason", speech::field(Field::Reason, voice))
        .hint(voice.say("conversation-reason-hint"));
    let lead = match scene.side() {
        Side::Company => say!(voice, "conversation-cancel-lead-company", other = scene.other()),
        Side::Candidate => voice.say("conversation-cancel-lead-candidate").to_owned(),
    };
    Ok(ShortForm::new(voice.say("conversation-cancel-title"))
        .lead(lead)
        .fields(reason.area())
        .danger(voice.say("conversation-cancel-do"))
        .back(voice.say("conversation-cancel-not"), &scene.path()))
}
