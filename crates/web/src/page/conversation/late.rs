//! 'I will be so many minutes late': a word given counts, and the earlier the better (2.3).

use super::scene::one_button;
use crate::{
    ask::{Answer, Ask},
    face::{Weight, post_button},
};
use ledger::conversation::{Command, late::SayLate};
use maud::{Markup, html};
use speech::Voice;

/// What is offered with one click each.
const OFFERED: [u32; 4] = [5, 10, 15, 30];

/// POST `…/conversations/{conversation}/late`.
///
/// # Errors
/// [`crate::trouble::Trouble`] where there is no such conversation for this visitor, or it is over.
pub fn post(ask: &Ask) -> Answer {
    // None are none: the ledger says so to whoever may ask at all.
    let minutes = ask.form.parse("minutes").unwrap_or(0);
    one_button(ask, |conversation| Ok(Command::SayLate(SayLate { conversation, minutes })))
}

/// The buttons that say so.
pub(super) fn buttons(voice: &Voice, action: &str) -> Markup {
    html! {
        div class="row" role="group" aria-label=(voice.say("conversation-late-label")) {
            span class="soft" { (voice.say("conversation-late-label")) }
            @for minutes in OFFERED {
                @let words = voice.duration(u64::from(minutes));
                (post_button(Weight::Small, &words, action, &[("minutes", &minutes.to_string())]))
            }
        }
    }
}
