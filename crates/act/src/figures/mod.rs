//! What was kept, in figures: facts are noted in the transaction of what happens ([`note`]), counted a little later by
//! the worker ([`refresh`]), and read whole by pages ([`overview`], [`unit`], [`mine`]): a page counts nothing.

mod count;
mod felt;
mod kept;
mod note;
mod people;
mod raters;
mod refresh;
mod see;

pub use felt::{UnitFelt, comments, felt};
pub use kept::{
    ComponentKept, KindKept, MonthKept, TimeToAnswer, UnitAlarm, UnitFlip, UnitKept, UnitOf, UnitsKept,
    UnitsOf,
};
pub use note::{catch_up, note, note_unmarked};
pub use people::{OfMember, people};
pub use raters::panel;
pub use refresh::{EVERY, Refreshed, refresh, refresh_due};
pub use see::{Overview, Seen, mine, overview, saw, unit};

/// The kind of figure that says of one unit what was kept ([`UnitKept`]).
pub const KEPT: &str = "kept";
/// The kind of figure that says it of all units of a kind side by side ([`UnitsKept`]); its unit id is nil.
pub const KEPT_UNITS: &str = "kept_units";
