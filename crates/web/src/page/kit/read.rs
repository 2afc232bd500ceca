//! A kit as it is read: the time plan, each criterion with what it stands for, what is asked and what is seen at which
//! level; and what of it candidates see.

use super::plan;
use crate::face::{State, part, tag};
use act::job::kit::LookedAt;
use ledger::job::{
    Requirement, Spec, Weight,
    kit::{ANCHORED, Criterion, Kit},
};
use maud::{Markup, html};
use speech::{Voice, say};

/// The whole guide of an interviewer.
pub(crate) fn guide(voice: &Voice, kit: &Kit, spec: &Spec) -> Markup {
    html! {
        (part("time", voice.say("kit-time"), None, &plan::of_kit(voice, kit)))
        (part("criteria", voice.say("kit-criteria"), None, &html! {
            div class="stack" { @for one in &kit.criteria { (criterion(voice, one, spec)) } }
        }))
    }
}

fn criterion(voice: &Voice, one: &Criterion, spec: &Spec) -> Markup {
    html! {
        section class="card kit-criterion" {
            h3 { (one.name) " " span class="soft" { (voice.duration(u64::from(one.minutes))) } }
            (stands_for(voice, one, spec))
            (asks(voice, one))
            (anchors(voice, one))
            div class="notes-room" aria-hidden="true" {}
        }
    }
}

/// The requirements behind a criterion.
pub(crate) fn stands_for(voice: &Voice, one: &Criterion, spec: &Spec) -> Markup {
    let behind = |asked: &&Requirement| one.requirements.contains(&asked.id);
    html! {
        ul class="stands-for" {
            @for asked in spec.requirements.iter().filter(behind) {
                li { (asked.text) " " (weight(voice, asked)) }
            }
        }
    }
}

pub(crate) fn weight(voice: &Voice, asked: &Requirement) -> Markup {
    let state = if asked.weight == Weight::Must { State::Open } else { State::Plain };
    tag(state, speech::weight(asked.weight, voice))
}

/// What everybody is asked.
pub(crate) fn asks(voice: &Voice, one: &Criterion) -> Markup {
    html! {
        @if !one.questions.is_empty() {
            p { b { (voice.say("kit-questions")) } }
            ol class="kit-questions" { @for question in &one.questions { li class="said" { (question) } } }
        }
    }
}

/// What is seen at the levels that have an anchor.
pub(crate) fn anchors(voice: &Voice, one: &Criterion) -> Markup {
    html! {
        dl class="anchors" {
            @for (level, text) in ANCHORED.iter().zip(&one.anchors).filter(|(_, text)| !text.is_empty()) {
                div { dt { (say!(voice, "kit-level", level = i64::from(*level))) } dd class="keep" { (text) } }
            }
        }
    }
}

/// What candidates see: names, and the published requirements behind them. Nothing where there is nothing.
pub(crate) fn looked_at(voice: &Voice, looked_at: &[LookedAt]) -> Markup {
    html! {
        ul class="looked-at" {
            @for one in looked_at {
                li {
                    b { (one.name) }
                    // A criterion that is called as its requirement says it once.
                    @for text in one.requirements.iter().filter(|text| **text != one.name) { span class="soft" { (text) } }
                }
            }
        }
        p class="soft" { (voice.say("kit-looked-at-only")) }
    }
}
