//! Applications: what somebody sends by the public form of a job, and what they tell beside their CV.

pub mod confirm;
mod faults;
pub mod look;
pub(crate) mod open;
pub mod send;
mod signs;
pub mod tell;
pub mod token;

pub use faults::faults;
pub use send::{Sent, send};
pub use token::token;

use crate::file::NewFile;
use store::applications::Application;

/// The longest own story, what somebody needs, or a question, in bytes.
pub const LONGEST: usize = ledger::frame::LONGEST_TEXT;

/// What somebody sends.
#[derive(Clone, Debug, Default)]
pub struct NewApplication<'b> {
    /// What to call them.
    pub name: String,
    /// Where to write to them.
    pub email: String,
    /// The language they read.
    pub language: String,
    /// Their zone; the organisation's, where it is empty.
    pub zone: String,
    /// Their own story.
    pub story: String,
    /// What they need for conversations to work well.
    pub needs: String,
    /// A question they have already.
    pub question: String,
    /// Their CV.
    pub cv: Option<NewFile<'b>>,
    /// What stood in the field that people leave empty.
    pub trap: String,
    /// The token of the form, which says since when it lay open.
    pub token: String,
}

impl NewApplication<'_> {
    /// What was sent once, and waited.
    fn of(kept: &Application) -> Self {
        Self {
            name: kept.name.clone(),
            email: kept.email.clone(),
            language: kept.locale.clone(),
            zone: kept.zone.clone(),
            story: kept.story.clone(),
            needs: kept.needs.clone(),
            question: kept.question.clone(),
            ..Self::default()
        }
    }
}
