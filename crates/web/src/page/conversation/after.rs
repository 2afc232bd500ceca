//! What else a candidate may want after a conversation: to meet somebody more senior (4.5), to tell somebody who was
//! not there that something was not right (0.5).

use super::scene::Scene;
use crate::face::{Weight, do_row, link_button, part};
use ledger::{policy::Action, side::Side};
use maud::{Markup, html};

/// The part of the page; the candidate's alone.
pub(super) fn ways(scene: &Scene<'_>) -> Markup {
    if scene.side() != Side::Candidate || !scene.has_started() {
        return html! {};
    }
    let voice = &scene.voice;
    let home = scene.process_path();
    let wishes = scene.may(Action::Wish) && scene.sight.process.ended.is_none();
    let report = format!("{home}/reports/new?conversation={}", scene.talk().id);
    part(
        "after",
        voice.say("after-heading"),
        None,
        &html! {
            div class="stack" {
                @if wishes {
                    p class="soft" { (voice.say("after-wish-lead")) }
                    (do_row(&link_button(Weight::Quiet, voice.say("after-wish"), &format!("{home}/wishes/new"))))
                }
                @if scene.may(Action::Report) {
                    p class="soft" { (voice.say("after-report-lead")) }
                    (do_row(&link_button(Weight::Quiet, voice.say("after-report"), &report)))
                }
            }
        },
    )
}
