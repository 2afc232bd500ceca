//! What `viceversa doctor` asks of a database, without changing it.

use crate::conn::Conn;
use crate::database::Database;
use crate::engine::dialect::{COMPLAINTS, GIST_IS_THERE, MIGRATIONS_ARE_THERE};
use crate::error::Result;
use crate::migration;
use crate::value::values;

/// The migrations that this database has not seen yet, in order.
///
/// # Errors
/// Where it cannot be read, or was made by a newer version.
pub fn missing_migrations(database: &Database) -> Result<Vec<&'static str>> {
    database.read(|conn| {
        let there: i64 = conn.one_of(&MIGRATIONS_ARE_THERE, values![], |row| row.get(0))?;
        let applied = if there > 0 { migration::applied(conn)? } else { vec![] };
        migration::missing(&applied)
    })
}

/// Whether PostgreSQL has the extension by which it refuses double booking; SQLite does so by itself.
///
/// # Errors
/// Where it cannot be asked.
pub fn has_btree_gist(conn: &mut Conn) -> Result<bool> {
    let there: i64 = conn.one_of(&GIST_IS_THERE, values![], |row| row.get(0))?;
    Ok(there > 0)
}

/// What is wrong with the database file itself, as after a disk that lied: nothing, where all is well.
///
/// # Errors
/// Where it cannot be read at all.
pub fn complaints(conn: &mut Conn) -> Result<Vec<String>> {
    let lines: Vec<String> = conn.all_of(&COMPLAINTS, values![], |row| row.get(0))?;
    Ok(lines.into_iter().filter(|line| line != "ok").collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn a_fresh_database_is_up_to_date_and_refuses_double_booking() {
        testing::each_engine(|db| {
            assert_eq!(missing_migrations(db).unwrap(), Vec::<&str>::new());
            assert!(db.read(has_btree_gist).unwrap());
            assert_eq!(db.read(complaints).unwrap(), Vec::<String>::new());
        });
    }

    #[test]
    fn an_empty_database_has_everything_before_it_and_stays_empty() {
        for empty in testing::empty_databases() {
            let db = Database::connect(&empty.location).unwrap();
            let missing = missing_migrations(&db).unwrap();
            assert_eq!(missing.first(), Some(&"0001_house"));
            assert_eq!(missing_migrations(&db).unwrap(), missing);
        }
    }
}
