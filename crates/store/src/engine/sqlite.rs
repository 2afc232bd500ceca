//! SQLite, embedded.

use crate::error::{Error, Result};
use crate::row::{Cell, Row};
use crate::value::{Value, micros};
use jiff::{Timestamp, tz::TimeZone};
use rusqlite::config::DbConfig;
use rusqlite::types::{ToSqlOutput, Value as Owned, ValueRef};
use rusqlite::{CachedStatement, Connection, ToSql};
use std::fs::OpenOptions;
use std::path::{Path, PathBuf};

/// Enough for every statement of a busy page; the rest is prepared again.
const CACHED_STATEMENTS: usize = 128;

/// Opens links to one file; either the one that writes or those that read.
#[derive(Debug)]
pub(crate) struct Manager {
    pub(crate) file: PathBuf,
    pub(crate) writes: bool,
    /// A database that dies with the process need not survive a power cut.
    pub(crate) throw_away: bool,
}

impl r2d2::ManageConnection for Manager {
    type Connection = Connection;
    type Error = Error;

    fn connect(&self) -> Result<Connection> {
        if self.writes {
            make_private(&self.file)?;
        }
        let link = Connection::open(&self.file)?;
        link.set_prepared_statement_cache_capacity(CACHED_STATEMENTS);
        // Plans do not depend on values. Without this SQLite compiles every statement that sorts once more on
        // each run, as it looks at the values bound: five times the work of running it.
        link.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        link.execute_batch(
            "pragma busy_timeout = 5000;
             pragma journal_mode = wal;
             pragma foreign_keys = on;
             pragma trusted_schema = off;
             pragma temp_store = memory;
             pragma cache_size = -6000;",
        )?;
        if self.writes {
            // What is erased is overwritten, so that no free page still holds a person's words.
            link.execute_batch("pragma secure_delete = on; pragma journal_size_limit = 16777216;")?;
            link.execute_batch(if self.throw_away {
                "pragma synchronous = off;"
            } else {
                "pragma synchronous = full;"
            })?;
        } else {
            link.execute_batch("pragma query_only = on;")?;
        }
        Ok(link)
    }

    fn is_valid(&self, _: &mut Connection) -> Result<()> {
        Ok(())
    }

    fn has_broken(&self, link: &mut Connection) -> bool {
        // A panic in the middle of a transaction leaves it open: such a link is thrown away.
        !link.is_autocommit()
    }
}

/// Creates the file so that only its owner may read it; SQLite gives its companions the same rights.
fn make_private(file: &Path) -> Result<()> {
    let told = |error: std::io::Error| {
        Error::Location(format!("the database {} cannot be opened: {error}", file.display()))
    };
    if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(told)?;
    }
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).map(drop).map_err(told)
}

pub(crate) fn prepare<'c>(link: &'c Connection, text: &str) -> Result<CachedStatement<'c>> {
    Ok(link.prepare_cached(text)?)
}

pub(crate) fn execute(link: &Connection, text: &str, values: &[Value]) -> Result<u64> {
    let mut statement = prepare(link, text)?;
    bind(&mut statement, values)?;
    Ok(statement.raw_execute()? as u64)
}

pub(crate) fn rows(link: &Connection, text: &str, values: &[Value], at_most: usize) -> Result<Vec<Row>> {
    let mut statement = prepare(link, text)?;
    bind(&mut statement, values)?;
    let columns = statement.column_count();
    let mut found = Vec::new();
    let mut rows = statement.raw_query();
    while found.len() < at_most
        && let Some(row) = rows.next()?
    {
        let mut cells = Vec::with_capacity(columns);
        for index in 0..columns {
            cells.push(cell(row.get_ref(index)?)?);
        }
        found.push(Row(cells));
    }
    Ok(found)
}

fn bind(statement: &mut CachedStatement, values: &[Value]) -> Result<()> {
    if statement.parameter_count() != values.len() {
        return Err(Error::of_engine(
            crate::Engine::Sqlite,
            format!("{} values for {} placeholders", values.len(), statement.parameter_count()),
        ));
    }
    for (index, value) in values.iter().enumerate() {
        statement.raw_bind_parameter(index + 1, Parameter(value.checked()?))?;
    }
    Ok(())
}

struct Parameter<'v>(&'v Value<'v>);

impl ToSql for Parameter<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self.0 {
            Value::Null => ToSqlOutput::Owned(Owned::Null),
            Value::Int(number) => ToSqlOutput::Owned(Owned::Integer(*number)),
            Value::Real(number) => ToSqlOutput::Owned(Owned::Real(*number)),
            Value::Text(text) | Value::Json(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
            Value::Bytes(bytes) => ToSqlOutput::Borrowed(ValueRef::Blob(bytes)),
            Value::Bool(yes) => ToSqlOutput::Owned(Owned::Integer(i64::from(*yes))),
            Value::Id(id) => ToSqlOutput::Borrowed(ValueRef::Blob(id.as_bytes())),
            Value::Instant(instant) => ToSqlOutput::Owned(Owned::Text(fixed_width(*instant))),
            Value::Day(day) => ToSqlOutput::Owned(Owned::Text(day.to_string())),
        })
    }
}

/// `2026-11-22T06:00:00.000000Z`: texts of one width sort as the instants do.
fn fixed_width(instant: Timestamp) -> String {
    let at = micros(instant).to_zoned(TimeZone::UTC).datetime();
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:06}Z",
        at.year(),
        at.month(),
        at.day(),
        at.hour(),
        at.minute(),
        at.second(),
        at.subsec_nanosecond() / 1_000
    )
}

fn cell(value: ValueRef) -> Result<Cell> {
    Ok(match value {
        ValueRef::Null => Cell::Null,
        ValueRef::Integer(number) => Cell::Int(number),
        ValueRef::Real(number) => Cell::Real(number),
        ValueRef::Text(bytes) => Cell::Text(
            std::str::from_utf8(bytes).map_err(|_| Error::Unstorable("a text is not UTF-8"))?.to_owned(),
        ),
        ValueRef::Blob(bytes) => {
            uuid::Uuid::from_slice(bytes).map_or_else(|_| Cell::Bytes(bytes.to_vec()), Cell::Id)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::StatementStatus;

    #[test]
    fn instants_of_one_width_sort_as_they_follow_each_other() {
        let texts: Vec<String> = [
            "0001-02-03T04:05:06Z",
            "1969-12-31T23:59:59.9999999Z",
            "2026-11-22T06:00:00Z",
            "2026-11-22T06:00:00.000001Z",
        ]
        .iter()
        .map(|text| fixed_width(text.parse().unwrap()))
        .collect();
        assert!(texts.is_sorted());
        assert_eq!(texts[2], "2026-11-22T06:00:00.000000Z");
        assert!(texts.iter().all(|text| text.len() == texts[2].len()));
    }

    #[test]
    fn a_statement_that_sorts_is_compiled_once() {
        let folder = crate::pool::ThrowAwayFolder::new().unwrap();
        let file = folder.path().join("viceversa.db");
        let manager = Manager { file, writes: true, throw_away: true };
        let link = r2d2::ManageConnection::connect(&manager).unwrap();
        link.execute_batch("create table things (id integer, name text) strict").unwrap();
        let text = "select name from things where id = ?1 order by name";
        for id in 0..3 {
            rows(&link, text, &[Value::Int(id)], 1).unwrap();
        }
        let statement = prepare(&link, text).unwrap();
        assert_eq!(statement.get_status(StatementStatus::RePrepare), 0);
        assert_eq!(statement.get_status(StatementStatus::Run), 3);
    }
}
