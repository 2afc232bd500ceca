//! An interviewer's five statements: how they thought candidates would answer, beside what candidates answered where
//! that was released.

use super::charts::{Sides, compared};
use crate::face::{card, empty, part};
use act::selfview::{OfStatement, Ours};
use chart::Ink;
use maud::{Markup, html};
use speech::{Voice, say};

/// The part of the page.
pub(super) fn statements(voice: &Voice, ours: &Ours) -> Markup {
    let body = if ours.statements.is_empty() {
        empty(voice.say("my-view-no-statements"), None)
    } else {
        html! {
            div class="stack" {
                @for one in &ours.statements { (card(&statement(voice, one))) }
                @if ours.statements.iter().all(|one| one.compared.is_none()) {
                    p class="soft" { (voice.say("my-view-nothing-released")) }
                }
            }
        }
    };
    part("statements", voice.say("my-view-statements"), None, &body)
}

fn statement(voice: &Voice, one: &OfStatement) -> Markup {
    const SIDES: Sides = Sides { own: Ink::Company, others: Ink::Candidate };
    let what = speech::statement_of_them(one.statement, voice);
    let word = speech::agreement(usual(&one.own), voice);
    html! {
        div class="stack" {
            h3 { (what) }
            p { (say!(voice, "my-view-you-thought", word = word, n = one.own.len())) }
            @if let Some(views) = &one.compared { (compared(voice, SIDES, one.statement.code(), what, views)) }
        }
    }
}

// The middle one: half of the answers are no higher, half no lower.
fn usual(own: &[u8]) -> u8 {
    let mut sorted = own.to_vec();
    sorted.sort_unstable();
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}
