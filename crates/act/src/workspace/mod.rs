//! Workspaces: made, and set.

pub mod create;
pub mod errands;
pub mod holidays;
pub mod settings;

pub(crate) use create::create_in;
pub use create::{NewWorkspace, create};
