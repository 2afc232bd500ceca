//! The pages: one folder a noun, one file an action, so that an address leads to its file.

pub(crate) mod about;
pub mod account;
pub mod conversation;
pub mod demo;
pub mod enter;
pub mod job;
pub mod make_good;
pub mod message;
pub mod people;
pub mod process;
pub mod promise;
pub mod question;
pub mod settings;
pub mod wish;
pub mod workspace;
