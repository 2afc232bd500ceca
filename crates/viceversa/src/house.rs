//! A house on the database of the settings, on its own time where it has one.

use crate::{
    failure::{Failure, on_file},
    settings::Settings,
    story::clock,
};
use act::{Clock, House};
use std::{fs::DirBuilder, os::unix::fs::DirBuilderExt, path::Path};
use store::{Database, Location};

/// Opens it.
///
/// # Errors
/// Where the database cannot be opened.
pub fn open(settings: &Settings) -> Result<House, Failure> {
    if let Location::File(file) = &settings.database
        && let Some(folder) = file.parent()
    {
        private_folder(folder)?;
    }
    let database = Database::open(&settings.database)?;
    // What a demonstration has played in goes on by its own time.
    let offset = clock::offset(&database)?;
    let mut house = House::new(database, offset.map_or(Clock::System, Clock::shifted));
    house.reach = settings.reach;
    Ok(house)
}

/// Makes a folder that nobody else on this machine looks into, where there is none.
///
/// # Errors
/// Where it cannot be made.
pub fn private_folder(folder: &Path) -> Result<(), Failure> {
    on_file(folder, DirBuilder::new().recursive(true).mode(0o700).create(folder))
}
