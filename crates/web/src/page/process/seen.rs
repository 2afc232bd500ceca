//! What interviewers saw, on the page of a process, for members: how many have written, and the way to the debrief.

use super::view::View;
use crate::{
    face::{Weight, do_row, link_button, part},
    page::{debrief, kit::plan::number},
};
use ledger::{promise::About, side::Side};
use maud::{Markup, html};
use speech::{say, sentence};

/// The part of the page; nothing for candidates, nor before anybody was to write.
pub(super) fn seen(view: &View<'_>) -> Markup {
    let written = view.sight.written.len();
    let owed = view.sight.process.promises.iter();
    let owed = owed.filter(|one| matches!(one.about, About::Scorecard(_)) && one.is_awaited()).count();
    if view.seat.side() != Side::Company || written + owed == 0 {
        return html! {};
    }
    let voice = &view.voice;
    let said = match (written, owed) {
        (0, _) => view.say("scorecard-all-none").to_owned(),
        (written, 0) => say!(voice, "scorecard-all-written", n = number(written)),
        (written, owed) => voice.list(&[
            say!(voice, "scorecard-all-written", n = number(written)).as_str(),
            say!(voice, "scorecard-all-owed", n = number(owed)).as_str(),
        ]),
    };
    let body = html! {
        div class="stack" {
            p { (sentence(&said)) "." }
            (do_row(&link_button(Weight::Quiet, view.say("scorecard-to-debrief"), &debrief::path(&view.home))))
        }
    };
    part("seen", view.say("scorecard-all"), None, &body)
}
