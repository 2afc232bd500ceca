//! Business days: what 'in two business days' means to an organisation (PROMISES.md, Promises).

use jiff::{
    SignedDuration, Timestamp, ToSpan,
    civil::{Date, Time, Weekday},
    tz::TimeZone,
};
use std::collections::BTreeSet;

/// The days and hours an organisation keeps.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// The organisation's zone.
    pub zone: TimeZone,
    /// Days off besides Saturdays and Sundays.
    pub holidays: BTreeSet<Date>,
}

/// The hour at which a promise falls due when no other was named.
pub const CLOSE: Time = jiff::civil::time(17, 0, 0, 0);

impl Calendar {
    /// A calendar without holidays.
    #[must_use]
    pub fn new(zone: TimeZone) -> Self {
        Self { zone, holidays: BTreeSet::new() }
    }

    /// Whether people work on that day.
    #[must_use]
    pub fn is_business_day(&self, day: Date) -> bool {
        !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !self.holidays.contains(&day)
    }

    /// The day that instant falls on, in the organisation's zone.
    #[must_use]
    pub fn day_of(&self, at: Timestamp) -> Date {
        at.to_zoned(self.zone.clone()).date()
    }

    /// `days` business days after the day of `from`, at the close. From Thursday 15:00, two business days
    /// are Monday 17:00. Zero is the close of the same day, or of the next business day where that is past
    /// or off.
    #[must_use]
    pub fn due_after(&self, from: Timestamp, days: u32) -> Timestamp {
        let mut day = self.day_of(from);
        let mut left = days;
        while left > 0 && day < Date::MAX {
            day = next(day);
            if self.is_business_day(day) {
                left -= 1;
            }
        }
        while day < Date::MAX && (!self.is_business_day(day) || self.close_of(day) <= from) {
            day = next(day);
        }
        self.close_of(day)
    }

    /// `days` business days before that instant, at the same hour of day.
    #[must_use]
    pub fn before(&self, at: Timestamp, days: u32) -> Timestamp {
        let local = at.to_zoned(self.zone.clone());
        let mut day = local.date();
        let mut left = days;
        while left > 0 {
            day = day.yesterday().unwrap_or(day);
            if self.is_business_day(day) {
                left -= 1;
            }
        }
        self.at(day, local.time())
    }

    /// `days` business days after that instant, at the same hour of day.
    #[must_use]
    pub fn after(&self, at: Timestamp, days: u32) -> Timestamp {
        let local = at.to_zoned(self.zone.clone());
        let mut day = local.date();
        let mut left = days;
        while left > 0 && day < Date::MAX {
            day = next(day);
            if self.is_business_day(day) {
                left -= 1;
            }
        }
        self.at(day, local.time())
    }

    /// How many business days lie between the days of two instants; negative when `to` is earlier.
    #[must_use]
    pub fn business_days_between(&self, from: Timestamp, to: Timestamp) -> i32 {
        let (start, end) = (self.day_of(from), self.day_of(to));
        let (early, late, sign) = if start <= end { (start, end, 1) } else { (end, start, -1) };
        let mut day = early;
        let mut count = 0;
        while day < late {
            day = next(day);
            if self.is_business_day(day) {
                count += 1;
            }
        }
        sign * count
    }

    /// The close of that day.
    #[must_use]
    pub fn close_of(&self, day: Date) -> Timestamp {
        self.at(day, CLOSE)
    }

    // A local time that a change of clocks skips or repeats means the one after, or the earlier one
    // (jiff's `compatible`, as RFC 5545 says).
    fn at(&self, day: Date, time: Time) -> Timestamp {
        self.zone.to_ambiguous_timestamp(day.to_datetime(time)).compatible().unwrap_or(LAST)
    }
}

/// The end of time: the last microsecond that can be counted as such. (`Timestamp::MAX` lies a second later and
/// cannot be read back from a number of microseconds.)
pub const LAST: Timestamp = Timestamp::constant(253_402_207_199, 999_999_000);

/// That long after an instant, or the end of time where there is none: a date is a person's input, and one
/// in the year 9999 must not stop the clock of its process.
pub(crate) fn later(at: Timestamp, by: SignedDuration) -> Timestamp {
    at.checked_add(by).unwrap_or(LAST)
}

/// That long before an instant, or the beginning of time where there is none.
pub(crate) fn earlier(at: Timestamp, by: SignedDuration) -> Timestamp {
    at.checked_sub(by).unwrap_or(Timestamp::MIN)
}

fn next(day: Date) -> Date {
    day.checked_add(1.day()).unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn valencia() -> Calendar {
        Calendar::new(TimeZone::get("Europe/Madrid").unwrap())
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn two_business_days_from_thursday_afternoon_is_monday_at_five() {
        let due = valencia().due_after(at("2026-11-19T15:00:00+01:00"), 2);
        assert_eq!(due, at("2026-11-23T17:00:00+01:00"));
    }

    #[test]
    fn a_holiday_is_no_business_day() {
        let mut calendar = valencia();
        calendar.holidays.insert(date(2026, 12, 8));
        let due = calendar.due_after(at("2026-12-07T10:00:00+01:00"), 1);
        assert_eq!(due, at("2026-12-09T17:00:00+01:00"));
    }

    #[test]
    fn today_is_due_at_the_close_and_after_the_close_tomorrow() {
        let calendar = valencia();
        assert_eq!(calendar.due_after(at("2026-11-19T09:00:00+01:00"), 0), at("2026-11-19T17:00:00+01:00"));
        assert_eq!(calendar.due_after(at("2026-11-20T18:00:00+01:00"), 0), at("2026-11-23T17:00:00+01:00"));
    }

    #[test]
    fn a_week_over_the_change_of_clocks_keeps_the_hour_on_the_wall() {
        let due = valencia().due_after(at("2026-10-23T15:00:00+02:00"), 1);
        assert_eq!(due, at("2026-10-26T17:00:00+01:00"));
    }

    #[test]
    fn counting_back_and_forth_agrees() {
        let calendar = valencia();
        let start = at("2026-11-19T15:00:00+01:00");
        let end = calendar.after(start, 3);
        assert_eq!(end, at("2026-11-24T15:00:00+01:00"));
        assert_eq!(calendar.before(end, 3), start);
        assert_eq!(calendar.business_days_between(start, end), 3);
        assert_eq!(calendar.business_days_between(end, start), -3);
    }
}
