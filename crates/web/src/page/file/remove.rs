//! Removing a file that one uploaded.

use crate::{
    ask::{Answer, Ask, see},
    page::process::path,
};
use act::file;

/// POST `/w/{workspace}/processes/{process}/files/{file}/remove`.
///
/// # Errors
/// [`crate::trouble::Trouble::NotFound`]; [`crate::trouble::Trouble::NotAllowed`] where it is not theirs.
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let process = ask.id("process")?;
    file::remove(&ask.app.house, &seat, process, ask.id("file")?)?;
    Ok(see(&format!("{}/files", path(&seat.workspace.slug, process))))
}
