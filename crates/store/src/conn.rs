//! A link lent to one request: statements go in, rows come out.

use crate::engine::dialect::TAKE_TURNS;
use crate::engine::{Engine, postgres, sqlite};
use crate::error::{Error, Result};
use crate::row::Row;
use crate::statement::Statement;
use crate::value::Value;

/// One link to the database, inside of one transaction.
///
/// A statement that failed dooms the transaction on both engines (PostgreSQL demands it; SQLite is made to
/// follow): what comes after fails with the same error, and nothing is committed. Where a value may be taken
/// already and that is no failure, the statement says `on conflict do nothing`.
pub struct Conn {
    link: Link,
    doomed: Option<Error>,
}

#[allow(clippy::large_enum_variant, reason = "lent once per request, never stored in numbers")]
pub(crate) enum Link {
    Sqlite(r2d2::PooledConnection<sqlite::Manager>),
    Postgres(r2d2::PooledConnection<postgres::Manager>),
}

/// What a transaction is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    Read,
    Write,
}

impl Conn {
    /// Begins a transaction on a link.
    pub(crate) fn begin(mut link: Link, purpose: Purpose) -> Result<Self> {
        match (&mut link, purpose) {
            // A deferred transaction would fail at once when it turns from reading to writing.
            (Link::Sqlite(link), Purpose::Write) => run(link, "begin immediate")?,
            (Link::Sqlite(link), Purpose::Read) => run(link, "begin deferred")?,
            (Link::Postgres(link), Purpose::Write) => link.begin("begin")?,
            (Link::Postgres(link), Purpose::Read) => {
                link.begin("begin isolation level repeatable read read only")?;
            }
        }
        Ok(Self { link, doomed: None })
    }

    /// Ends the transaction for good.
    pub(crate) fn commit(&mut self) -> Result<()> {
        if let Some(error) = self.doomed.take() {
            self.roll_back();
            return Err(error);
        }
        match &mut self.link {
            Link::Sqlite(link) => run(link, "commit").inspect_err(|_| {
                // Whatever COMMIT said, an open transaction must not stay behind.
                let _ = run(link, "rollback");
            }),
            Link::Postgres(link) => link.finish("commit").map_err(|error| match error {
                Error::Unreachable(_) => Error::OutcomeUnknown,
                other => other,
            }),
        }
    }

    /// Ends the transaction as if it had never been. A link on which that fails is broken, and the pool
    /// throws it away.
    pub(crate) fn roll_back(&mut self) {
        let ended = match &mut self.link {
            Link::Sqlite(link) => run(link, "rollback"),
            Link::Postgres(link) => link.finish("rollback"),
        };
        if let Err(error) = ended {
            tracing::debug!(%error, "a transaction could not be rolled back");
        }
    }

    /// Which engine this is.
    #[must_use]
    pub const fn engine(&self) -> Engine {
        match self.link {
            Link::Sqlite(_) => Engine::Sqlite,
            Link::Postgres(_) => Engine::Postgres,
        }
    }

    /// Runs a statement and says how many rows it touched.
    ///
    /// # Errors
    /// Whatever the engine refuses, as an [`Error`].
    pub fn execute(&mut self, statement: &'static Statement, values: &[Value]) -> Result<u64> {
        self.not_doomed()?;
        let done = match &mut self.link {
            Link::Sqlite(link) => sqlite::execute(link, statement.text(Engine::Sqlite), values),
            Link::Postgres(link) => link.execute(statement, values),
        };
        self.remember(statement, done)
    }

    /// All rows of a statement.
    ///
    /// # Errors
    /// Whatever the engine refuses, as an [`Error`].
    pub fn all(&mut self, statement: &'static Statement, values: &[Value]) -> Result<Vec<Row>> {
        self.rows(statement, values, usize::MAX)
    }

    /// The first row of a statement, if there is one.
    ///
    /// # Errors
    /// Whatever the engine refuses, as an [`Error`].
    pub fn maybe(&mut self, statement: &'static Statement, values: &[Value]) -> Result<Option<Row>> {
        Ok(self.rows(statement, values, 1)?.pop())
    }

