//! Acting on a process: the one write path of the ledger.

pub mod act;
pub mod keep;
pub mod open;
pub mod see;
pub mod tick;

pub use act::{Acted, on};
pub use open::{Opened, open};
pub use see::{Sight, see, see_with_people};
pub use tick::tick;
