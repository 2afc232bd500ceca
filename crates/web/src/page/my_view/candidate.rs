//! A candidate's criteria: their own level, what was seen, and from five interviewers on both as ranges.

use super::charts::{Sides, compared};
use crate::face::{card, empty, part};
use act::selfview::{Feedback, Mine, OfCriterion};
use chart::Ink;
use jiff::Timestamp;
use maud::{Markup, html};
use speech::{Voice, say};

/// The part of the page.
pub(super) fn criteria(voice: &Voice, mine: &Mine, now: Timestamp) -> Markup {
    let body = if mine.criteria.is_empty() {
        empty(voice.say("my-view-no-criteria"), None)
    } else {
        html! {
            div class="stack" {
                @for (place, one) in mine.criteria.iter().enumerate() {
                    (card(&criterion(voice, one, place, now)))
                }
            }
        }
    };
    part("criteria", voice.say("my-view-criteria"), None, &body)
}

fn criterion(voice: &Voice, one: &OfCriterion, place: usize, now: Timestamp) -> Markup {
    const SIDES: Sides = Sides { own: Ink::Candidate, others: Ink::Company };
    html! {
        div class="stack" {
            h3 { (one.asked.name) }
            p class="soft" { (one.job) @for text in &one.asked.requirements { " · " (text) } }
            @for (at, level) in &one.own {
                p {
                    (say!(voice, "my-view-you-said", level = *level, word = speech::own_level(*level, voice))) " "
                    span class="soft" { (voice.short_day(*at, now)) }
                }
            }
            @for feedback in &one.feedback { (seen(voice, feedback)) }
            @match &one.compared {
                Some(views) => (compared(voice, SIDES, &format!("criterion-{place}"), &one.asked.name, views)),
                None if one.feedback.is_empty() => p class="soft" { (voice.say("my-view-nothing-yet")) },
                None => p class="soft" { (voice.say("my-view-too-few")) },
            }
        }
    }
}

fn seen(voice: &Voice, feedback: &Feedback) -> Markup {
    html! {
        @if let Some(text) = &feedback.seen {
            p { b { (voice.say("decline-seen")) } }
            div class="said" { p class="keep" { (text) } }
        }
        @if let Some(text) = &feedback.change {
            p { b { (voice.say("decline-change")) } }
            div class="said" { p class="keep" { (text) } }
        }
    }
}
