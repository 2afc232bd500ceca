//! When something is due, how long is left, how late it is.

use jiff::Timestamp;

use crate::{Voice, say};

impl Voice {
    /// `due today at 17:00`, `due tomorrow at 17:00`, `due Thursday 26 November at 17:00`; once it is past,
    /// `was due today at 17:00`, `was due yesterday`, `was due Thursday 26 November`.
    #[must_use]
    pub fn due(&self, at: Timestamp, now: Timestamp) -> String {
        let clock = self.clock(at);
        let days = self.days_away(at, now);
        if at < now {
            return match days {
                0 => say!(self, "was-due-today", clock = clock),
                -1 => self.say("was-due-yesterday").to_owned(),
                _ => say!(self, "was-due", day = self.day(at, now)),
            };
        }
        match days {
            0 => say!(self, "due-today", clock = clock),
            1 => say!(self, "due-tomorrow", clock = clock),
            _ => say!(self, "due-on", day = self.day(at, now), clock = clock),
        }
    }

    /// `two business days left`; none is `due today`. The organisation's calendar counts them, not the reader.
    #[must_use]
    pub fn business_days_left(&self, days: u32) -> String {
        say!(self, "business-days-left", n = days, word = self.in_words(days))
    }

    /// `two business days late`; none is `less than a business day late`.
    #[must_use]
    pub fn business_days_late(&self, days: u32) -> String {
        say!(self, "business-days-late", n = days, word = self.in_words(days))
    }

    /// `two business days`, `one business day`.
    #[must_use]
    pub fn business_days(&self, days: u32) -> String {
        say!(self, "business-days", n = days, word = self.in_words(days))
    }
}

#[cfg(test)]
mod tests {
    use crate::time::testing::{at, en, es, now};

    #[test]
    fn what_is_due_says_so_by_day_and_hour() {
        for (due, english, spanish) in [
            ("2026-11-25T16:00:00Z", "due today at 17:00", "vence hoy a las 17:00"),
            ("2026-11-26T16:00:00Z", "due tomorrow at 17:00", "vence mañana a las 17:00"),
            (
                "2026-11-27T16:00:00Z",
                "due Friday 27 November at 17:00",
                "vence el viernes 27 de noviembre a las 17:00",
            ),
            ("2026-11-25T08:00:00Z", "was due today at 09:00", "vencía hoy a las 09:00"),
            ("2026-11-24T16:00:00Z", "was due yesterday", "vencía ayer"),
            ("2026-11-20T16:00:00Z", "was due Friday 20 November", "vencía el viernes 20 de noviembre"),
        ] {
            assert_eq!(en().due(at(due), now()), english);
            assert_eq!(es().due(at(due), now()), spanish);
        }
    }

    #[test]
    fn business_days_are_counted_in_words() {
        for (n, english, spanish) in [
            (0, "due today", "vence hoy"),
            (1, "one business day left", "queda un día hábil"),
            (2, "two business days left", "quedan dos días hábiles"),
            (12, "12 business days left", "quedan 12 días hábiles"),
        ] {
            assert_eq!(en().business_days_left(n), english);
            assert_eq!(es().business_days_left(n), spanish);
        }
        assert_eq!(en().business_days_late(2), "two business days late");
        assert_eq!(es().business_days_late(0), "menos de un día hábil de retraso");
        assert_eq!(es().business_days_late(1), "un día hábil de retraso");
        assert_eq!(en().business_days(1), "one business day");
        assert_eq!(es().business_days(5), "cinco días hábiles");
    }
}
