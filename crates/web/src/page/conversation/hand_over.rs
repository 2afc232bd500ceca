//! Letting a colleague attend instead, before the start: without blame (0.2).

use super::{
    busy::{Busy, Wanted, clash},
    scene::Scene,
};
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    face::Choice,
    page::short_form::{Matter, ShortForm},
    trouble::Trouble,
};
use ledger::{
    conversation::{Command, hand_over::HandOver},
    ids::MemberId,
    policy::Action,
    refusal::{Field, Refusal},
    side::Person,
};
use maud::html;
use speech::say;

/// GET `…/conversations/{conversation}/hand-over?from={member}`; one's own seat where nobody is named.
///
/// # Errors
/// [`Trouble`] where there is no such conversation for this visitor, or they may not.
pub fn show(ask: &Ask) -> Answer {
    Scene::of(ask)?.allowed(Action::HandOverSeat)?.show(form)
}

/// POST to the same address (fields `from`, `member`, `reason`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let scene = Scene::of(ask)?;
    let command = ask.form.parse("member").ok_or(Refusal::Missing(Field::Member)).and_then(|to| {
        let from = whose(&scene).ok_or(Refusal::NotAttending)?;
        let reason = ask.form.text("reason").to_owned();
        Ok(Command::HandOver(HandOver { conversation: scene.talk().id, from, to, reason }))
    });
    scene.act_or_again(command, form)
}

// Whose seat: the one named, else the reader's own.
fn whose(scene: &Scene<'_>) -> Option<MemberId> {
    let named = scene.ask.form.parse("from").or_else(|| scene.ask.query.parse("from"));
    named.or_else(|| scene.member())
}

fn form(scene: &Scene<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let voice = &scene.voice;
    let from = whose(scene).ok_or(Trouble::NotAllowed)?;
    let talk = scene.talk();
    let busy = Busy::of_day(scene.ask, &scene.seat, &scene.sight, talk.starts_at)?;
    let people: Vec<Choice> = scene
        .sight
        .people()
        .into_iter()
        .filter(|member| member.state == store::members::State::Active && !talk.attends(member.id))
        .map(|member| busy.choice(member, voice))
        .collect();
    let to: Vec<MemberId> = typed.form.parse("member").into_iter().collect();
    let wanted =
        Wanted { attendees: &to, starts_at: talk.starts_at, minutes: talk.minutes, moved: Some(talk.id) };
    let taken = clash(scene.ask, &scene.seat, &scene.sight, typed.error.as_ref(), &wanted)?;
    let who = typed
        .blank(voice, "member", voice.say("conversation-hand-over-who"))
        .wrong(taken.clone().or_else(|| typed.wrong_with(voice, "starts_at")));
    let reason = typed
        .blank(voice, "reason", speech::field(Field::Reason, voice))
        .hint(voice.say("conversation-reason-hint"))
        .optional();
    let own = scene.is_me(Person::Member(from));
    let title = if own {
        voice.say("conversation-hand-over-own").to_owned()
    } else {
        say!(voice, "conversation-hand-over-of", name = scene.sight.name(Person::Member(from)))
    };
    Ok(scene
        .form(title)
        .lead(say!(voice, "conversation-hand-over-lead", other = scene.other()))
        .fields(html! { (who.radios(&people)) (reason.area()) })
        .hidden("from", from)
        .submit(voice.say("conversation-hand-over-do"))
        .wrong(taken))
}
