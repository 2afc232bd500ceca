//! Jobs: a title and a plan of stages, for now.

pub mod save;

pub use save::{JobForm, StageForm, create, save};
