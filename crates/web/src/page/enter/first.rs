//! The first page: leads to set-up, to sign-in, or to where the visitor works.

use crate::{
    ask::{Answer, Ask, see},
    page::workspace,
};
use act::account;

/// GET `/`.
///
/// # Errors
/// What the store says.
pub fn show(ask: &Ask) -> Answer {
    if account::set_up::waits(&ask.app.house)? {
        return Ok(see("/set-up"));
    }
    let Some(holder) = ask.holder else { return Ok(see("/sign-in")) };
    let places = account::places::of(&ask.app.house, holder)?;
    Ok(match places.as_slice() {
        [only] => see(&workspace::path(&only.slug)),
        _ => see("/workspaces"),
    })
}
