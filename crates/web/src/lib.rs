//! The web: server-rendered pages, the candidate's portal, forms, sign-in, and the JSON API.
//!
//! The way of a request: `routes` leads to one file, `page/<noun>/<action>.rs` (or `api/<noun>/<action>.rs`),
//! a plain blocking function that takes an [`ask::Ask`] and gives an [`ask::Answer`]. The one hop to a
//! blocking thread happens in [`door`], for the whole request. Writing goes through the `act` crate only.

pub mod api;
pub mod app;
pub mod ask;
pub mod chrome;
mod door;
pub mod face;
pub mod form;
mod guard;
pub mod origin;
pub mod page;
pub mod routes;
mod serve;
pub mod trouble;
pub mod upload;

pub use app::{App, Demo, Settings};
pub use routes::router;
pub use serve::serve;
