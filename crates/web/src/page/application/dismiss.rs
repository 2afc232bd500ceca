//! Throwing away what no person sent.

use super::all;
use crate::ask::{Answer, Ask, see};
use act::application::look;

/// POST `/w/{workspace}/applications/{application}/dismiss`.
///
/// # Errors
/// [`crate::trouble::Trouble::NotFound`] once it is settled.
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    look::dismiss(&ask.app.house, &seat, ask.id("application")?)?;
    Ok(see(&all(&seat.workspace.slug)))
}
