//! Who is free when: half hours of business days, each given away once a person.

use jiff::{SignedDuration, Timestamp, civil::time};
use ledger::calendar::Calendar;
use std::collections::HashSet;
use uuid::Uuid;

/// From nine to half past four.
const A_DAY: u32 = 16;

/// The half hours that are taken.
#[derive(Debug)]
pub struct Slots {
    calendar: Calendar,
    taken: HashSet<(Uuid, Timestamp)>,
}

impl Slots {
    /// Nobody is taken.
    pub fn new(calendar: Calendar) -> Self {
        Self { calendar, taken: HashSet::new() }
    }

    /// The next half hour after the day of `after` in which both are free, beginning the search at the `wish`th
    /// half hour of a day; it is taken from now on.
    pub fn take(&mut self, who: [Uuid; 2], after: Timestamp, wish: u32) -> Timestamp {
        let mut close = self.calendar.due_after(after, 1);
        loop {
            let day = self.calendar.day_of(close);
            let nine = day.to_datetime(time(9, 0, 0, 0));
            let nine = self.calendar.zone.to_ambiguous_timestamp(nine).compatible().unwrap_or(close);
            for turn in 0..A_DAY {
                let half_hours = i64::from((wish + turn) % A_DAY);
                let slot = nine + SignedDuration::from_mins(30 * half_hours);
                if who.iter().all(|person| !self.taken.contains(&(*person, slot))) {
                    self.taken.extend(who.map(|person| (person, slot)));
                    return slot;
                }
            }
            close = self.calendar.due_after(close, 1);
        }
    }
}
