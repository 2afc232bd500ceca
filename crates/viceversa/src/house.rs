//! A house on the database of the settings, on its own time where it has one.

use crate::{failure::Failure, settings::Settings, story::clock};
use act::{Clock, House};
use store::Database;

/// Opens it.
///
/// # Errors
/// Where the database cannot be opened.
pub fn open(settings: &Settings) -> Result<House, Failure> {
    let database = Database::open(&settings.database)?;
    // What a demonstration has played in goes on by its own time.
    let offset = clock::offset(&database)?;
    Ok(House::new(database, offset.map_or(Clock::System, Clock::shifted)))
}
