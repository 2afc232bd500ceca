//! A conversation as it stands across the two lanes.

use crate::face::state::{Claims, claims};
use maud::{Markup, html};

/// A conversation across both lanes.
#[derive(Clone, Debug)]
pub struct Talk {
    /// Its declared kind: 'Interview'.
    pub kind: String,
    /// Who meets, or what for: 'Hiring manager, 45 minutes'.
    pub title: String,
    /// Its own page.
    pub href: String,
    /// When and where, who comes, what for: a line of plain words.
    pub about: Markup,
    /// Its state, as tags.
    pub tags: Markup,
    /// What both sides say happened, once either said something.
    pub claims: Option<Claims>,
    /// Anything else: open questions, an action.
    pub more: Option<Markup>,
    /// It lies ahead.
    pub ahead: bool,
}

/// A conversation's card; inside the lanes it is an [`crate::face::Entry::Talk`].
#[must_use]
pub fn talk(talk: &Talk) -> Markup {
    html! {
        article class={ "talk" @if talk.ahead { " ahead" } } {
            header {
                div {
                    p class="kicker" { (talk.kind) }
                    h3 { a href=(talk.href) { (talk.title) } }
                    p class="soft" { (talk.about) }
                }
                div class="tags" { (talk.tags) }
            }
            @if let Some(more) = &talk.more { div class="more" { (more) } }
            @if let Some(both) = &talk.claims { (claims(both)) }
        }
    }
}
