//! Taking back an answer while it waits.

use crate::{
    ask::{Answer, Ask, see},
    page::process::path,
};
use act::process;
use ledger::{Command, message};

/// POST `…/messages/{message}/take-back`.
///
/// # Errors
/// [`crate::trouble::Trouble`] where it was sent already, or is not the visitor's.
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let (id, message) = (ask.id("process")?, ask.id("message")?);
    process::on(&ask.app.house, &seat, id, &Command::Message(message::Command::TakeBack(message)))?;
    Ok(see(&super::place(&path(&seat.workspace.slug, id), Some(message))))
}
