//! The page around every page.

use crate::face::assets;
use crate::face::person::face_of;
use ledger::side::Side;
use maud::{DOCTYPE, Markup, html};

/// An entry of the main navigation.
#[derive(Clone, Debug)]
pub struct NavItem {
    /// What it says.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// The reader is there now.
    pub current: bool,
    /// How many things wait there, with the words for screen readers ('3 open').
    pub count: Option<(u32, String)>,
    /// The letter that leads there after `g` on a keyboard.
    pub key: Option<char>,
}

/// The reader's own menu at the end of the bar.
#[derive(Clone, Debug)]
pub struct Menu {
    /// The reader's name.
    pub name: String,
    /// Their role and workspace, as the menu's first line.
    pub about: String,
    /// Their side, for the colour of their sign.
    pub side: Side,
    /// Links and post buttons ([`crate::face::post_link`] without its class works too).
    pub body: Markup,
}

/// How wide the content may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// Lanes, lists, tables.
    Wide,
    /// One column of text or a long form.
    Text,
    /// Sign-in and other single questions.
    Narrow,
}

impl Width {
    const fn class(self) -> Option<&'static str> {
        match self {
            Self::Wide => None,
            Self::Text => Some("text"),
            Self::Narrow => Some("narrow"),
        }
    }
}

/// Everything around the content.
#[derive(Clone, Debug)]
pub struct Page<'a> {
    /// `en`, `es`.
    pub lang: &'a str,
    /// The title of the tab, without the product's name.
    pub title: &'a str,
    /// 'Skip to content'.
    pub skip: &'a str,
    /// Where the wordmark leads.
    pub home: &'a str,
    /// The name of the main navigation for screen readers.
    pub nav_label: &'a str,
    /// Its entries; none for a stranger.
    pub nav: Vec<NavItem>,
    /// The reader's menu; none for a stranger.
    pub menu: Option<Menu>,
    /// The demonstration's strip, where it is one.
    pub demo: Option<Markup>,
    /// Notices above the content.
    pub notices: Markup,
    /// How wide the content may be.
    pub width: Width,
    /// Look again every so many seconds while something is awaited (with a script only).
    pub refresh: Option<u32>,
    /// The foot's content: language, what this is, where to ask.
    pub foot: Markup,
    /// What the page says of itself to machines: its lasting address, its description. Nothing for most.
    pub head: Markup,
}

/// A whole page.
#[must_use]
pub fn page(page: &Page, content: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(page.lang) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (page.title) " · Viceversa" }
                link rel="stylesheet" href=(assets::CSS.href);
                link rel="icon" type="image/svg+xml" href=(assets::ICON.href);
                script src=(assets::JS.href) defer {}
                (page.head)
            }
            body {
                a class="skip" href="#main" { (page.skip) }
                @if let Some(demo) = &page.demo { (demo) }
                (bar(page))
                main id="main" tabindex="-1" class=[page.width.class()] data-refresh=[page.refresh] {
                    (page.notices)
                    (content)
                }
                footer class="foot" { div { (page.foot) } }
            }
        }
    }
}

fn bar(page: &Page) -> Markup {
    html! {
        header class="bar" {
            div {
                (mark(page.home))
                @if !page.nav.is_empty() {
                    nav aria-label=(page.nav_label) {
                        ul { @for item in &page.nav { li { (nav_item(item)) } } }
                    }
                }
                @if let Some(menu) = &page.menu { (menu_of(menu)) }
            }
        }
    }
}

/// The wordmark: each half in the colour of its side, the spine between them.
fn mark(home: &str) -> Markup {
    html! { a class="mark" href=(home) aria-label="Viceversa" { b { "vice" } i { "versa" } } }
}

fn nav_item(item: &NavItem) -> Markup {
    html! {
        a href=(item.href) aria-current=[item.current.then_some("page")] data-key=[item.key] {
            (item.label)
            @if let Some((count, words)) = &item.count {
                span class="count" aria-hidden="true" { (count) }
                span class="vh" { (words) }
            }
        }
    }
}

fn menu_of(menu: &Menu) -> Markup {
    html! {
        details class="who" {
            summary { (face_of(Some(menu.side), &menu.name)) span class="name" { (menu.name) } }
            div {
                p class="soft" { (menu.about) }
                (menu.body)
            }
        }
    }
}

/// A single question on an otherwise empty page (sign-in, set-up, a link from a mail):
/// heading, one sentence, and the form, under the rule of both colours.
#[must_use]
pub fn sheet(heading: &str, lead: Option<&str>, body: &Markup, below: Option<&Markup>) -> Markup {
    html! {
        div class="sheet" {
            span class="rule" {}
            h1 { (heading) }
            @if let Some(lead) = lead { p class="lead" { (lead) } }
            (body)
            @if let Some(below) = below { div class="below soft" { (below) } }
        }
    }
}