    /// The first row of a statement.
    ///
    /// # Errors
    /// [`Error::NotFound`] without one, or whatever the engine refuses.
    pub fn one(&mut self, statement: &'static Statement, values: &[Value]) -> Result<Row> {
        self.maybe(statement, values)?.ok_or(Error::NotFound)
    }

    /// All rows, each read by `read`.
    ///
    /// # Errors
    /// Whatever the engine or `read` refuses.
    pub fn all_of<T>(
        &mut self,
        statement: &'static Statement,
        values: &[Value],
        read: impl FnMut(Row) -> Result<T>,
    ) -> Result<Vec<T>> {
        self.all(statement, values)?.into_iter().map(read).collect()
    }

    /// The first row if there is one, read by `read`.
    ///
    /// # Errors
    /// Whatever the engine or `read` refuses.
    pub fn maybe_of<T>(
        &mut self,
        statement: &'static Statement,
        values: &[Value],
        read: impl FnOnce(Row) -> Result<T>,
    ) -> Result<Option<T>> {
        self.maybe(statement, values)?.map(read).transpose()
    }

    /// The first row, read by `read`.
    ///
    /// # Errors
    /// [`Error::NotFound`] without one, or whatever the engine or `read` refuses.
    pub fn one_of<T>(
        &mut self,
        statement: &'static Statement,
        values: &[Value],
        read: impl FnOnce(Row) -> Result<T>,
    ) -> Result<T> {
        read(self.one(statement, values)?)
    }

    /// Runs an `update … where version = $n`.
    ///
    /// # Errors
    /// [`Error::Stale`] when it met no row: somebody else was first.
    pub fn update(&mut self, statement: &'static Statement, values: &[Value]) -> Result<()> {
        match self.execute(statement, values)? {
            0 => Err(Error::Stale),
            _ => Ok(()),
        }
    }

    /// Makes transactions that name the same thing follow each other until they end, where the statements
    /// alone would make them wait for each other in a circle. Several things are named in one order
    /// (sorted). On SQLite writers follow each other anyway.
    ///
    /// # Errors
    /// Whatever the engine refuses, as an [`Error`].
    pub fn take_turns(&mut self, thing: &str) -> Result<()> {
        match self.link {
            Link::Sqlite(_) => Ok(()),
            Link::Postgres(_) => self.one(&TAKE_TURNS, &[Value::from(thing)]).map(drop),
        }
    }

    /// Prepares a statement without running it.
    #[cfg(test)]
    pub(crate) fn prepare_only(&mut self, statement: &'static Statement) -> Result<()> {
        match &mut self.link {
            Link::Sqlite(link) => sqlite::prepare(link, statement.text(Engine::Sqlite)).map(drop),
            Link::Postgres(link) => {
                link.batch("savepoint before")?;
                let prepared = link.prepare(statement).map(drop);
                link.batch("rollback to savepoint before")?;
                prepared
            }
        }
    }

    /// Runs a whole text without parameters: migrations only.
    pub(crate) fn batch(&mut self, text: &str) -> Result<()> {
        match &mut self.link {
            Link::Sqlite(link) => run(link, text),
            Link::Postgres(link) => link.batch(text),
        }
    }

    fn rows(&mut self, statement: &'static Statement, values: &[Value], at_most: usize) -> Result<Vec<Row>> {
        self.not_doomed()?;
        let found = match &mut self.link {
            Link::Sqlite(link) => sqlite::rows(link, statement.text(Engine::Sqlite), values, at_most),
            Link::Postgres(link) => link.rows(statement, values, at_most),
        };
        self.remember(statement, found)
    }

    fn not_doomed(&self) -> Result<()> {
        self.doomed.clone().map_or(Ok(()), Err)
    }

    fn remember<T>(&mut self, statement: &'static Statement, result: Result<T>) -> Result<T> {
        result.map_err(|error| {
            let error = match error {
                Error::Database { engine, message } => {
                    Error::Database { engine, message: format!("{}: {message}", statement.name()) }
                }
                other => other,
            };
            self.doomed = Some(error.clone());
            error
        })
    }
}

fn run(link: &rusqlite::Connection, text: &str) -> Result<()> {
    Ok(link.execute_batch(text)?)
}
