//! Files that people upload: CVs, work samples and the like. What a file is, its content says, not its name.

pub mod kind;
pub mod reading;
pub mod remove;
pub mod see;
pub mod upload;

pub use remove::remove;
pub use see::{bytes, list, one, text};
pub use upload::{NewFile, upload};

/// The largest file that is taken, in bytes.
pub const LARGEST: usize = 10 * 1024 * 1024;
/// The most files of one candidate, removed ones not counted.
pub const MOST: usize = 20;
/// The most files of one candidate, removed ones counted: the record of what was here has an end too.
const MOST_EVER: usize = 100;
