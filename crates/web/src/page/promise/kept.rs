//! 'I did it', where Viceversa could not see it.

use crate::ask::{Answer, Ask, see};
use act::process;
use ledger::{Command, promise};

/// POST `…/promises/{promise}/kept`.
///
/// # Errors
/// [`crate::trouble::Trouble`] where it is not the visitor's to say.
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let (process, id) = (ask.id("process")?, ask.id("promise")?);
    let command = Command::Promise(promise::Command::ClaimKept(id));
    process::on(&ask.app.house, &seat, process, &command)?;
    Ok(see(&super::path(&seat.workspace.slug, process, id)))
}
