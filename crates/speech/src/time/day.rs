//! Days and months.

use jiff::{Timestamp, civil::Date};

use crate::{Voice, key, say};

impl Voice {
    /// The day of an instant: `Thursday 26 November`, with its year when that is not the present one.
    #[must_use]
    pub fn day(&self, at: Timestamp, now: Timestamp) -> String {
        self.date(self.date_of(at), self.date_of(now))
    }

    /// A day of the calendar: `Thursday 26 November` / `jueves 26 de noviembre`.
    #[must_use]
    pub fn date(&self, day: Date, today: Date) -> String {
        let (weekday, month) = (self.weekday(day), self.month_name(day));
        if day.year() == today.year() {
            say!(self, "day", weekday = weekday, day = day.day(), month = month)
        } else {
            say!(self, "day-year", weekday = weekday, day = day.day(), month = month, year = year(day))
        }
    }

    /// `Tue 10 Nov` / `mar 10 nov`.
    #[must_use]
    pub fn short_day(&self, at: Timestamp, now: Timestamp) -> String {
        let (day, today) = (self.date_of(at), self.date_of(now));
        let weekday = self.say(index(&WEEKDAYS_SHORT, day.weekday().to_monday_zero_offset()));
        let month = self.say(index(&MONTHS_SHORT, day.month() - 1));
        if day.year() == today.year() {
            say!(self, "short-day", weekday = weekday, day = day.day(), month = month)
        } else {
            say!(self, "short-day-year", weekday = weekday, day = day.day(), month = month, year = year(day))
        }
    }

    /// `today`, `tomorrow`, `yesterday`, or the day.
    #[must_use]
    pub fn near_day(&self, at: Timestamp, now: Timestamp) -> String {
        match self.days_away(at, now) {
            0 => self.say("today").to_owned(),
            1 => self.say("tomorrow").to_owned(),
            -1 => self.say("yesterday").to_owned(),
            _ => self.day(at, now),
        }
    }

    /// The month of an instant, for what is folded by month: `October 2026` / `octubre de 2026`.
    #[must_use]
    pub fn month(&self, at: Timestamp) -> String {
        let day = self.date_of(at);
        say!(self, "month", month = self.month_name(day), year = year(day))
    }

    /// A month of the calendar with its year: `October 2026` / `octubre de 2026`.
    #[must_use]
    pub fn month_of(&self, day: Date) -> String {
        say!(self, "month", month = self.month_name(day), year = year(day))
    }

    /// `Oct` / `oct`.
    #[must_use]
    pub fn short_month(&self, day: Date) -> &'static str {
        self.say(index(&MONTHS_SHORT, day.month() - 1))
    }

    /// The day on which an instant falls for the reader.
    #[must_use]
    pub fn date_of(&self, at: Timestamp) -> Date {
        self.zone.to_datetime(at).date()
    }

    /// How many days of the reader's calendar lie between now and then; less than zero when it is past.
    pub(super) fn days_away(&self, at: Timestamp, now: Timestamp) -> i32 {
        let (day, today) = (self.date_of(at), self.date_of(now));
        day.since(today).map_or(0, |span| span.get_days())
    }

    fn weekday(&self, day: Date) -> &'static str {
        self.say(index(&WEEKDAYS, day.weekday().to_monday_zero_offset()))
    }

    fn month_name(&self, day: Date) -> &'static str {
        self.say(index(&MONTHS, day.month() - 1))
    }
}

/// A year is no quantity: it takes no grouping.
fn year(day: Date) -> String {
    day.year().to_string()
}

/// jiff keeps weekdays within 0..7 and months within 1..=12.
fn index(keys: &[&'static str], at: i8) -> &'static str {
    usize::try_from(at).ok().and_then(|at| keys.get(at)).copied().unwrap_or("day")
}

const WEEKDAYS: [&str; 7] = [
    key!("monday"),
    key!("tuesday"),
    key!("wednesday"),
    key!("thursday"),
    key!("friday"),
    key!("saturday"),
    key!("sunday"),
];

const WEEKDAYS_SHORT: [&str; 7] = [
    key!("monday-short"),
    key!("tuesday-short"),
    key!("wednesday-short"),
    key!("thursday-short"),
    key!("friday-short"),
    key!("saturday-short"),
    key!("sunday-short"),
];

const MONTHS: [&str; 12] = [
    key!("january"),
    key!("february"),
    key!("march"),
    key!("april"),
    key!("may"),
    key!("june"),
    key!("july"),
    key!("august"),
    key!("september"),
    key!("october"),
    key!("november"),
    key!("december"),
];

const MONTHS_SHORT: [&str; 12] = [
    key!("january-short"),
    key!("february-short"),
    key!("march-short"),
    key!("april-short"),
    key!("may-short"),
    key!("june-short"),
    key!("july-short"),
    key!("august-short"),
    key!("september-short"),
    key!("october-short"),
    key!("november-short"),
    key!("december-short"),
];

#[cfg(test)]
mod tests {
    use crate::time::testing::{at, en, es, now};

    #[test]
    fn days_have_their_year_only_when_it_is_another() {
        let day = at("2026-11-26T16:00:00Z");
        assert_eq!(en().day(day, now()), "Thursday 26 November");
        assert_eq!(es().day(day, now()), "jueves 26 de noviembre");
        let later = at("2027-01-05T08:00:00Z");
        assert_eq!(en().day(later, now()), "Tuesday 5 January 2027");
        assert_eq!(es().day(later, now()), "martes 5 de enero de 2027");
        assert_eq!(en().short_day(later, now()), "Tue 5 Jan 2027");
        assert_eq!(es().short_day(day, now()), "jue 26 nov");
    }

    #[test]
    fn the_year_turns_at_the_readers_midnight() {
        let party = at("2026-12-31T23:30:00Z");
        assert_eq!(en().day(party, now()), "Friday 1 January 2027");
        assert_eq!(en().month(party), "January 2027");
    }

    #[test]
    fn near_days_have_names() {
        assert_eq!(en().near_day(at("2026-11-25T22:59:59Z"), now()), "today");
        assert_eq!(es().near_day(at("2026-11-25T23:00:00Z"), now()), "mañana");
        assert_eq!(es().near_day(at("2026-11-24T22:30:00Z"), now()), "ayer");
        assert_eq!(en().near_day(at("2026-12-25T09:00:00Z"), now()), "Friday 25 December");
    }

    #[test]
    fn months_fold() {
        assert_eq!(en().month(at("2026-10-10T09:00:00Z")), "October 2026");
        assert_eq!(es().month(at("2026-10-10T09:00:00Z")), "octubre de 2026");
    }
}
