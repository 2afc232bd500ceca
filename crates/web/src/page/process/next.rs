//! Who owes the next word, by when, and the action for it: the first thing anyone reads.

use super::view::View;
use crate::{
    face::{Days, Owed, State, Weight, link_button, owed, post_button, tag},
    page::promise::say as promise_say,
};
use jiff::Timestamp;
use ledger::{
    conversation::Conversation,
    policy::Action,
    promise::{self, About, Kind, Promise},
    side::{Person, Side},
    words::Words,
};
use maud::{Markup, html};
use speech::{say, sentence};

/// Whether another part of the page has the one primary button already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Leads {
    Here,
    Elsewhere,
}

/// The sentence that comes first.
pub(super) fn next(view: &View<'_>, leads: Leads) -> Markup {
    match next_word(view) {
        Some(promise) => owed(&of_promise(view, promise, leads)),
        None => owed(&nothing(view, leads)),
    }
}

/// The promise that is due first. After the end of a process only what is still open is waited for.
pub(super) fn next_word<'v>(view: &View<'v>) -> Option<&'v Promise> {
    let process = &view.sight.process;
    if process.ended.is_none() {
        return process.next_word();
    }
    process.promises.iter().filter(|promise| promise.is_open()).min_by_key(|promise| promise.due_at)
}

fn of_promise(view: &View<'_>, promise: &Promise, leads: Leads) -> Owed {
    Owed {
        side: Some(promise.owing()),
        kicker: kicker(view, promise),
        say: sentence_of(view, promise),
        detail: html! { (quote(view, promise)) (what_then(view, promise)) },
        actions: actions(view, promise, leads),
        days: days(view, promise),
    }
}

fn kicker(view: &View<'_>, promise: &Promise) -> Markup {
    let late = view.now > promise.due_at;
    html! {
        @if promise.owed_by == view.seat.person { (view.say("process-you-owe")) }
        @else if view.is_mine(promise.owing()) { (view.say("process-your-side-owes")) }
        @else { (say!(view.voice, "process-they-owe", side = view.other_name())) }
        @if late {
            @let (state, word) = promise_say::state(&view.voice, promise, view.now);
            " " (tag(state, &word))
        }
    }
}

fn sentence_of(view: &View<'_>, promise: &Promise) -> String {
    let what = match (promise.kind, &promise.words) {
        (Kind::Other, Some(words)) => say!(view.voice, "quoted", text = short(view.text(words))),
        _ => view.promised(promise).to_owned(),
    };
    let at = view.moment(promise.due_at);
    let late = view.now > promise.due_at;
    let name = view.sight.name(promise.owed_by);
    let voice = &view.voice;
    match (promise.owed_by == view.seat.person, view.is_mine(promise.owed_to), late) {
        (true, _, false) => {
            say!(voice, "process-owed-by-you", whom = view.other_name(), what = what, at = at)
        }
        (true, _, true) => {
            say!(voice, "process-owed-by-you-late", whom = view.other_name(), what = what, at = at)
        }
        (_, true, false) => say!(voice, "process-owed-to-you", name = name, what = what, at = at),
        (_, true, true) => say!(voice, "process-owed-to-you-late", name = name, what = what, at = at),
        (_, _, false) => {
            let whom = view.side_name(promise.owed_to);
            say!(voice, "process-owed-by-name", name = name, whom = whom, what = what, at = at)
        }
        (_, _, true) => {
            let whom = view.side_name(promise.owed_to);
            say!(voice, "process-owed-by-name-late", name = name, whom = whom, what = what, at = at)
        }
    }
}

// A headline holds a sentence; the whole text stands on the promise's own page.
fn short(text: &str) -> String {
    const MOST: usize = 120;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST { line } else { line.chars().take(MOST).chain(['…']).collect() }
}

/// The question or wish that it is about, in the words of whoever asked.
fn quote(view: &View<'_>, promise: &Promise) -> Markup {
    let process = &view.sight.process;
    let words: Option<&Words> = match promise.about {
        About::Question(id) => process.question(id).ok().map(|question| &question.words),
        About::Wish(id) => process.wish(id).ok().map(|wish| &wish.words),
        _ => None,
    };
    let conversation = match promise.about {
        About::Conversation(id) => process.conversation(id).ok(),
        _ => None,
    };
    html! {
        @if let Some(words) = words { span class="said" { (say!(view.voice, "quoted", text = view.text(words))) " " } }
        @if let Some(conversation) = conversation {
            a href=(view.conversation(conversation.id)) { (meeting(view, conversation)) } ". "
        }
    }
}

fn meeting(view: &View<'_>, conversation: &Conversation) -> String {
    say!(
        view.voice,
        "process-meeting",
        kind = speech::conversation_kind(conversation.kind, &view.voice),
        at = view.voice.short_moment(conversation.starts_at, view.now)
    )
}

/// What happens by itself, so that whoever waits need not know the rules.
fn what_then(view: &View<'_>, promise: &Promise) -> Markup {
    let voice = &view.voice;
    let calendar = &view.sight.organisation.calendar;
    let broken_at = || view.moment(promise.break_at(calendar));
    let mine = view.is_mine(promise.owing());
    let upward = promise.owing() == Side::Company;
    html! {
        @if let Some(at) = promise.expected_at {
            (say!(voice, "process-then-expected", at = view.moment(at))) " "
        }
        @if let Some(to) = promise.escalated_to {
            (say!(voice, "process-then-up", name = view.sight.name(Person::Member(to)))) " "
        }
        @if promise.state == promise::State::Broken { (view.say("process-then-broken")) }
        @else if view.now > promise.due_at { (say!(voice, "process-then-late", at = broken_at())) }
        @else if mine { (view.say("process-then-yours")) }
        @else if upward { (say!(voice, "process-then-company", at = broken_at())) }
        @else { (say!(voice, "process-then-candidate", at = broken_at())) }
    }
}

