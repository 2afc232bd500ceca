//! A test, or something once more: the worker sends it within seconds, and the log says what came of it.

use super::path_of;
use crate::ask::{Answer, Ask, see};
use act::webhook::tell;

/// POST `/w/{workspace}/settings/webhooks/{webhook}/ping`.
///
/// # Errors
/// [`crate::trouble::Trouble::NotAllowed`], [`crate::trouble::Trouble::NotFound`];
/// [`crate::trouble::Trouble::Stale`] where somebody disabled it meanwhile.
pub fn ping(ask: &Ask) -> Answer {
    let (seat, id) = (ask.seat()?, ask.id("webhook")?);
    tell::ping(&ask.app.house, &seat, id)?;
    Ok(see(&format!("{}?sent=yes#log", path_of(&seat.workspace.slug, id))))
}

/// POST `…/{webhook}/calls/{call}/again`.
///
/// # Errors
/// As [`ping`].
pub fn again(ask: &Ask) -> Answer {
    let (seat, id) = (ask.seat()?, ask.id("webhook")?);
    tell::again(&ask.app.house, &seat, id, ask.id("call")?)?;
    Ok(see(&format!("{}?sent=yes#log", path_of(&seat.workspace.slug, id))))
}
