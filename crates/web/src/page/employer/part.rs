//! What came due in a process, on its page: to the candidate how the employer keeps its word, with the way to more; to
//! the company the counts of both sides. They are of this process, and leave it for no other.

use super::signs;
use crate::{
    face::{Weight, do_row, link_button, part},
    page::process::View,
};
use act::figures::Signs;
use ledger::side::Side;
use maud::{Markup, html};
use speech::{say, sentence};

/// The part of the page.
pub(crate) fn kept(view: &View<'_>, signs: &Signs) -> Markup {
    match view.seat.side() {
        Side::Candidate => for_candidates(view, signs),
        Side::Company => for_the_company(view, signs),
    }
}

fn for_candidates(view: &View<'_>, signs: &Signs) -> Markup {
    let said = match signs::sum(&view.voice, &signs.company) {
        Some(said) => say!(view.voice, "employer-so-far", said = said),
        None => view.say("employer-theirs-none").to_owned(),
    };
    let body = html! {
        div class="stack" {
            p { (said) }
            (do_row(&link_button(Weight::Quiet, view.say("employer-more-of-it"), &format!("{}/employer", view.home))))
        }
    };
    part("word", view.say("employer-part"), None, &body)
}

fn for_the_company(view: &View<'_>, signs: &Signs) -> Markup {
    let of = |side: Side| {
        let said = signs::sum(&view.voice, signs.of(side));
        said.map_or_else(|| view.say("employer-nothing-due").to_owned(), |said| sentence(&said) + ".")
    };
    if signs.company.is_empty() && signs.candidate.is_empty() {
        return html! {};
    }
    let body = html! {
        div class="stack" {
            p { b { (view.say("employer-your-side")) } " " (of(Side::Company)) }
            p { b { (say!(view.voice, "employer-their-side", name = view.other_name())) } " " (of(Side::Candidate)) }
            details {
                summary { (view.say("employer-in-parts")) }
                div class="side-by-side" {
                    @for side in [Side::Company, Side::Candidate] {
                        @if let Some(rows) = signs::signs(&view.voice, signs.of(side)) {
                            div { h3 { (view.side_name(side)) } (rows) }
                        }
                    }
                }
            }
            p class="soft" { (view.say("employer-stays-here")) }
        }
    };
    part("word", view.say("employer-part-company"), None, &body)
}
