//! 'I will be there', knowing with whom and why.

use super::scene::one_button;
use crate::ask::{Answer, Ask};
use ledger::conversation::Command;

/// POST `…/conversations/{conversation}/confirm`.
///
/// # Errors
/// [`crate::trouble::Trouble`] where there is no such conversation for this visitor, or it is over.
pub fn post(ask: &Ask) -> Answer {
    one_button(ask, |id| Ok(Command::Confirm(id)))
}
