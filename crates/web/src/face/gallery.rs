//! Every part once, with sample content.
use maud::{Markup, html};
/// x
#[must_use] pub fn gallery() -> Markup { html!{} }
