//! Jobs: made as drafts, published in numbered versions of their spec, opened, paused, filled, closed.

mod checked;
pub mod close;
pub mod create;
pub mod fill;
pub mod hire;
pub mod kit;
pub mod open;
pub mod pause;
pub mod plan;
pub mod publish;
pub mod reopen;
pub mod settings;
mod step;
pub mod tell;

pub use create::{NewJob, create};
pub use plan::StageForm;
pub use publish::{NewVersion, publish};
pub use settings::Settings;
