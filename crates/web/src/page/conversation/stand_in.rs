//! Somebody who could step in, offered by those who see the candidate wait, taken or not by the candidate.

use super::{
    busy::Busy,
    scene::{Scene, one_button, round_up},
};
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    face::Kind,
    form::local,
    page::short_form::{Matter, ShortForm},
    trouble::Trouble,
};
use jiff::Timestamp;
use ledger::{
    conversation::{
        Command,
        stand_in::{AnswerStandIn, OfferStandIn},
    },
    policy::Action,
    refusal::{self, Refusal},
};
use maud::html;
use speech::say;
use store::members::State;

/// GET `…/conversations/{conversation}/stand-in`.
///
/// # Errors
/// [`Trouble`] where there is no such conversation for this visitor, or they may not.
pub fn show(ask: &Ask) -> Answer {
    Scene::of(ask)?.allowed(Action::OfferStandIn)?.show(form)
}

/// POST to the same address: offers `member` from `starts_at` on.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let scene = Scene::of(ask)?;
    let starts_at = ask.form.moment("starts_at", &scene.seat.zone);
    let command = match (ask.form.parse("member"), starts_at) {
        (None, _) => Err(Refusal::Missing(refusal::Field::Member)),
        (_, None) => Err(Refusal::Missing(refusal::Field::StartsAt)),
        (Some(member), Some(starts_at)) => {
            Ok(Command::OfferStandIn(OfferStandIn { conversation: scene.talk().id, member, starts_at }))
        }
    };
    scene.act_or_again(command, form)
}

/// POST `…/conversations/{conversation}/stand-in/answer`, with `accept` yes or no.
///
/// # Errors
/// [`Trouble`] where there is no such conversation for this visitor, or nobody was offered.
pub fn answer(ask: &Ask) -> Answer {
    let accept = ask.form.ticked("accept");
    one_button(ask, |conversation| Ok(Command::AnswerStandIn(AnswerStandIn { conversation, accept })))
}

/// The first time somebody could offer now: not before the start, in a few minutes, on the clock's fives.
pub(super) fn earliest(scene: &Scene<'_>) -> Timestamp {
    round_up(scene.now.max(scene.talk().starts_at), 5)
}

fn form(scene: &Scene<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let voice = &scene.voice;
    let talk = scene.talk();
    let busy = Busy::of_day(scene.ask, &scene.seat, &scene.sight, scene.now)?;
    let people: Vec<_> = scene
        .sight
        .people()
        .into_iter()
        .filter(|member| member.state == State::Active && !talk.attends(member.id))
        .map(|member| busy.choice(member, voice))
        .collect();
    let own = scene.member().map(|member| member.to_string()).unwrap_or_default();
    let who = typed.blank(voice, "member", voice.say("conversation-stand-in-who")).or(own);
    let place = speech::place(&scene.seat.zone, voice.lang);
    let when = typed
        .blank(voice, "starts_at", voice.say("conversation-stand-in-when"))
        .hint(say!(voice, "conversation-zone-hint", place = place))
        .or(local(earliest(scene), &scene.seat.zone));
    Ok(scene
        .form(voice.say("conversation-stand-in-title"))
        .lead(say!(voice, "conversation-stand-in-lead", other = scene.other()))
        .fields(html! { (who.radios(&people)) (when.line(Kind::DateTime)) })
        .submit(voice.say("conversation-stand-in-do")))
}
