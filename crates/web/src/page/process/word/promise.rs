//! Promises in their lane: what was promised by hand, what is still owed.

use super::Parts;
use crate::{
    face::{Manner, State, Weight, link_button, tag},
    page::{
        process::{next::may_deliver, view::View},
        promise::{say as promise_say, show as promise_show},
    },
};
use ledger::{
    policy::Action,
    promise::{self, About, Promise},
    side::Person,
};
use maud::html;
use speech::say;

pub(super) fn promised_word(view: &View<'_>, promise: &Promise) -> Parts {
    let href = format!("{}/promises/{}", view.home, promise.id);
    let (state, word) = promise_say::state(&view.voice, promise, view.now);
    let mut parts = Parts::said(view, promise.owed_by, html! {});
    parts.body = html! {
        p class="soft" {
            a href=(href) { (say!(view.voice, "process-promised", due = view.voice.short_moment(promise.due_at, view.now))) }
        }
        @if let Some(words) = &promise.words { (view.said(words)) }
    };
    parts.tags(html! {
        (tag(state, &word))
        @if let Some(at) = promise.delivered_at {
            @let at = view.voice.short_day(at, view.now);
            span class="soft" {
                @if promise.claimed { (say!(view.voice, "process-promised-said", day = at)) }
                @else { (say!(view.voice, "process-promised-seen", day = at)) }
            }
        }
    })
}

pub(super) fn owed_word(view: &View<'_>, promise: &Promise, ahead: bool) -> Parts {
    let voice = &view.voice;
    let what = promise_show::what(voice, view.sight, promise, view.now);
    let href = format!("{}/promises/{}", view.home, promise.id);
    let broken = promise.state == promise::State::Broken;
    let (state, word) = if broken || view.now > promise.due_at {
        promise_say::state(voice, promise, view.now)
    } else {
        let days = view.sight.organisation.calendar.business_days_between(view.now, promise.due_at);
        (State::Open, voice.business_days_left(days.unsigned_abs()))
    };
    let up = promise.escalated_to.map(|to| view.sight.name(Person::Member(to)));
    let tags = html! {
        (tag(state, &word))
        @if promise.was_moved() {
            (tag(State::Plain, &say!(voice, "process-owed-moved", day = voice.short_day(promise.first_due_at, view.now))))
        }
        @if let Some(at) = promise.expected_at {
            (tag(State::Plain, &say!(voice, "process-owed-expected", day = voice.short_day(at, view.now))))
        }
        @if let Some(name) = up { (tag(State::Plain, &say!(voice, "process-owed-up", name = name))) }
    };
    let mine = ahead
        && view.is_mine(promise.owing())
        && view.sight.allows(Action::KeepPromise)
        && may_deliver(view, promise);
    let mut parts = Parts::did("").by(view, promise.owed_by).tags(tags).actions(html! {
        @if mine && promise.kind.is_seen() && !matches!(promise.about, About::Process) {
            @let (label, to) = promise_say::deliver(voice, &view.seat.workspace.slug, view.sight.process.id, promise);
            (link_button(Weight::Small, label, &to))
        }
    });
    parts.manner = if ahead { Manner::Ahead } else { Manner::Did };
    parts.body = html! { p { a href=(href) { (what) } } };
    parts
}
