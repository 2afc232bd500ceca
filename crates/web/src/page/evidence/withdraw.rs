//! 'What I wrote there was wrong.' It stays on the record, struck through.

use super::path;
use crate::{
    ask::{Answer, Ask, see},
    page::about::About,
};
use ledger::{Command, evidence};

/// POST `…/evidence/{evidence}/withdraw`.
///
/// # Errors
/// [`crate::trouble::Trouble`] where there is no such piece for this visitor, or it is somebody else's.
pub fn post(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    let id = ask.id("evidence")?;
    about.on(&Command::Evidence(evidence::Command::Withdraw(id)))?;
    Ok(see(&format!("{}#e-{id}", path(&about.path()))))
}
