//! What can go wrong in a store, in words that are the same on both engines.
//!
//! No error holds a value out of a row: messages reach logs, and rows hold personal data.

use crate::engine::Engine;
use postgres::error::SqlState;
use rusqlite::ErrorCode;

/// The result of a store function.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What a SQLite trigger says where PostgreSQL has an exclusion constraint.
const DOUBLE_BOOKED: &str = "double booked";

/// Why a store function did not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// One row was expected and none is there.
    #[error("there is no such row")]
    NotFound,
    /// Somebody else saved the row after it was loaded: load it again and decide anew.
    #[error("the row was changed by somebody else since it was loaded")]
    Stale,
    /// The person already has something at that time.
    #[error("the person is already booked at that time")]
    DoubleBooked,
    /// A value that must be unique is there already; `what` is `table.column`, without the leading workspace.
    #[error("{what} is already taken")]
    Taken {
        /// Which one, as `members.email`.
        what: String,
    },
    /// A row points at one that is not there, or is pointed at by another.
    #[error("a row of {table} points at a row that is not there, or is still pointed at")]
    Dangling {
        /// The table, where the engine names it.
        table: String,
    },
    /// A value cannot be kept by both engines.
    #[error("this cannot be stored: {0}")]
    Unstorable(&'static str),
    /// The database was too busy, or two transactions waited for each other: nothing was done, try again.
    #[error("the database is busy: nothing was changed, try again")]
    Busy,
    /// The database cannot be reached.
    #[error("the database cannot be reached: {0}")]
    Unreachable(String),
    /// The connection was lost during COMMIT: it may have happened or not. Only a request key can tell.
    #[error("the connection was lost while the change was being made: it may have happened or not")]
    OutcomeUnknown,
    /// The location of the database does not make sense.
    #[error("{0}")]
    Location(String),
    /// A row holds something the program does not know.
    #[error("column {index} of a row {problem}")]
    Column {
        /// Counted from 0.
        index: usize,
        /// What is wrong with it.
        problem: String,
    },
    /// Anything else the engine said.
    #[error("{engine}: {message}", engine = .engine.name())]
    Database {
        /// Which engine said it.
        engine: Engine,
        /// Its words, without values.
        message: String,
    },
}

impl Error {
    /// Whether the same work may succeed when it is simply done again.
    #[must_use]
    pub const fn is_passing(&self) -> bool {
        matches!(self, Self::Busy | Self::Unreachable(_))
    }

    /// Whether a unique value of this name (`members.email`) was taken.
    #[must_use]
    pub fn is_taken(&self, name: &str) -> bool {
        matches!(self, Self::Taken { what } if what == name)
    }

    pub(crate) fn of_engine(engine: Engine, message: impl Into<String>) -> Self {
        Self::Database { engine, message: message.into() }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        let rusqlite::Error::SqliteFailure(code, message) = &error else {
            return Self::of_engine(Engine::Sqlite, error.to_string());
        };
        let message = message.clone().unwrap_or_else(|| code.to_string());
        match (code.code, code.extended_code) {
            (ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked, _) => Self::Busy,
            (ErrorCode::CannotOpen | ErrorCode::NotADatabase, _) => Self::Unreachable(message),
            (_, rusqlite::ffi::SQLITE_CONSTRAINT_TRIGGER) if message.contains(DOUBLE_BOOKED) => {
                Self::DoubleBooked
            }
            (_, rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE | rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY) => {
                Self::Taken { what: taken_on_sqlite(&message) }
            }
            (_, rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY) => {
                Self::Dangling { table: "a table".to_owned() }
            }
            _ => Self::of_engine(Engine::Sqlite, message),
        }
    }
}

impl From<postgres::Error> for Error {
    fn from(error: postgres::Error) -> Self {
        let Some(told) = error.as_db_error() else {
            let message = with_causes(&error);
            return if error.is_closed() || is_lost(&error) {
                Self::Unreachable(message)
            } else {
                Self::of_engine(Engine::Postgres, message)
            };
        };
        let code = told.code();
        let table = told.table().unwrap_or("a table").to_owned();
        if *code == SqlState::EXCLUSION_VIOLATION {
            Self::DoubleBooked
        } else if *code == SqlState::UNIQUE_VIOLATION {
            Self::Taken { what: taken(&table, columns_of_detail(told.detail().unwrap_or_default())) }
        } else if *code == SqlState::FOREIGN_KEY_VIOLATION {
            Self::Dangling { table }
        } else if *code == SqlState::T_R_SERIALIZATION_FAILURE
            || *code == SqlState::T_R_DEADLOCK_DETECTED
            || *code == SqlState::LOCK_NOT_AVAILABLE
        {
            Self::Busy
        } else if *code == SqlState::ADMIN_SHUTDOWN
            || *code == SqlState::CRASH_SHUTDOWN
            || *code == SqlState::CANNOT_CONNECT_NOW
            || *code == SqlState::READ_ONLY_SQL_TRANSACTION
        {
            // The last one is a server that became a standby: the pool finds the new primary.
            Self::Unreachable(told.message().to_owned())
        } else {
            Self::of_engine(Engine::Postgres, format!("{} (SQLSTATE {})", told.message(), code.code()))
        }
    }
}

/// Whether the connection broke, rather than the statement.
fn is_lost(error: &postgres::Error) -> bool {
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        if inner.is::<std::io::Error>() {
            return true;
        }
        cause = inner.source();
    }
    false
}

fn with_causes(error: &dyn std::error::Error) -> String {
    let mut message = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        let inner_message = inner.to_string();
        if !message.contains(&inner_message) {
            message = format!("{message}: {inner_message}");
        }
        cause = inner.source();
    }
    message
}

/// `UNIQUE constraint failed: members.workspace_id, members.email`.
fn taken_on_sqlite(message: &str) -> String {
    let list = message.split_once("failed: ").map_or(message, |(_, list)| list);
    let mut table = "";
    let mut columns = Vec::new();
    for name in list.split(", ") {
        let (in_table, column) = name.split_once('.').unwrap_or(("", name));
        table = in_table;
        columns.push(column);
    }
    taken(table, columns)
}

/// `Key (workspace_id, email)=(…) already exists.`: the names only, never the values.
fn columns_of_detail(detail: &str) -> Vec<&str> {
    detail
        .split_once('(')
        .and_then(|(_, rest)| rest.split_once(")="))
        .map_or_else(Vec::new, |(names, _)| names.split(", ").collect())
}

fn taken(table: &str, columns: Vec<&str>) -> String {
    let own: Vec<&str> = columns.into_iter().filter(|column| *column != "workspace_id").collect();
    format!("{table}.{}", own.join("+"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_value_has_the_same_name_on_both_engines_and_no_value_in_it() {
        let sqlite = taken_on_sqlite("UNIQUE constraint failed: members.workspace_id, members.email");
        let postgres = taken(
            "members",
            columns_of_detail("Key (workspace_id, email)=(8f, ana@example.org) already exists."),
        );
        assert_eq!(sqlite, "members.email");
        assert_eq!(postgres, "members.email");
    }
}
