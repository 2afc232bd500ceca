//! A database is opened once and shared; requests borrow a link of it.

use crate::conn::{Conn, Link, Purpose};
use crate::engine::Engine;
use crate::error::{Error, Result};
use crate::migration;
use crate::pool::{Pools, ThrowAwayFolder, take};
use crate::request_keys::Once;
use std::path::PathBuf;
use std::sync::Arc;

/// Where a database lies.
#[derive(Clone, PartialEq, Eq)]
pub enum Location {
    /// SQLite in a throw-away file that goes with the last [`Database`].
    Memory,
    /// SQLite in this file.
    File(PathBuf),
    /// PostgreSQL, by connection string; it may name several hosts, of which the primary is taken.
    Postgres(String),
}

impl std::fmt::Debug for Location {
    /// A connection string may hold a password and is not shown.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Memory => write!(out, "SQLite in memory"),
            Self::File(file) => write!(out, "SQLite in {}", file.display()),
            Self::Postgres(_) => write!(out, "PostgreSQL"),
        }
    }
}

/// A database, open. Cloning it is cheap.
///
/// All of it blocks, so that it belongs on a blocking thread; and the last clone is dropped off the async
/// threads too, because the PostgreSQL client refuses to be closed on one.
#[derive(Clone)]
pub struct Database {
    pools: Arc<Pools>,
    /// The request that is done with it, where that is to be done once.
    once: Option<Arc<Once>>,
}

impl std::fmt::Debug for Database {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Database({})", self.engine().name())
    }
}

impl Database {
    /// Opens the database and brings its tables up to date.
    ///
    /// # Errors
    /// When it cannot be reached, or was made by a newer version.
    pub fn open(location: &Location) -> Result<Self> {
        let database = Self::connect(location)?;
        migration::run(&database)?;
        Ok(database)
    }

    /// Opens the database as it is.
    ///
    /// # Errors
    /// When it cannot be reached.
    pub fn connect(location: &Location) -> Result<Self> {
        let pools = match location {
            Location::Memory => {
                let folder = ThrowAwayFolder::new()?;
                let file = folder.path().join("viceversa.db");
                Pools::sqlite(&file, Some(folder))?
            }
            Location::File(file) => Pools::sqlite(file, None)?,
            Location::Postgres(connection_string) => Pools::postgres(connection_string)?,
        };
        Ok(Self { pools: Arc::new(pools), once: None })
    }

    /// The same database for one request that is to be done once: the first of its writes takes the key.
    #[must_use]
    pub fn for_request(&self, once: Arc<Once>) -> Self {
        Self { pools: Arc::clone(&self.pools), once: Some(once) }
    }

    pub(crate) fn pools(&self) -> &Pools {
        &self.pools
    }

    /// Which engine this is.
    #[must_use]
    pub fn engine(&self) -> Engine {
        match *self.pools {
            Pools::Sqlite { .. } => Engine::Sqlite,
            Pools::Postgres(_) => Engine::Postgres,
        }
    }

    /// Reads: one consistent view of everything, whatever others write meanwhile.
    ///
    /// # Errors
    /// What `work` says, or that the database cannot be reached.
    pub fn read<T, E: From<Error>>(
        &self,
        work: impl FnOnce(&mut Conn) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let mut conn = self.begin(Purpose::Read)?;
        let result = work(&mut conn);
        conn.roll_back();
        result
    }

    /// Writes: everything `work` did is kept when it says Ok, and nothing when it says Err.
    ///
    /// # Errors
    /// What `work` says; what the engine refused; [`Error::OutcomeUnknown`] when the link was lost during
    /// COMMIT; or [`Error::Taken`] where the request was done before.
    pub fn write<T, E: From<Error>>(
        &self,
        work: impl FnOnce(&mut Conn) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let mut conn = self.begin(Purpose::Write)?;
        if let Some(once) = &self.once
            && let Err(error) = once.take(&mut conn)
        {
            conn.roll_back();
            return Err(error.into());
        }
        match work(&mut conn) {
            Ok(value) => {
                conn.commit()?;
                if let Some(once) = &self.once {
                    once.committed();
                }
                Ok(value)
            }
            Err(error) => {
                conn.roll_back();
                Err(error)
            }
        }
    }

    /// Takes a link and begins. A client that was lost while idle is noticed here, where nothing has been done
    /// yet, so that the next one can be tried: this is how a failover is followed.
    fn begin(&self, purpose: Purpose) -> Result<Conn> {
        match &*self.pools {
            Pools::Sqlite { writer, readers, .. } => {
                let pool = if purpose == Purpose::Write { writer } else { readers };
                Conn::begin(Link::Sqlite(take(pool)?), purpose)
            }
            Pools::Postgres(pool) => {
                let mut tries_left = pool.max_size();
                loop {
                    match Conn::begin(Link::Postgres(take(pool)?), purpose) {
                        Err(Error::Unreachable(_)) if tries_left > 0 => tries_left -= 1,
                        begun => return begun,
                    }
                }
            }
        }
    }
}
