//! The form for another time, of which moving and proposing each make their own.

use super::{
    busy::{Wanted, clash},
    scene::Scene,
};
use crate::{chrome::Typed, face::Kind, form::local, page::short_form::ShortForm, trouble::Trouble};
use jiff::Timestamp;
use ledger::{
    ids::MemberId,
    refusal::{Field, Refusal},
};
use maud::html;
use speech::say;

/// What the form is for.
pub(super) struct NewTime {
    pub(super) title: &'static str,
    pub(super) lead: String,
    pub(super) submit: &'static str,
    /// Whether a reason may be left out.
    pub(super) reason_is_optional: bool,
}

/// The start that was typed, in the reader's zone.
pub(super) fn starts_at(scene: &Scene<'_>) -> Result<Timestamp, Refusal> {
    let typed = scene.ask.form.moment("starts_at", &scene.seat.zone);
    typed.ok_or(Refusal::Missing(Field::StartsAt))
}

/// The form.
pub(super) fn form(scene: &Scene<'_>, what: NewTime, typed: &Typed) -> Result<ShortForm, Trouble> {
    let voice = &scene.voice;
    let talk = scene.talk();
    let busy = match (&typed.error, starts_at(scene)) {
        (Some(error), Ok(starts_at)) => {
            let attendees: Vec<MemberId> = talk.attendees.iter().map(|one| one.member).collect();
            let minutes = talk.minutes;
            let wanted = Wanted { attendees: &attendees, starts_at, minutes, moved: Some(talk.id) };
            clash(scene.ask, &scene.seat, &scene.sight, Some(error), &wanted)?
        }
        _ => None,
    };
    let start = typed
        .blank(voice, "starts_at", voice.say("conversation-new-start"))
        .hint(zone_hint(scene))
        .or(local(talk.starts_at, &scene.seat.zone))
        .wrong(busy.clone());
    let mut reason = typed
        .blank(voice, "reason", speech::field(Field::Reason, voice))
        .hint(voice.say("conversation-reason-hint"));
    if what.reason_is_optional {
        reason = reason.optional();
    }
    Ok(scene
        .form(what.title)
        .lead(what.lead)
        .fields(html! { (start.line(Kind::DateTime)) (reason.area()) })
        .submit(what.submit)
        .wrong(busy))
}

fn zone_hint(scene: &Scene<'_>) -> String {
    let place = speech::place(&scene.seat.zone, scene.voice.lang);
    let now_is = scene.voice.moment(scene.talk().starts_at, scene.now);
    say!(scene.voice, "conversation-new-start-hint", place = place, moment = now_is)
}
