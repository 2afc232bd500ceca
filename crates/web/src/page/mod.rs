//! The pages: one folder a noun, one file an action, so that an address leads to its file.

pub mod demo;
pub mod process;
pub(crate) mod about;
pub mod promise;
pub mod question;
pub mod wish;
