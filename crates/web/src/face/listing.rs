//! Lists: one thing per line, what it is first, what to do at the end.

use maud::{Markup, html};

/// A line of a list.
#[derive(Clone, Debug, Default)]
pub struct Item {
    /// A leaf of the calendar or a person's sign before it.
    pub lead: Option<Markup>,
    /// What it is.
    pub say: String,
    /// Its page, where it has one.
    pub href: Option<String>,
    /// Facts below it, one after the other.
    pub meta: Vec<Markup>,
    /// States, as [`crate::face::tag`]s.
    pub tags: Option<Markup>,
    /// At the end of the line: when it is due, what to do.
    pub end: Option<Markup>,
    /// Nothing is left to do about it.
    pub done: bool,
}

/// A list of lines, in a part of the page under a heading of its own.
#[must_use]
pub fn list(items: &[Item]) -> Markup {
    html! { ul class="list" { @for item in items { li { (line(item, &html! { h3 { (what(item)) } })) } } } }
}

/// The same right under the page's title, whose lines are the next headings.
#[must_use]
pub fn top_list(items: &[Item]) -> Markup {
    html! { ul class="list" { @for item in items { li { (line(item, &html! { h2 { (what(item)) } })) } } } }
}

fn what(item: &Item) -> Markup {
    html! {
        @match &item.href {
            Some(href) => a href=(href) { (item.say) },
            None => (item.say),
        }
    }
}

fn line(item: &Item, heading: &Markup) -> Markup {
    html! {
        div class={ "item" @if item.lead.is_some() { " has-lead" } @if item.done { " done" } } {
            @if let Some(lead) = &item.lead { (lead) }
            div {
                (heading)
                @if !item.meta.is_empty() { p class="meta" { @for fact in &item.meta { span { (fact) } } } }
                @if let Some(tags) = &item.tags { div class="tags" { (tags) } }
            }
            @if let Some(end) = &item.end { div class="end" { (end) } }
        }
    }
}

/// The way to the lines before and after, where there are any: words and address.
#[must_use]
pub fn pages(label: &str, before: Option<(&str, &str)>, after: Option<(&str, &str)>) -> Markup {
    if before.is_none() && after.is_none() {
        return html! {};
    }
    html! {
        nav class="pages" aria-label=(label) {
            @if let Some((say, href)) = before { a class="button quiet" rel="prev" href=(href) { (say) } }
            @if let Some((say, href)) = after { a class="button quiet" rel="next" href=(href) { (say) } }
        }
    }
}
