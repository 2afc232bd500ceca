//! 'I am here' (2.2).

use super::scene::one_button;
use crate::ask::{Answer, Ask};
use ledger::conversation::Command;

/// POST `…/conversations/{conversation}/here`.
///
/// # Errors
/// [`crate::trouble::Trouble`] where there is no such conversation for this visitor, or it is too early or over.
pub fn post(ask: &Ask) -> Answer {
    one_button(ask, |id| Ok(Command::Here(id)))
}
