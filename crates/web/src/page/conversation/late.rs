//! 'I will be so many minutes late': a word given counts, and the earlier the better (2.3).

use super::scene::one_button;
use crate::{
    ask::{Answer, Ask},
    face::{Weight, post_button},
};
use ledger::{
    conversation::{Command, late::SayLate},
    refusal::{Field, Refusal},
};
use maud::{Markup, html};
use speech::{Voice, say};

/// What is offered with one click each.
const OFFERED: [u32; 4] = [5, 10, 15, 30];

/// POST `…/conversations/{conversation}/late`.
///
/// # Errors
/// [`crate::trouble::Trouble`] where there is no such conversation for this visitor, or it is over.
pub fn post(ask: &Ask) -> Answer {
    one_button(ask, |conversation| {
        let minutes = ask.form.parse("minutes").ok_or(Refusal::Missing(Field::Minutes))?;
        Ok(Command::SayLate(SayLate { conversation, minutes }))
    })
}

/// The buttons that say so.
pub(super) fn buttons(voice: &Voice, action: &str) -> Markup {
    html! {
        div class="row" role="group" aria-label=(voice.say("conversation-late-label")) {
            span class="soft" { (voice.say("conversation-late-label")) }
            @for minutes in OFFERED {
                @let words = say!(voice, "conversation-late-minutes", n = minutes);
                (post_button(Weight::Small, &words, action, &[("minutes", &minutes.to_string())]))
            }
        }
    }
}
