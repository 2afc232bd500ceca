//! What happens by itself: the promise clock, letters, and the mail that comes in.
//!
//! Synchronous, on threads of its own, any number of workers, in the server's process or apart. A
//! [`Worker`] does rounds: processes that have fallen due are ticked, errands are claimed under a lease and
//! done at least once. [`advance`] lets simulated time pass as real time would. [`receive`] takes in replies
//! and mail that came back.

mod address;
mod advance;
mod bounce;
mod errand;
mod figures;
pub mod letter;
mod link_mail;
pub mod mail;
mod not_taken;
pub mod post;
pub mod reading;
mod receive;
mod reply_token;
mod settings;
mod sweep;
mod tick;
mod webhook;
mod worker;

#[cfg(test)]
mod tests;

pub use advance::{advance, next_thing};
pub use post::{Memory, Parcel, Post, Smtp, SmtpSettings, Tls};
pub use receive::{NotTaken, Received, receive};
pub use settings::{Reader, Settings};
pub use worker::{Report, Worker};
