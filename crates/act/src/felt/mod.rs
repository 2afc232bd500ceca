//! FELT: what candidates thought, kept apart from their names from the moment they send it, and released in blocks.

mod figure;
mod keep;
mod refresh;
mod release;

pub use figure::{Body, Line, Period, Recommended, Share};
pub use keep::keep;
pub(crate) use refresh::refresh_in;
pub use refresh::{KIND, refresh};
pub use release::{Book, book, release, release_due};
