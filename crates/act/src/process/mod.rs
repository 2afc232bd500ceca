//! Acting on a process: the one write path of the ledger.

pub mod act;
pub mod keep;
pub mod open;
pub mod record;
pub mod reshape;
pub mod see;
pub mod tick;
mod witness;

pub use act::{Acted, on, rehearse};
pub use open::{Opened, open};
pub use record::{Line, record};
pub use reshape::{Reshape, Way, reshape};
pub use see::{Sight, see, see_with_people};
pub use tick::tick;
