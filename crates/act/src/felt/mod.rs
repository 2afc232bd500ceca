//! FELT: what candidates thought, kept apart from their names from the moment they send it, and released in blocks.

mod keep;
mod release;

pub(crate) use keep::keep;
pub use release::{Book, book, release, release_due};
