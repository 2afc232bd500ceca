//! What differs between the two engines, and nothing else.

pub(crate) mod dialect;
pub(crate) mod postgres;
pub(crate) mod sqlite;

/// The database behind the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Engine {
    /// Embedded, in one file: the default.
    Sqlite,
    /// A server of its own, with many Viceversas in front of it.
    Postgres,
}

impl Engine {
    /// The name as people write it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "SQLite",
            Self::Postgres => "PostgreSQL",
        }
    }
}
