//! What was said and done around it: moves and words about being late, with how long before the start
//! (2.3), the alert that somebody waited alone, and who could have stepped in (2.2).

use super::scene::{Scene, minutes_between};
use crate::face::{Item, State, list, part, tag, when};
use jiff::Timestamp;
use ledger::{
    conversation::{Move, Notice, StandIn},
    side::Person,
};
use maud::{Markup, html};
use speech::say;

/// The part of the page; nothing where nothing changed.
pub(super) fn history(scene: &Scene<'_>) -> Markup {
    let talk = scene.talk();
    let mut items: Vec<Item> = talk.moves.iter().map(|one| moved(scene, one)).collect();
    items.extend(talk.notices.iter().map(|one| late(scene, one)));
    items.extend(talk.alerted_at.map(|at| alerted(scene, at)));
    items.extend(talk.stand_in.as_ref().map(|one| stood_in(scene, one)));
    if items.is_empty() {
        return html! {};
    }
    part("history", scene.voice.say("conversation-history"), None, &list(&items))
}

fn moved(scene: &Scene<'_>, moved: &Move) -> Item {
    let voice = &scene.voice;
    let (from, to) = (voice.short_moment(moved.from, scene.now), voice.short_moment(moved.to, scene.now));
    let say = if moved.by == scene.side() {
        say!(voice, "conversation-moved-by-you", from = from, to = to)
    } else {
        say!(voice, "conversation-moved-by-them", other = scene.other(), from = from, to = to)
    };
    let mut meta = vec![lead(scene, moved.lead().as_secs().div_euclid(60))];
    if let Some(reason) = moved.reason.as_ref().and_then(|reason| scene.sight.text(reason)) {
        meta.push(html! { span class="keep" { (reason) } });
    }
    Item { say, meta, ..Item::default() }
}

fn late(scene: &Scene<'_>, notice: &Notice) -> Item {
    let voice = &scene.voice;
    let minutes = voice.late_by(u64::from(notice.minutes));
    let at = when(&notice.at.to_string(), &voice.clock(notice.at));
    Item {
        say: say!(voice, "conversation-notice-late", name = scene.sight.name(notice.by), late = minutes),
        meta: vec![at, lead(scene, minutes_between(notice.at, scene.talk().starts_at))],
        ..Item::default()
    }
}

fn alerted(scene: &Scene<'_>, at: Timestamp) -> Item {
    let voice = &scene.voice;
    Item { say: say!(voice, "process-talk-alerted", clock = voice.clock(at)), ..Item::default() }
}

fn stood_in(scene: &Scene<'_>, stand_in: &StandIn) -> Item {
    let voice = &scene.voice;
    let name = scene.sight.name(Person::Member(stand_in.member));
    let (state, word) = match &stand_in.answer {
        None => (State::Waiting, voice.say("process-stand-in-waits")),
        Some(answer) if answer.accepted => (State::Kept, voice.say("process-stand-in-accepted")),
        Some(_) => (State::Plain, voice.say("process-stand-in-declined")),
    };
    Item {
        say: say!(voice, "process-stand-in", name = name, clock = voice.clock(stand_in.starts_at)),
        tags: Some(tag(state, word)),
        ..Item::default()
    }
}

fn lead(scene: &Scene<'_>, minutes: i64) -> Markup {
    html! { (scene.voice.lead_time(minutes)) }
}
