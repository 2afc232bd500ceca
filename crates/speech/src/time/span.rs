//! How long something takes, and how long before its start something happened.

use crate::{Voice, say};

const HOUR: u64 = 60;
const DAY: u64 = 24 * HOUR;

impl Voice {
    /// `45 minutes`, `1 hour 30 minutes`, `2 days 3 hours`: its two largest parts.
    #[must_use]
    pub fn duration(&self, minutes: u64) -> String {
        let (large, small) = if minutes >= DAY {
            let days = say!(self, "days", n = minutes / DAY);
            (days, part(minutes % DAY / HOUR, |n| say!(self, "hours", n = n)))
        } else if minutes >= HOUR {
            let hours = say!(self, "hours", n = minutes / HOUR);
            (hours, part(minutes % HOUR, |n| say!(self, "minutes", n = n)))
        } else {
            (say!(self, "minutes", n = minutes), None)
        };
        match small {
            Some(small) => say!(self, "two-spans", large = large, small = small),
            None => large,
        }
    }

    /// Whether word came in time: `20 minutes before the start`, `at the start`, `5 minutes after the start`
    /// for less than zero.
    #[must_use]
    pub fn lead_time(&self, minutes: i64) -> String {
        let duration = self.duration(minutes.unsigned_abs());
        match minutes {
            0 => self.say("at-the-start").to_owned(),
            1.. => say!(self, "before-the-start", duration = duration),
            _ => say!(self, "after-the-start", duration = duration),
        }
    }

    /// `20 minutes late`.
    #[must_use]
    pub fn late_by(&self, minutes: u64) -> String {
        say!(self, "late-by", duration = self.duration(minutes))
    }
}

fn part(n: u64, said: impl Fn(u64) -> String) -> Option<String> {
    (n > 0).then(|| said(n))
}

#[cfg(test)]
mod tests {
    use crate::time::testing::{en, es};

    #[test]
    fn durations_have_two_parts_at_most() {
        for (minutes, english, spanish) in [
            (0, "0 minutes", "0 minutos"),
            (1, "1 minute", "1 minuto"),
            (45, "45 minutes", "45 minutos"),
            (60, "1 hour", "1 hora"),
            (90, "1 hour 30 minutes", "1 hora y 30 minutos"),
            (2880, "2 days", "2 días"),
            (3065, "2 days 3 hours", "2 días y 3 horas"),
        ] {
            assert_eq!(en().duration(minutes), english);
            assert_eq!(es().duration(minutes), spanish);
        }
    }

    #[test]
    fn lead_times_are_told_from_the_start() {
        assert_eq!(en().lead_time(20), "20 minutes before the start");
        assert_eq!(es().lead_time(20), "20 minutos antes del comienzo");
        assert_eq!(en().lead_time(0), "at the start");
        assert_eq!(es().lead_time(-5), "5 minutos después del comienzo");
        assert_eq!(en().late_by(15), "15 minutes late");
        assert_eq!(es().late_by(15), "15 minutos de retraso");
    }
}
