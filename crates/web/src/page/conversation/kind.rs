//! Another kind of conversation, put to the other side and answered by it; until then the old one holds (1.2).

use super::{
    booking::meaning,
    scene::{Scene, one_button},
};
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    face::Choice,
    page::short_form::{Matter, ShortForm},
    trouble::Trouble,
};
use ledger::{
    conversation::{
        Command, Kind,
        kind::{AnswerKind, ProposeKind},
    },
    policy::Action,
    refusal::Refusal,
    side::Side,
};
use maud::html;
use speech::say;

/// GET `…/conversations/{conversation}/kind`.
///
/// # Errors
/// [`Trouble`] where there is no such conversation for this visitor, or they may not.
pub fn show(ask: &Ask) -> Answer {
    Scene::of(ask)?.allowed(Action::ChangeKind)?.show(form)
}

/// POST to the same address (fields `kind`, `reason`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let scene = Scene::of(ask)?;
    let command = Kind::from_code(ask.form.text("kind")).ok_or(Refusal::NotAChoice).map(|to| {
        let reason = ask.form.text("reason").to_owned();
        Command::ProposeKind(ProposeKind { conversation: scene.talk().id, to, reason })
    });
    scene.act_or_again(command, form)
}

/// POST `…/conversations/{conversation}/kind/answer` (field `accept`): one tap, also in the middle of the talk.
///
/// # Errors
/// [`Trouble`] where there is no such conversation for this visitor, or nothing waits for their word.
pub fn answer(ask: &Ask) -> Answer {
    let accepted = ask.form.text("accept") == "yes";
    one_button(ask, |conversation| Ok(Command::AnswerKind(AnswerKind { conversation, accepted })))
}

fn form(scene: &Scene<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let voice = &scene.voice;
    let now = scene.talk().kind;
    let choices: Vec<Choice> = Kind::ALL
        .into_iter()
        .filter(|kind| *kind != now)
        .map(|kind| {
            Choice::new(kind.code(), speech::conversation_kind(kind, voice)).hint(meaning(kind, voice))
        })
        .collect();
    let kind = typed.blank(voice, "kind", voice.say("kind-which"));
    let reason = typed.blank(voice, "reason", voice.say("kind-reason")).hint(voice.say("kind-reason-hint"));
    let lead = match scene.side() {
        Side::Company => say!(voice, "kind-lead-company", other = scene.other()),
        Side::Candidate => say!(voice, "kind-lead-candidate", other = scene.other()),
    };
    let as_it_is = say!(voice, "kind-as-it-is", kind = speech::a_conversation(now, voice));
    Ok(scene
        .form(voice.say("kind-title"))
        .lead(lead)
        .first(html! { p { (as_it_is) } })
        .fields(html! { (kind.radios(&choices)) (reason.area()) })
        .submit(voice.say("kind-do")))
}
