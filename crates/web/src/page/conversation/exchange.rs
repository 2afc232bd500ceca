//! 'How do you think it went?': one's own view of the conversation and of one's part in it, sealed until the other
//! side has sent theirs (3.1; PROMISES.md, Seals).

use super::{
    scene::Scene,
    thoughts::{self, Step},
};
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    face::lock,
    page::short_form::{Matter, ShortForm},
    trouble::Trouble,
};
use act::error::Error;
use ledger::{
    Command,
    exchange::{self, send::SendView},
    policy::Action,
    refusal::Refusal,
};
use maud::html;
use speech::say;

/// GET `…/conversations/{conversation}/exchange`.
///
/// # Errors
/// [`Trouble`] where there is no such conversation for this visitor, they may not, or the outcome is known.
pub fn show(ask: &Ask) -> Answer {
    let scene = Scene::of(ask)?.allowed(Action::GiveView)?;
    if scene.sight.process.ended.is_some() {
        return Err(Error::Refused(Refusal::OutcomeKnown).into());
    }
    scene.show(form)
}

/// POST to the same address (fields `text`, `own`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let scene = Scene::of(ask)?;
    let view = SendView {
        conversation: scene.talk().id,
        talk: ask.form.text("text").to_owned(),
        own: ask.form.text("own").to_owned(),
    };
    let command = Command::Exchange(exchange::Command::Send(view));
    let done = act::process::on(&ask.app.house, &scene.seat, scene.sight.process.id, &command);
    scene.see_or_again(done.map(|_| format!("{}#exchange", scene.path())), form)
}

fn form(scene: &Scene<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let voice = &scene.voice;
    let talk = typed.blank(voice, "text", voice.say("exchange-talk")).hint(voice.say("exchange-talk-hint"));
    let own = typed.blank(voice, "own", voice.say("exchange-own")).hint(voice.say("exchange-own-hint"));
    Ok(scene
        .form(voice.say("exchange-title"))
        .lead(say!(voice, "exchange-lead", other = scene.other()))
        .first(html! {
            (thoughts::way(scene, Step::Exchange))
            p class="soft" { (lock(&say!(voice, "exchange-sealed", other = scene.other()))) }
        })
        .fields(html! { (talk.area()) (own.area()) })
        .submit(voice.say("exchange-do")))
}
