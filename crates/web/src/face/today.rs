//! The day of a conversation: two seats, one sentence, one large action.

use crate::face::person::face_of;
use ledger::side::Side;
use maud::{Markup, html};

/// A seat at the conversation.
#[derive(Clone, Debug)]
pub struct Place {
    /// Who is to sit there.
    pub name: String,
    /// 'here since 08:57', 'not here yet'.
    pub say: String,
    /// They are here. An empty seat is drawn dashed.
    pub here: bool,
}

/// Somebody who was told, and what came of it.
#[derive(Clone, Debug)]
pub struct Told {
    /// Who, as [`crate::face::person`].
    pub who: Markup,
    /// When, and what they answered.
    pub said: Markup,
}

/// The panel of the day.
#[derive(Clone, Debug)]
pub struct Today {
    /// The sentence.
    pub say: String,
    /// What it means for the reader.
    pub detail: Markup,
    /// The company's seat.
    pub company: Place,
    /// The candidate's seat.
    pub candidate: Place,
    /// Who was told that somebody is missing.
    pub told: Vec<Told>,
    /// What the reader can do, the large one first.
    pub action: Option<Markup>,
    /// Somebody is missing after the grace time.
    pub alert: bool,
}

/// The panel of the day.
#[must_use]
pub fn today(today: &Today) -> Markup {
    let met = today.company.here && today.candidate.here;
    html! {
        section class={ "today" @if today.alert { " alert" } } aria-label=(today.say) {
            div class={ "seats" @if met { " met" } } {
                (seat(Side::Company, &today.company))
                (seat(Side::Candidate, &today.candidate))
            }
            h2 class="say" { (today.say) }
            p { (today.detail) }
            @if !today.told.is_empty() {
                ul class="told" { @for one in &today.told { li { (one.who) span class="soft" { (one.said) } } } }
            }
            @if let Some(action) = &today.action { div class="do-row" { (action) } }
        }
    }
}

fn seat(side: Side, place: &Place) -> Markup {
    html! {
        div class={ "seat " (side.code()) @if !place.here { " away" } } {
            (face_of(Some(side), &place.name))
            b { (place.name) }
            small { (place.say) }
        }
    }
}
