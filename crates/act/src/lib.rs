//! The one write path: pages, the JSON API, the worker, stories and imports all come through here.
//!
//! Load, ask policy, decide, save where the version matches, append the events, enqueue the errands, commit:
//! one transaction, on the caller's (blocking) thread. [`process::on`] does it for everything in the ledger;
//! the other rooms do it for what lies beside the ledger: logins, members, jobs, settings, tokens.

pub mod account;
pub mod application;
pub mod candidate;
mod check;
pub mod clock;
pub mod error;
pub mod felt;
pub mod figures;
pub mod file;
mod gate;
pub mod house;
pub mod job;
pub mod member;
pub mod process;
pub mod raters;
pub mod seat;
pub mod secret;
pub mod selfview;
pub mod token;
pub mod webhook;
pub mod workspace;

pub use clock::Clock;
pub use error::Error;
pub use house::{House, Organisation};
pub use seat::Seat;
