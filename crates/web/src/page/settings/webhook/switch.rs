//! A webhook switched off, on again, or removed.

use super::{path, path_of};
use crate::ask::{Answer, Ask, see};
use act::webhook::switch;

/// POST `/w/{workspace}/settings/webhooks/{webhook}/disable`.
///
/// # Errors
/// [`crate::trouble::Trouble::NotAllowed`], [`crate::trouble::Trouble::NotFound`];
/// [`crate::trouble::Trouble::Stale`] where it is off already.
pub fn disable(ask: &Ask) -> Answer {
    let (seat, id) = (ask.seat()?, ask.id("webhook")?);
    switch::disable(&ask.app.house, &seat, id)?;
    Ok(see(&path_of(&seat.workspace.slug, id)))
}

/// POST `…/{webhook}/enable`.
///
/// # Errors
/// As [`disable`]; [`crate::trouble::Trouble::Stale`] where it is on already.
pub fn enable(ask: &Ask) -> Answer {
    let (seat, id) = (ask.seat()?, ask.id("webhook")?);
    switch::enable(&ask.app.house, &seat, id)?;
    Ok(see(&path_of(&seat.workspace.slug, id)))
}

/// POST `…/{webhook}/remove`.
///
/// # Errors
/// As [`disable`].
pub fn remove(ask: &Ask) -> Answer {
    let (seat, id) = (ask.seat()?, ask.id("webhook")?);
    switch::remove(&ask.app.house, &seat, id)?;
    Ok(see(&path(&seat.workspace.slug)))
}
