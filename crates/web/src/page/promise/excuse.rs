//! Letting the other side off.

use crate::ask::{Answer, Ask, see};
use act::process;
use ledger::{Command, promise};

/// POST `…/promises/{promise}/excuse`.
///
/// # Errors
/// [`crate::trouble::Trouble`] where it is not owed to the visitor's side.
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let (process, id) = (ask.id("process")?, ask.id("promise")?);
    let command = Command::Promise(promise::Command::Excuse(id));
    process::on(&ask.app.house, &seat, process, &command)?;
    Ok(see(&super::path(&seat.workspace.slug, process, id)))
}
