//! A person: initials, name, and what they are here.

use ledger::side::Side;
use maud::{Markup, html};

/// The round sign of a person: the first letters of their names. Decoration only.
#[must_use]
pub fn face_of(side: Option<Side>, name: &str) -> Markup {
    let letters: String = name
        .split_whitespace()
        .filter_map(|part| part.chars().find(|letter| letter.is_alphanumeric()))
        .take(2)
        .flat_map(char::to_uppercase)
        .collect();
    html! { span class={ "face " (side.map_or("", Side::code)) } aria-hidden="true" { (letters) } }
}

/// A person with a second line: role, when they confirmed, what they come for.
#[must_use]
pub fn person(side: Option<Side>, name: &str, second: Option<&Markup>) -> Markup {
    html! {
        span class="person" {
            (face_of(side, name))
            span {
                (name)
                @if let Some(second) = second { small { (second) } }
            }
        }
    }
}
