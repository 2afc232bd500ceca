//! On the page of a conversation: another kind that waits for an answer, large and above all else; what was said
//! to earlier ones; and that what is off the record stays so.

use super::{booking::meaning, scene::Scene};
use crate::face::{Item, Owed, State, Tone, Weight, banner, link_button, list, owed, post_button, tag};
use ledger::{
    conversation::{
        Kind,
        kind::{KindAnswer, KindChange},
    },
    policy::Action,
    side::Side,
};
use maud::{Markup, html};
use speech::say;

/// What waits for an answer, as the first thing on the page.
pub(super) fn waiting(scene: &Scene<'_>) -> Markup {
    let Some(change) = scene.sight.process.pending_kind(scene.talk().id).filter(|_| scene.stands()) else {
        return html! {};
    };
    let voice = &scene.voice;
    let (from, to) = (kind(scene, change.from), kind(scene, change.to));
    let mine = change.by.side() == scene.side();
    let who = scene.sight.name(change.by);
    let say = match (mine, scene.is_over()) {
        (_, true) => say!(voice, "kind-too-late", from = from, to = to),
        (true, false) => say!(voice, "kind-waits-for-them", other = scene.other(), from = from, to = to),
        (false, false) => say!(voice, "kind-waits-for-you", who = who, from = from, to = to),
    };
    let answers = !mine && scene.may(Action::ChangeKind);
    let action = scene.to("kind/answer");
    owed(&Owed {
        side: Some(change.by.side().other()),
        kicker: html! {
            @if mine { (say!(voice, "conversation-they-owe-a-word", other = scene.other())) }
            @else { (voice.say("conversation-you-owe-a-word")) }
        },
        say,
        detail: html! {
            @if let Some(reason) = scene.sight.text(&change.reason) { span class="said keep" { (reason) } br; }
            (what_it_means(scene, change))
        },
        actions: answers.then(|| html! {
            // Two words of the same weight: neither is the one to be pressed.
            @if !scene.is_over() {
                (post_button(Weight::Quiet, &say!(voice, "kind-yes", to = to), &action, &[("accept", "yes")]))
            }
            (post_button(Weight::Quiet, &say!(voice, "kind-no", from = from), &action, &[("accept", "no")]))
        }),
        days: None,
    })
}

fn what_it_means(scene: &Scene<'_>, change: &KindChange) -> Markup {
    let voice = &scene.voice;
    let measured =
        scene.side() == Side::Candidate && change.by.side() == Side::Company && change.to.measures();
    html! {
        (meaning(change.to, voice)) br;
        @if measured && !change.from.measures() { (voice.say("kind-becomes-interview")) br; }
        (say!(voice, "kind-until-then", from = kind(scene, change.from)))
    }
}

/// Whether the page should look again by itself, in the middle of the talk: another kind may be put to whoever reads
/// it, or waits for the other side's word.
pub(super) fn may_change(scene: &Scene<'_>) -> bool {
    let lasts = scene.is_the_day() && scene.has_started();
    let waits = scene.sight.process.pending_kind(scene.talk().id).is_some();
    lasts && (waits || !scene.talk().kind.measures())
}

/// That nobody is judged here, said where everybody looks (1.1).
pub(super) fn off_the_record(scene: &Scene<'_>) -> Markup {
    if scene.talk().kind.is_on_record() || !scene.talk().stands() {
        return html! {};
    }
    let voice = &scene.voice;
    html! {
        div class="part" {
            (banner(Tone::Info, voice.say("off-the-record"), Some(voice.say("off-the-record-more"))))
        }
    }
}

/// The way to another kind, in the row of what can be changed.
pub(super) fn way(scene: &Scene<'_>) -> Markup {
    let may = scene.stands()
        && !scene.is_over()
        && scene.may(Action::ChangeKind)
        && scene.sight.process.pending_kind(scene.talk().id).is_none();
    html! {
        @if may { (link_button(Weight::Quiet, scene.voice.say("kind-propose"), &scene.to("kind"))) }
    }
}

/// What was said to other kinds before.
pub(super) fn answered(scene: &Scene<'_>) -> Markup {
    let changes = scene.sight.process.kind_changes.iter();
    let of_it = changes.filter(|change| change.conversation == scene.talk().id);
    let items: Vec<Item> =
        of_it.filter_map(|change| change.answer.as_ref().map(|answer| item(scene, change, answer))).collect();
    html! { @if !items.is_empty() { (list(&items)) } }
}

fn item(scene: &Scene<'_>, change: &KindChange, answer: &KindAnswer) -> Item {
    let voice = &scene.voice;
    let (state, word) = if answer.accepted {
        (State::Kept, voice.say("kind-agreed"))
    } else {
        (State::Plain, voice.say("kind-not-agreed"))
    };
    let who = scene.sight.name(change.by);
    Item {
        say: say!(
            voice,
            "kind-was-proposed",
            who = who,
            from = kind(scene, change.from),
            to = kind(scene, change.to)
        ),
        meta: [
            scene.sight.text(&change.reason).map(|reason| html! { span class="keep" { (reason) } }),
            Some(html! { (voice.short_moment(answer.at, scene.now)) }),
        ]
        .into_iter()
        .flatten()
        .collect(),
        tags: Some(tag(state, word)),
        ..Item::default()
    }
}

fn kind(scene: &Scene<'_>, kind: Kind) -> &'static str {
    speech::a_conversation(kind, &scene.voice)
}
