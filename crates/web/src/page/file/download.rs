//! A file as it came.

use super::show::sealed;
use crate::ask::{Answer, Ask};
use act::file;

/// GET `/w/{workspace}/processes/{process}/files/{file}/download`.
///
/// # Errors
/// [`crate::trouble::Trouble::NotFound`], also where it was removed.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let (file, bytes) = file::bytes(&ask.app.house, &seat, ask.id("process")?, ask.id("file")?)?;
    sealed(&file, bytes)
}
