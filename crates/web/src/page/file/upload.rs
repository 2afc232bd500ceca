//! Uploading a file.

use super::list;
use crate::{
    ask::{Answer, Ask, refused, see},
    chrome::Typed,
    page::about::About,
};
use act::file::{self, NewFile};
use store::files::Purpose;

/// POST `/w/{workspace}/processes/{process}/files` (fields `file`, `purpose`).
///
/// # Errors
/// [`crate::trouble::Trouble`] where there is no such process for this visitor, or it is not theirs to do.
pub fn post(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    let sent = ask.files.iter().find(|file| file.field == "file");
    let new = NewFile {
        purpose: Purpose::from_code(ask.form.text("purpose")).unwrap_or(Purpose::Other),
        name: sent.map_or("", |file| file.name.as_str()),
        bytes: sent.map_or(&[], |file| file.bytes.as_slice()),
    };
    match file::upload(&ask.app.house, &about.seat, about.sight.process.id, &new) {
        Ok(_) => Ok(see(&format!("{}/files", about.path()))),
        Err(error) => {
            let typed = Typed::or_trouble(ask, error)?;
            Ok(refused(list::render(&about, &typed)?))
        }
    }
}
