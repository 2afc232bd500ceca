//! Links kept open, and given back.

use crate::engine::{postgres, sqlite};
use crate::error::{Error, Result};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long a request waits for a link before it is told that the database is busy.
const PATIENCE: Duration = Duration::from_secs(15);
const READERS: u32 = 4;
const CLIENTS: u32 = 10;

pub(crate) enum Pools {
    Sqlite {
        writer: r2d2::Pool<sqlite::Manager>,
        readers: r2d2::Pool<sqlite::Manager>,
        /// Declared last: the folder goes after the links into it.
        _folder: Option<ThrowAwayFolder>,
    },
    Postgres(r2d2::Pool<postgres::Manager>),
}

impl Pools {
    pub(crate) fn sqlite(file: &Path, folder: Option<ThrowAwayFolder>) -> Result<Self> {
        let manager =
            |writes| sqlite::Manager { file: file.to_owned(), writes, throw_away: folder.is_some() };
        // Tried once by hand, so that a mistake is told at once and in its own words.
        drop(r2d2::ManageConnection::connect(&manager(true))?);
        Ok(Self::Sqlite {
            writer: building(1).build_unchecked(manager(true)),
            readers: building(READERS).build_unchecked(manager(false)),
            _folder: folder,
        })
    }

    pub(crate) fn postgres(connection_string: &str) -> Result<Self> {
        let manager = postgres::Manager::new(connection_string)?;
        drop(r2d2::ManageConnection::connect(&manager)?);
        Ok(Self::Postgres(
            building(CLIENTS).idle_timeout(Some(Duration::from_secs(600))).build_unchecked(manager),
        ))
    }
}

fn building<M: r2d2::ManageConnection<Error = Error>>(size: u32) -> r2d2::Builder<M> {
    r2d2::Pool::builder()
        .max_size(size)
        .min_idle(Some(0))
        .idle_timeout(None)
        .max_lifetime(None)
        // A lost client is noticed by the BEGIN that it fails, which costs no round trip of its own.
        .test_on_check_out(false)
        .connection_timeout(PATIENCE)
        .error_handler(Box::new(Noticed))
}

pub(crate) fn take<M: r2d2::ManageConnection<Error = Error>>(
    pool: &r2d2::Pool<M>,
) -> Result<r2d2::PooledConnection<M>> {
    pool.get().map_err(|error| {
        let state = pool.state();
        if state.connections >= pool.max_size() { Error::Busy } else { Error::Unreachable(error.to_string()) }
    })
}

#[derive(Debug)]
struct Noticed;

impl r2d2::HandleError<Error> for Noticed {
    fn handle_error(&self, error: Error) {
        tracing::warn!(%error, "a link to the database could not be opened");
    }
}

/// A folder that goes when it is dropped.
pub(crate) struct ThrowAwayFolder(PathBuf);

impl ThrowAwayFolder {
    pub(crate) fn new() -> Result<Self> {
        let folder = std::env::temp_dir().join(format!("viceversa-{}", uuid::Uuid::new_v4()));
        let mut builder = std::fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&folder).map_err(|error| {
            Error::Location(format!("the folder {} cannot be made: {error}", folder.display()))
        })?;
        Ok(Self(folder))
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for ThrowAwayFolder {
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_dir_all(&self.0) {
            tracing::warn!(folder = %self.0.display(), %error, "a throw-away folder stays behind");
        }
    }
}
