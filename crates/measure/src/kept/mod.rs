//! What was kept: facts from the ledger, pooled over the units that they are about (MEASUREMENT, section 1).
//!
//! A unit is a person, a team, a job or an organisation with so many matured commitments of one
//! [`Component`], of which so many were kept. [`pool`] judges all units of a kind; where one changes, a
//! [`Learner`] takes the change in and its [`Prior`] judges that unit alone.

mod alarm;
mod component;
mod composite;
mod gamma;
mod grid;
mod learner;
mod likelihood;
mod panel;
mod pool;
mod posterior;
mod prior;
mod refusal;
mod stages;
mod times;
mod trend;
mod unit;

pub use alarm::{Alarm, CERTAINTY, LEAST_MATURED, alarms};
pub use component::Component;
pub use composite::{Composite, Part, Shown, Weakest, composite};
pub use learner::Learner;
pub use likelihood::{Fit, best_fit};
pub use pool::{Estimate, Pool, pool};
pub use posterior::Posterior;
pub use prior::{Basis, PUBLIC_MEAN, PUBLIC_STRENGTH, Prior, UNITS_TO_LEARN};
pub use refusal::Refusal;
pub use stages::{Flip, PUBLIC_MIX, Standardised, flips, standardise};
pub use times::{PerConversation, Typical, per_conversation, typical};
pub use trend::{Direction, Trend, trend};
pub use unit::Unit;
