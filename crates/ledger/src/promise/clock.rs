//! When a promise asks for attention by itself.

use super::Promise;
use crate::calendar::Calendar;
use jiff::Timestamp;

/// Business days after its date at which an undelivered promise is broken.
pub const BROKEN_AFTER_DAYS: u32 = 2;
/// Business days after its date at which it goes up to the next level.
pub const ESCALATED_AFTER_DAYS: u32 = 1;

impl Promise {
    /// When its owner is reminded: one business day before the date, or half-way where it was made later
    /// than that.
    #[must_use]
    pub fn remind_at(&self, calendar: &Calendar) -> Timestamp {
        let day_before = calendar.before(self.due_at, 1);
        if day_before > self.made_at {
            day_before
        } else {
            self.made_at + self.due_at.duration_since(self.made_at) / 2
        }
    }

    /// When it goes up.
    #[must_use]
    pub fn escalate_at(&self, calendar: &Calendar) -> Timestamp {
        calendar.after(self.lapses_from(), ESCALATED_AFTER_DAYS)
    }

    /// When it is broken.
    #[must_use]
    pub fn break_at(&self, calendar: &Calendar) -> Timestamp {
        calendar.after(self.lapses_from(), BROKEN_AFTER_DAYS)
    }

    // A promise that is open again, since its delivery came back, has its days from then on: nobody could
    // have known before.
    fn lapses_from(&self) -> Timestamp {
        if self.is_open() { self.due_at.max(self.state_at) } else { self.due_at }
    }
}
