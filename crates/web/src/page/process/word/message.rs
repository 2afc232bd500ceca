//! A message in its lane.

use super::Parts;
use crate::{
    face::{Manner, State, Weight, lock, post_button, tag},
    page::process::view::View,
};
use ledger::{
    message::{self, Message},
    policy::Action,
    promise::Promise,
    side::Side,
};
use maud::html;
use speech::say;

pub(super) fn message_word(view: &View<'_>, message: &Message, delivered: &[&Promise]) -> Parts {
    let voice = &view.voice;
    let path = |action: &str| format!("{}/messages/{}/{action}", view.home, message.id);
    let corrected = view.sight.process.messages.iter().any(|other| other.corrects == Some(message.id));
    let mine = view.is_mine(message.by.side());
    let body = html! {
        @if message.kind != message::Kind::Plain {
            p class="soft" { (speech::message_kind(message.kind, voice)) }
        }
        @if let Some(before) = message.corrects.and_then(|id| view.sight.process.message(id).ok()) {
            p class="soft" {
                a href={ "#m-" (before.id) } {
                    (say!(
                        voice,
                        "process-message-corrects",
                        at = voice.short_moment(before.written_at, view.now)
                    ))
                }
            }
        }
        (view.said(&message.words))
        (super::decided::carried(view, message))
    };
    let private = !matches!(message.state, message::State::Sent(_));
    let tags = html! {
        (view.delivered(delivered))
        @if corrected { (tag(State::Plain, voice.say("process-message-corrected"))) }
        @match message.state {
            message::State::Sent(_) => {},
            message::State::Waiting(_) => (tag(State::Waiting, &speech::message_state(message.state, voice))),
            message::State::TakenBack(_) => (tag(State::Void, &speech::message_state(message.state, voice))),
        }
        @if private { (lock(voice.say(match message.by.side() {
            Side::Company => "process-only-company",
            Side::Candidate => "process-only-you",
        }))) }
    };
    let waits = matches!(message.state, message::State::Waiting(until) if until > view.now);
    let actions = html! {
        @if waits && mine && view.sight.allows(Action::Answer) {
            (post_button(Weight::Small, voice.say("process-message-take-back"), &path("take-back"), &[]))
        }
        @if !private && message.by == view.seat.person && view.sight.allows(Action::Speak) {
            span class="soft" { a href=(path("correct")) { (voice.say("process-message-correct")) } }
        }
    };
    let mut parts = Parts::said(view, message.by, body).tags(tags).actions(actions);
    parts.anchor = Some(format!("m-{}", message.id));
    if private {
        parts.manner = Manner::Private;
    }
    parts
}
