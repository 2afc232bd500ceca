//! Taking back a proposal while it waits.

use super::path;
use crate::{
    ask::{Answer, Ask, see},
    page::about::About,
};
use ledger::{Command, proposal};

/// POST `…/proposals/{proposal}/take-back`.
///
/// # Errors
/// [`crate::trouble::Trouble`] where it was sent already, or is not the visitor's.
pub fn post(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    let id = ask.id("proposal")?;
    about.on(&Command::Proposal(proposal::Command::TakeBack(id)))?;
    Ok(see(&path(&about.path(), id)))
}
