//! `viceversa backup`.

use crate::{
    console,
    failure::Failure,
    settings::{Given, Settings},
};
use clap::Args;
use speech::say;
use std::{path::PathBuf, process::ExitCode};
use store::{Database, Engine};

/// Write a whole copy of the SQLite database into a new file, while Viceversa runs.
///
/// To go back, stop Viceversa and put the file in the place of viceversa.db. PostgreSQL has pg_dump for this.
#[derive(Args, Debug)]
pub struct Backup {
    /// The file to write; it must not be there yet
    file: PathBuf,
}

impl Backup {
    /// Writes the copy.
    pub fn run(&self, given: &Given) -> Result<ExitCode, Failure> {
        let settings = Settings::read(given)?;
        console::log(&settings, "warn");
        let voice = console::voice(settings.language.as_deref());
        if let store::Location::File(file) = &settings.database
            && !file.exists()
        {
            return Err(Failure::new(format!("{}: there is no database", file.display())));
        }
        let database = Database::connect(&settings.database)?;
        if database.engine() == Engine::Postgres {
            return Err(Failure::new("the database is PostgreSQL: use pg_dump, or its continuous archiving"));
        }
        database.back_up(&self.file)?;
        console::print(&say!(voice, "cli-backed-up", file = self.file.display().to_string()));
        Ok(ExitCode::SUCCESS)
    }
}
