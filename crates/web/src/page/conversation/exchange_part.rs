//! On the page of a conversation: what both sides think of how it went, once both have said it.

use super::scene::Scene;
use crate::face::{Weight, do_row, link_button, part, when};
use jiff::SignedDuration;
use ledger::{
    exchange::{DAYS_SEALED, Exchange, View},
    policy::Action,
    side::Person,
};
use maud::{Markup, html};
use speech::say;

/// The part of the page; nothing before the start, and nothing for those who were not there.
pub(super) fn exchange(scene: &Scene<'_>) -> Markup {
    let known = scene.sight.process.exchange(scene.talk().id);
    let own = known.is_some_and(|known| known.views.iter().any(|view| scene.is_me(view.by)));
    let body = if let Some(known) = known.filter(|_| own) {
        sent(scene, known)
    } else if may_send(scene) {
        ask_for(scene)
    } else if scene.sight.process.ended.is_some() && took_part(scene) && scene.talk().stands() {
        html! { p class="soft" { (scene.voice.say("exchange-too-late")) } }
    } else {
        return html! {};
    };
    if !scene.has_started() {
        return html! {};
    }
    part("exchange", scene.voice.say("exchange-heading"), None, &body)
}

fn took_part(scene: &Scene<'_>) -> bool {
    let talk = scene.talk();
    scene.member().is_none_or(|member| talk.attends(member) || talk.stood_in(member))
}

fn may_send(scene: &Scene<'_>) -> bool {
    scene.sight.process.ended.is_none()
        && scene.is_behind()
        && scene.may(Action::GiveView)
        && took_part(scene)
}

fn ask_for(scene: &Scene<'_>) -> Markup {
    let voice = &scene.voice;
    html! {
        div class="stack" {
            p { (say!(voice, "exchange-invite", other = scene.other())) }
            (do_row(&link_button(Weight::Quiet, voice.say("exchange-say"), &scene.to("exchange"))))
        }
    }
}

fn sent(scene: &Scene<'_>, known: &Exchange) -> Markup {
    html! {
        div class="stack" {
            @for view in &known.views { (said(scene, view)) }
            @if known.opened_at.is_none() { p class="soft" { (seal(scene, known)) } }
        }
    }
}

// Until when one waits, and what then.
fn seal(scene: &Scene<'_>, known: &Exchange) -> String {
    let (voice, other) = (&scene.voice, scene.other());
    if known.closed_at.is_some() {
        return say!(voice, "exchange-none-came", other = other);
    }
    let days = SignedDuration::from_hours(24 * DAYS_SEALED);
    let until = known.first_at().and_then(|at| at.checked_add(days).ok());
    match until {
        Some(until) => {
            say!(voice, "exchange-waits-until", other = other, moment = voice.moment(until, scene.now))
        }
        None => say!(voice, "exchange-sealed", other = other),
    }
}

fn said(scene: &Scene<'_>, view: &View) -> Markup {
    let voice = &scene.voice;
    let text = |words| scene.sight.text(words).unwrap_or(voice.say("promise-erased"));
    html! {
        div class="card" {
            h3 { (name(scene, view.by)) }
            p class="soft" { (voice.say("exchange-talk")) }
            div class="said" { p class="keep" { (text(&view.talk)) } }
            p class="soft" { (own_part(scene, view)) }
            div class="said" { p class="keep" { (text(&view.own)) } }
            p class="soft" { (when(&view.at.to_string(), &voice.short_moment(view.at, scene.now))) }
        }
    }
}

fn own_part(scene: &Scene<'_>, view: &View) -> &'static str {
    if scene.is_me(view.by) { scene.voice.say("exchange-own") } else { scene.voice.say("exchange-own-of") }
}

fn name<'s>(scene: &'s Scene<'_>, person: Person) -> &'s str {
    if scene.is_me(person) { scene.voice.say("process-you") } else { scene.sight.name(person) }
}
