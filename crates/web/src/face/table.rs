//! Tables that become lists on a phone.

use maud::{Markup, html};

/// One cell.
#[derive(Clone, Debug)]
pub struct Cell {
    /// What is in it.
    pub body: Markup,
    /// It holds a number and stands at the end.
    pub number: bool,
}

impl Cell {
    /// A cell of words.
    #[must_use]
    pub const fn of(body: Markup) -> Self {
        Self { body, number: false }
    }

    /// A cell with a number.
    #[must_use]
    pub const fn number(body: Markup) -> Self {
        Self { body, number: true }
    }
}

/// A table with a caption for screen readers. An empty head stands over a column of actions.
/// The roles are said aloud because a table laid out as blocks loses them in some browsers.
#[must_use]
pub fn table(caption: &str, heads: &[&str], rows: &[Vec<Cell>]) -> Markup {
    html! {
        table class="stacked" role="table" {
            caption class="vh" { (caption) }
            thead role="rowgroup" {
                tr role="row" {
                    @for (place, head) in heads.iter().enumerate() {
                        @let number = rows.first().and_then(|row| row.get(place)).is_some_and(|cell| cell.number);
                        @if head.is_empty() { td role="cell" {} }
                        @else { th role="columnheader" scope="col" class=[number.then_some("num")] { (head) } }
                    }
                }
            }
            tbody role="rowgroup" {
                @for row in rows {
                    tr role="row" {
                        @for (place, cell) in row.iter().enumerate() {
                            td role="cell" class=[cell.number.then_some("num")] data-label=(heads.get(place).copied().unwrap_or_default()) {
                                div { (cell.body) }
                            }
                        }
                    }
                }
            }
        }
    }
}
