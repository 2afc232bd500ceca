//! What was kept, in figures: facts are noted in the transaction of what happens ([`note`]), counted a little later by
//! the worker ([`refresh`]), and read whole by pages ([`overview`], [`unit`], [`mine`]): a page counts nothing.

mod count;
mod employer;
mod felt;
mod kept;
mod note;
mod own;
mod people;
mod period;
pub(crate) mod person;
mod raters;
mod refresh;
mod see;
mod usual;

pub use employer::{Against, Employer, Habit, Sign, Signs, Yardstick, employer, signs};
pub use felt::{UnitFelt, both, comments, felt, felt_units};
pub use kept::{
    ComponentKept, KindKept, MonthKept, TimeToAnswer, UnitAlarm, UnitFlip, UnitKept, UnitOf, UnitsKept,
    UnitsOf,
};
pub use note::{catch_up, note, note_unmarked};
pub use own::{Incomparable, Meetings, Mine, OfRater, Others, mine, saw};
pub use people::{OfMember, people, people_to_see};
pub use period::of_period;
pub use raters::{panel, severity};
pub use refresh::{EVERY, Refreshed, refresh, refresh_due};
pub use see::{Overview, overview, overview_of, unit};

/// The kind of figure that says of one unit what was kept ([`UnitKept`]).
pub const KEPT: &str = "kept";
/// The kind of figure that says it of all units of a kind side by side ([`UnitsKept`]); its unit id is nil.
pub const KEPT_UNITS: &str = "kept_units";
/// The same, in rows that a page reads quickly: one for each part, with the part as its unit id ([`part_id`]), and one
/// of all alarms, under the nil id.
pub const KEPT_PARTS: &str = "kept_parts";

/// Under which id the units of a kind are kept in one part.
pub(crate) const fn part_id(component: measure::kept::Component) -> uuid::Uuid {
    uuid::Uuid::from_u128(component as u128 + 1)
}
