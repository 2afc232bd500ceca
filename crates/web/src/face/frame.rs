//! The frame of a page's content: its title, its parts, its columns, and an empty place.

use maud::{Markup, html};

/// The head of a page: the way back, the heading, one sentence, and actions beside it.
#[must_use]
pub fn title(crumb: &Markup, heading: &str, lead: Option<&Markup>, actions: Option<&Markup>) -> Markup {
    html! {
        header class="title" {
            (crumb)
            div class="row" {
                h1 { (heading) }
                @if let Some(actions) = actions { div class="row no-print" { (actions) } }
            }
            @if let Some(lead) = lead { p class="lead" { (lead) } }
        }
    }
}

/// The way back up, or the facts that place a page ('Operations manager · Valencia').
#[must_use]
pub fn crumb(body: &Markup) -> Markup {
    html! { p class="crumb" { (body) } }
}

/// A part of a page under its own heading; `aside` stands at the end of the heading's line.
#[must_use]
pub fn part(id: &str, heading: &str, aside: Option<&Markup>, body: &Markup) -> Markup {
    html! {
        section class="part" aria-labelledby={ "h-" (id) } id=(id) {
            header {
                h2 id={ "h-" (id) } { (heading) }
                @if let Some(aside) = aside { div class="row soft" { (aside) } }
            }
            (body)
        }
    }
}

/// Two columns: what the page is about, and what stands beside it. One below the other on a phone.
#[must_use]
pub fn split(main: &Markup, beside: &Markup) -> Markup {
    html! { div class="split" { div { (main) } div { (beside) } } }
}

/// A box. Use few.
#[must_use]
pub fn card(body: &Markup) -> Markup {
    html! { div class="card" { (body) } }
}

/// Where nothing is yet: one sentence that teaches, one action.
#[must_use]
pub fn empty(say: &str, action: Option<&Markup>) -> Markup {
    html! {
        div class="empty" {
            span class="rule" {}
            p { (say) }
            @if let Some(action) = action { (action) }
        }
    }
}

/// Words and what they stand for, in two columns.
#[must_use]
pub fn facts(rows: &[(&str, Markup)]) -> Markup {
    html! { dl class="facts" { @for (word, value) in rows { dt { (word) } dd { (value) } } } }
}
