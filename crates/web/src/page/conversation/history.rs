//! What was said beforehand: moves and words about being late, with how long before the start (2.3).

use super::scene::{Scene, minutes_between};
use crate::face::{Item, list, part, when};
use ledger::conversation::{Move, Notice};
use maud::{Markup, html};
use speech::say;

/// The part of the page; nothing where nothing changed.
pub(super) fn history(scene: &Scene<'_>) -> Markup {
    let talk = scene.talk();
    let mut items: Vec<Item> = talk.moves.iter().map(|one| moved(scene, one)).collect();
    items.extend(talk.notices.iter().map(|one| late(scene, one)));
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

fn lead(scene: &Scene<'_>, minutes: i64) -> Markup {
    html! { (scene.voice.lead_time(minutes)) }
}