fn actions(view: &View<'_>, promise: &Promise, leads: Leads) -> Option<Markup> {
    let voice = &view.voice;
    if !view.is_mine(promise.owing()) || !view.sight.allows(Action::KeepPromise) {
        let may = view.sight.allows(Action::Speak);
        return may.then(|| link_button(Weight::Quiet, view.say("process-do-write"), "#compose"));
    }
    let slug = &view.seat.workspace.slug;
    let here = format!("{}/promises/{}", view.home, promise.id);
    let (label, to) = match (promise.kind, promise.about) {
        // After the end a word is owed; before it, a decision.
        (Kind::Answer, About::Process) if view.sight.process.ended.is_none() => {
            (view.say("process-do-answer"), format!("{}/decide", view.home))
        }
        _ => promise_say::deliver(voice, slug, view.sight.process.id, promise),
    };
    let weight = if leads == Leads::Here { Weight::Primary } else { Weight::Quiet };
    let deliver = may_deliver(view, promise).then(|| {
        if promise.kind.is_seen() {
            link_button(weight, label, &to)
        } else {
            let own = promise.owed_by == view.seat.person;
            let done = view.say(if own { "process-do-kept" } else { "process-do-kept-by-colleague" });
            post_button(weight, done, &format!("{here}/kept"), &[])
        }
    });
    Some(html! {
        @if let Some(deliver) = deliver { (deliver) }
        (link_button(Weight::Quiet, view.say("process-do-late"), &format!("{here}/date")))
    })
}

// An apology by somebody else would be worth nothing; the rest a colleague may do as well.
pub(super) fn may_deliver(view: &View<'_>, promise: &Promise) -> bool {
    match promise.kind {
        // What somebody saw nobody else can write down.
        Kind::Apology | Kind::ReportAnswer | Kind::Scorecard => promise.owed_by == view.seat.person,
        Kind::Feedback => view.sight.allows(Action::Decide),
        // A new version of the spec is the job's, not the process's.
        Kind::Range => view.sight.allows(Action::Answer),
        Kind::WishAnswer => view.sight.allows(Action::Answer),
        Kind::Answer if promise.about == About::Process && view.sight.process.ended.is_some() => {
            view.sight.allows(Action::Speak)
        }
        Kind::Answer => view.sight.allows(Action::Answer),
        Kind::Arrange => view.sight.allows(Action::Arrange),
        Kind::Reply => view.sight.allows(Action::Speak),
        Kind::Other => true,
    }
}

fn days(view: &View<'_>, promise: &Promise) -> Option<Days> {
    let calendar = &view.sight.organisation.calendar;
    let between =
        |to: Timestamp| u32::try_from(calendar.business_days_between(promise.made_at, to)).unwrap_or(0);
    let (gone, total) = (between(view.now), between(promise.due_at));
    let late = view.now > promise.due_at;
    // The day it falls due is not used up before its hour.
    let used = if late { gone } else { gone.min(total.saturating_sub(1)) };
    let say = if late {
        view.voice.business_days_late(
            u32::try_from(calendar.business_days_between(promise.due_at, view.now)).unwrap_or(0),
        )
    } else if gone >= total {
        sentence(&view.voice.due(promise.due_at, view.now))
    } else {
        say!(view.voice, "process-days", n = total, used = used)
    };
    (total > 0 || used > 0).then_some(Days { used, total, say: sentence(&say) })
}

fn nothing(view: &View<'_>, leads: Leads) -> Owed {
    let process = &view.sight.process;
    if let Some(ended) = &process.ended {
        return Owed {
            side: None,
            kicker: tag(State::Plain, view.say("process-ended-tag")),
            say: say!(view.voice, "process-ended", how = speech::ending(ended.how, &view.voice)),
            detail: html! { (view.say("process-ended-detail")) },
            actions: view
                .sight
                .allows(Action::Speak)
                .then(|| link_button(Weight::Quiet, view.say("process-do-write"), "#compose")),
            days: None,
        };
    }
    let ahead = process.conversations.iter().filter(|one| one.stands() && one.starts_at > view.now);
    let ahead = ahead.min_by_key(|conversation| conversation.starts_at);
    let weight = if leads == Leads::Here { Weight::Primary } else { Weight::Quiet };
    Owed {
        side: None,
        kicker: html! { (view.say("process-nobody-kicker")) },
        say: view.say("process-nobody").to_owned(),
        detail: html! {
            @match ahead {
                Some(conversation) => {
                    (say!(
                        view.voice,
                        "process-nobody-ahead",
                        kind = speech::conversation_kind(conversation.kind, &view.voice),
                        whom = super::talk::whom(view, conversation),
                        at = view.moment(conversation.starts_at)
                    ))
                },
                None if view.seat.side() == Side::Company => (view.say("process-nobody-company")),
                None => (view.say("process-nobody-candidate")),
            }
        },
        actions: Some(match ahead {
            Some(conversation) => {
                let href = view.conversation(conversation.id);
                link_button(weight, view.say("process-do-prepare"), &href)
            }
            None if view.sight.allows(Action::Arrange) => {
                let href = format!("{}/conversations/new", view.home);
                link_button(weight, view.say("process-do-book"), &href)
            }
            None => {
                let href = format!("{}/questions/new", view.home);
                link_button(weight, view.say("process-do-ask"), &href)
            }
        }),
        days: None,
    }
}
