//! The data folder: who can read it, and whether it can be written.

use super::Finding;
use crate::settings::{FILE, Settings};
use speech::{Voice, say};
use std::{fs::Metadata, os::unix::fs::PermissionsExt};

pub(super) fn data(settings: &Settings, voice: &Voice) -> Finding {
    let what = voice.say("doctor-folder");
    let folder = settings.data.display().to_string();
    match std::fs::metadata(&settings.data) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            Finding::look(what, say!(voice, "doctor-folder-missing", folder = folder))
        }
        Err(error) => Finding::wrong(
            what,
            say!(voice, "doctor-folder-closed", folder = folder, error = error.to_string()),
        ),
        Ok(found) if !found.is_dir() => {
            Finding::wrong(what, say!(voice, "doctor-folder-file", folder = folder))
        }
        Ok(found) if found.permissions().readonly() => {
            Finding::wrong(what, say!(voice, "doctor-folder-read-only", folder = folder))
        }
        Ok(found) if others_read(&found) => {
            Finding::look(what, say!(voice, "doctor-folder-open", folder = folder))
        }
        Ok(_) => Finding::well(what, folder),
    }
}

/// A settings file with a password in it is nobody else's to read.
pub(super) fn settings_file(settings: &Settings, voice: &Voice) -> Option<Finding> {
    let file = settings.data.join(FILE);
    let found = std::fs::metadata(&file).ok()?;
    let what = voice.say("doctor-settings");
    let shown = file.display().to_string();
    Some(if others_read(&found) {
        Finding::look(what, say!(voice, "doctor-settings-open", file = shown))
    } else {
        Finding::well(what, shown)
    })
}

fn others_read(found: &Metadata) -> bool {
    found.permissions().mode() & 0o077 != 0
}
