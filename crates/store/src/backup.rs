//! A whole copy of the database in one file, while others go on writing.

use crate::database::Database;
use crate::error::{Error, Result};
use crate::pool::{Pools, take};
use rusqlite::{Connection, backup::Backup};
use std::path::Path;

impl Database {
    /// Writes a whole and consistent copy into a new file that only its owner can read. SQLite only.
    ///
    /// # Errors
    /// Where the file is there already or cannot be written, or the engine is PostgreSQL, which has pg_dump.
    pub fn back_up(&self, file: &Path) -> Result<()> {
        let Pools::Sqlite { readers, .. } = self.pools() else {
            return Err(Error::Location("PostgreSQL is backed up by pg_dump".to_owned()));
        };
        let told = |error: std::io::Error| Error::Location(format!("{}: {error}", file.display()));
        new_and_private(file).map_err(told)?;
        let from = take(readers)?;
        let mut to = Connection::open(file)?;
        // All in one step: one view of the whole, which in WAL mode holds up no writer.
        Backup::new(&from, &mut to)?.step(-1)?;
        // A copy that stands alone: no second file beside it.
        to.pragma_update(None, "journal_mode", "delete")?;
        to.close().map_err(|(_, error)| error)?;
        std::fs::File::open(file).and_then(|file| file.sync_all()).map_err(told)
    }
}

fn new_and_private(file: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).map(drop)
}

#[cfg(test)]
mod tests {
    use crate::{Database, Location, meta};

    #[test]
    fn a_copy_holds_what_was_there_and_is_never_written_over_another() {
        let db = Database::open(&Location::Memory).unwrap();
        db.write(|conn| meta::set(conn, "word", "kept")).unwrap();
        let folder = crate::pool::ThrowAwayFolder::new().unwrap();
        let file = folder.path().join("copy.db");
        db.back_up(&file).unwrap();
        db.write(|conn| meta::set(conn, "word", "later")).unwrap();
        assert!(db.back_up(&file).is_err());
        let copy = Database::open(&Location::File(file)).unwrap();
        assert_eq!(copy.read(|conn| meta::get(conn, "word")).unwrap().as_deref(), Some("kept"));
    }
}
