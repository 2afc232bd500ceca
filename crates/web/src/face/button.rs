//! Buttons and links that look like them. One primary button on a screen.

use crate::face::form::post_form_classed;
use maud::{Markup, html};

/// How much a button asks to be pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// The one thing to do on this screen.
    Primary,
    /// Anything else.
    Quiet,
    /// Ends or takes away something.
    Danger,
    /// A quiet button inside a list or a lane.
    Small,
    /// The one action on the day ('I am here').
    Big,
}

impl Weight {
    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button",
            Self::Quiet => "button quiet",
            Self::Danger => "button danger",
            Self::Small => "button quiet small",
            Self::Big => "button big",
        }
    }
}

/// A submit button inside a form. `named` gives it a name and a value of its own, for a
/// form with more than one way to be sent.
#[must_use]
pub fn button(weight: Weight, label: &str, named: Option<(&str, &str)>) -> Markup {
    html! {
        button class=(weight.class()) type="submit" name=[named.map(|n| n.0)] value=[named.map(|n| n.1)] { (label) }
    }
}

/// A button that asks for more room in a form: what must be filled in is not asked for yet.
#[must_use]
pub fn more_button(label: &str) -> Markup {
    html! {
        button class=(Weight::Quiet.class()) type="submit" name="do" value="row" formnovalidate { (label) }
    }
}

/// A link that looks like a button: it only leads somewhere, it changes nothing.
#[must_use]
pub fn link_button(weight: Weight, label: &str, href: &str) -> Markup {
    html! { a class=(weight.class()) href=(href) { (label) } }
}

/// A form that is one button: it changes something, so it posts. `hidden` are its values.
#[must_use]
pub fn post_button(weight: Weight, label: &str, action: &str, hidden: &[(&str, &str)]) -> Markup {
    post_form_classed("inline", action, hidden, &button(weight, label, None))
}

/// The same, looking like a link. It is a form: it may stand in a `div` or a list, never in a `p`.
#[must_use]
pub fn post_link(label: &str, action: &str, hidden: &[(&str, &str)]) -> Markup {
    post_form_classed("inline", action, hidden, &html! { button class="link" type="submit" { (label) } })
}
