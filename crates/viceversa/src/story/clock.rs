//! The time of a house in which a story was played: kept in its database, so that it goes on after a restart.

use act::Clock;
use store::Database;

const KEY: &str = "clock";

/// How many microseconds the house runs ahead of the system's clock, where it has a time of its own.
///
/// # Errors
/// What the store says.
pub fn offset(database: &Database) -> Result<Option<i64>, store::Error> {
    let kept = database.read(|conn| store::meta::get(conn, KEY))?;
    Ok(kept.and_then(|text| text.parse().ok()))
}

/// Keeps the time of the house.
///
/// # Errors
/// What the store says.
pub fn keep(database: &Database, clock: &Clock) -> Result<(), store::Error> {
    database.write(|conn| store::meta::set(conn, KEY, &clock.offset().to_string()))
}
