//! Taking in an application that was put aside.

use crate::{
    ask::{Answer, Ask, see},
    page::process::path,
};
use act::application::look;

/// POST `/w/{workspace}/applications/{application}/take-in`.
///
/// # Errors
/// [`crate::trouble::Trouble::NotFound`] once it is settled.
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let process = look::take_in(&ask.app.house, &seat, ask.id("application")?)?;
    Ok(see(&path(&seat.workspace.slug, process)))
}
