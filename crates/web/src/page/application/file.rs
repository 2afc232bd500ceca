//! The file that came with an application that waits to be looked at.

use crate::{
    ask::{Answer, Ask},
    page::file::show::sealed,
};
use act::application::look;

/// GET `/w/{workspace}/applications/{application}/file`.
///
/// # Errors
/// [`crate::trouble::Trouble::NotFound`] where none came, and once it is settled.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let (file, bytes) = look::bytes(&ask.app.house, &seat, ask.id("application")?)?;
    sealed(&file, bytes)
}
