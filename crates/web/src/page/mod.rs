//! The pages: one folder a noun, one file an action, so that an address leads to its file.

pub mod demo;
pub mod message;
pub mod process;
pub(crate) mod about;
pub mod promise;
pub mod question;
pub mod wish;
pub mod conversation;
pub mod make_good;
pub mod account;
pub mod enter;
pub mod job;
pub mod people;
pub mod settings;
pub mod workspace;
