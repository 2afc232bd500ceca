//! The tables, on SQLite and PostgreSQL: one statement text for both, synchronous.
//!
//! Everything here blocks. A caller on an async thread hands its whole request to a blocking thread once and
//! runs all its statements there; a [`Database`] is also *dropped* off the async threads, because the
//! PostgreSQL client refuses to be closed on one.
//!
//! - [`Database`] opens either engine; [`Database::read`] and [`Database::write`] lend a [`Conn`].
//! - `statements!` names a statement; a test prepares every one of them on both engines.
//! - One file per table family; each function takes the [`Conn`] of the transaction it is part of.

pub mod accounts;
pub mod api_tokens;
pub mod applications;
pub mod attempts;
mod backup;
pub mod board;
pub mod bulks;
pub mod candidates;
mod conn;
mod database;
pub mod deliveries;
mod engine;
pub mod errands;
mod error;
pub mod felt;
pub mod figures;
pub mod files;
mod fold;
pub mod health;
mod ids;
pub mod jobs;
pub mod kept;
pub mod links;
pub mod mailbox;
pub mod members;
pub mod meta;
mod migration;
pub mod notes;
#[cfg(test)]
mod parity;
mod pool;
pub mod process;
pub mod ratings;
#[cfg(test)]
mod registry;
pub mod replies;
pub mod request_keys;
mod row;
#[cfg(test)]
mod samples;
pub mod search;
pub mod sessions;
mod statement;
pub mod tags;
#[doc(hidden)]
pub mod testing;
#[cfg(test)]
mod tests;
mod value;
pub mod webhooks;
pub mod workspaces;

pub use conn::Conn;
pub use database::{Database, Location};
pub use engine::Engine;
pub use error::{Error, Result};
pub use fold::{fold, fold_email};
pub use row::{Column, Reader, Row};
pub use statement::Statement;
pub use value::{Value, micros};
