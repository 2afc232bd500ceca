//! The tables, on SQLite and PostgreSQL: one statement text for both, synchronous.
//!
//! Everything here blocks. A caller on an async thread hands its whole request to a blocking thread once and
//! runs all its statements there; a [`Database`] is also *dropped* off the async threads, because the
//! PostgreSQL client refuses to be closed on one.
//!
//! - [`Database`] opens either engine; [`Database::read`] and [`Database::write`] lend a [`Conn`].
//! - `statements!` names a statement; a test prepares every one of them on both engines.
//! - One file per table family; each function takes the [`Conn`] of the transaction it is part of.

mod conn;
mod database;
mod engine;
mod error;
mod fold;
//ids mod ids;
mod migration;
mod pool;
#[cfg(test)]
mod registry;
mod row;
mod statement;
pub mod testing;
#[cfg(test)]
mod tests;
mod value;

pub use conn::Conn;
pub use database::{Database, Location};
pub use engine::Engine;
pub use error::{Error, Result};
pub use fold::fold;
pub use row::{Column, Reader, Row};
pub use statement::Statement;
pub use value::{Value, micros};
