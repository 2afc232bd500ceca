//! Who owes the next word: the first thing anyone reads on a page.

use crate::face::time::{Days, days};
use ledger::side::Side;
use maud::{Markup, html};

/// A sentence, what it rests on, and what to do.
#[derive(Clone, Debug)]
pub struct Owed {
    /// Whose half of the rule is lit; `None` when nobody owes anything.
    pub side: Option<Side>,
    /// A word above: 'You owe', 'Harbour Tours owes you', with the state's tag if it is late or broken.
    pub kicker: Markup,
    /// The sentence: 'You owe the next word: a reply to Ana's wish to meet the director.'
    pub say: String,
    /// By when, and what else is known.
    pub detail: Markup,
    /// The actions, the primary one first; they stand one below the other.
    pub actions: Option<Markup>,
    /// The business days of it.
    pub days: Option<Days>,
}

/// The box of who owes the next word.
#[must_use]
pub fn owed(owed: &Owed) -> Markup {
    html! {
        section class={ "owed " (owed.side.map_or("nobody", Side::code)) } aria-label=(owed.say) {
            div {
                p class="kicker" { (owed.kicker) }
                h2 class="say" { (owed.say) }
                p { (owed.detail) }
            }
            @if let Some(actions) = &owed.actions { div class="do" { (actions) } }
            @if let Some(of) = &owed.days { (days(of)) }
        }
    }
}
