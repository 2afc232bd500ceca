//! The form for another time, of which moving and proposing each make their own.

use super::{
    busy::{Wanted, clash},
    scene::{Scene, wrong_as},
};
use crate::{
    chrome::Typed,
    face::{Field, Kind, Weight, area, button, do_row, input, link_button, post_form},
    form::local,
    trouble::Trouble,
};
use jiff::Timestamp;
use ledger::{
    ids::MemberId,
    refusal::{self, Refusal},
};
use maud::{Markup, html};
use speech::say;

/// What the form is for.
pub(super) struct NewTime {
    pub(super) title: &'static str,
    pub(super) lead: String,
    pub(super) action: String,
    pub(super) submit: &'static str,
    /// Whether a reason may be left out.
    pub(super) reason_is_optional: bool,
}

/// The start that was typed, in the reader's zone.
pub(super) fn starts_at(scene: &Scene<'_>) -> Result<Timestamp, Refusal> {
    let typed = scene.ask.form.moment("starts_at", &scene.seat.zone);
    typed.ok_or(Refusal::Missing(refusal::Field::StartsAt))
}

/// The page of the form.
pub(super) fn form(scene: &Scene<'_>, what: &NewTime, typed: &Typed) -> Result<Markup, Trouble> {
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
    let head = wrong_as(voice, typed, busy.as_deref());
    let wrong = busy.or_else(|| typed.field(voice, refusal::Field::StartsAt));
    let hint = zone_hint(scene);
    let start =
        Field::new("starts_at", voice.say("conversation-new-start")).hint(&hint).error(wrong.as_deref());
    let why = typed.field(voice, refusal::Field::Reason);
    let mut reason = Field::new("reason", speech::field(refusal::Field::Reason, voice))
        .hint(voice.say("conversation-reason-hint"))
        .error(why.as_deref());
    if what.reason_is_optional {
        reason = reason.optional(voice.say("optional"));
    }
    let now_is = local(talk.starts_at, &scene.seat.zone);
    let value = if typed.form.is_empty() { now_is.as_str() } else { typed.form.text("starts_at") };
    let fields = html! {
        (input(&start, Kind::DateTime, value))
        (area(&reason, typed.form.text("reason"), Some(16_000)))
        (do_row(&html! {
            (button(Weight::Primary, what.submit, None))
            (link_button(Weight::Quiet, voice.say("conversation-not-now"), &scene.path()))
        }))
    };
    Ok(scene.form_page(what.title, &what.lead, &head, &post_form(&what.action, &[], &fields)))
}

fn zone_hint(scene: &Scene<'_>) -> String {
    let place = speech::place(&scene.seat.zone, scene.voice.lang);
    let now_is = scene.voice.moment(scene.talk().starts_at, scene.now);
    say!(scene.voice, "conversation-new-start-hint", place = place, moment = now_is)
}
