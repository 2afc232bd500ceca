//! Taking the time the other side proposes, or keeping to the one there is.

use super::scene::one_button;
use crate::ask::{Answer, Ask};
use ledger::conversation::{Command, reschedule::AnswerTime};

/// POST `…/conversations/{conversation}/answer-time`, with `accept` yes or no.
///
/// # Errors
/// [`crate::trouble::Trouble`] where there is no such conversation for this visitor, or no time waits.
pub fn post(ask: &Ask) -> Answer {
    let accept = ask.form.ticked("accept");
    one_button(ask, |conversation| Ok(Command::AnswerTime(AnswerTime { conversation, accept })))
}
