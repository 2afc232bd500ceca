//! An instant: day and clock, and where.

use std::borrow::Cow;

use jiff::{Timestamp, civil, tz::TimeZone};

use crate::{Lang, Voice, key, say};

impl Voice {
    /// `Thursday 26 November, 17:00` / `jueves 26 de noviembre, 17:00`, in the reader's zone.
    #[must_use]
    pub fn moment(&self, at: Timestamp, now: Timestamp) -> String {
        say!(self, "moment", day = self.day(at, now), clock = self.clock(at))
    }

    /// `Tue 10 Nov, 09:06`.
    #[must_use]
    pub fn short_moment(&self, at: Timestamp, now: Timestamp) -> String {
        say!(self, "moment", day = self.short_day(at, now), clock = self.clock(at))
    }

    /// `17:00`, in the reader's zone.
    #[must_use]
    pub fn clock(&self, at: Timestamp) -> String {
        clock(self.zone.to_datetime(at))
    }

    /// Where the organisation's clock counts: `Thursday 26 November, 17:00 in Madrid (16:00 for you)` when the
    /// reader's clock shows something else at that instant, otherwise just the moment.
    #[must_use]
    pub fn moment_in(&self, at: Timestamp, org_zone: &TimeZone, now: Timestamp) -> String {
        self.moment_at(at, org_zone, &place(org_zone, self.lang), now)
    }

    /// The same with a place the organisation names itself: `17:00 in Valencia`.
    #[must_use]
    pub fn moment_at(&self, at: Timestamp, org_zone: &TimeZone, place: &str, now: Timestamp) -> String {
        if org_zone.to_offset(at) == self.zone.to_offset(at) {
            return self.moment(at, now);
        }
        let there = Self::new(self.lang, org_zone.clone());
        let same_day = there.date_of(at) == self.date_of(at);
        let yours = if same_day { self.clock(at) } else { self.moment(at, now) };
        say!(self, "moment-in", moment = there.moment(at, now), place = place, yours = yours)
    }

    /// The clock alone, there and for the reader: `17:00 in Madrid (16:00 for you)`.
    #[must_use]
    pub fn clock_in(&self, at: Timestamp, org_zone: &TimeZone) -> String {
        if org_zone.to_offset(at) == self.zone.to_offset(at) {
            return self.clock(at);
        }
        let there = clock(org_zone.to_datetime(at));
        say!(self, "moment-in", moment = there, place = place(org_zone, self.lang), yours = self.clock(at))
    }
}

fn clock(time: civil::DateTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// The place a zone is named after: `Europe/Madrid` is `Madrid`. Where a language has its own name for a
/// well-known place, that is said.
#[must_use]
pub fn place(zone: &TimeZone, lang: Lang) -> Cow<'static, str> {
    let Some(name) = zone.iana_name() else {
        return Cow::Borrowed(Voice::utc(lang).say("place-unknown"));
    };
    if matches!(name, "UTC" | "Etc/UTC" | "Etc/GMT" | "GMT" | "Zulu") {
        return Cow::Borrowed("UTC");
    }
    if let Some(key) = translated(name) {
        return Cow::Borrowed(Voice::utc(lang).say(key));
    }
    Cow::Owned(name.rsplit('/').next().unwrap_or(name).replace('_', " "))
}

/// Places whose name is not the zone's own in one of our languages.
fn translated(zone: &str) -> Option<&'static str> {
    Some(match zone {
        "Africa/Cairo" => key!("place-cairo"),
        "America/Bogota" => key!("place-bogota"),
        "America/Havana" => key!("place-havana"),
        "America/Mexico_City" => key!("place-mexico-city"),
        "America/New_York" => key!("place-new-york"),
        "America/Panama" => key!("place-panama"),
        "America/Asuncion" => key!("place-asuncion"),
        "America/Sao_Paulo" => key!("place-sao-paulo"),
        "Asia/Singapore" => key!("place-singapore"),
        "Asia/Tokyo" => key!("place-tokyo"),
        "Atlantic/Canary" => key!("place-canary"),
        "Europe/Athens" => key!("place-athens"),
        "Europe/Berlin" => key!("place-berlin"),
        "Europe/Brussels" => key!("place-brussels"),
        "Europe/Copenhagen" => key!("place-copenhagen"),
        "Europe/Dublin" => key!("place-dublin"),
        "Europe/Istanbul" => key!("place-istanbul"),
        "Europe/Lisbon" => key!("place-lisbon"),
        "Europe/London" => key!("place-london"),
        "Europe/Moscow" => key!("place-moscow"),
        "Europe/Paris" => key!("place-paris"),
        "Europe/Prague" => key!("place-prague"),
        "Europe/Rome" => key!("place-rome"),
        "Europe/Stockholm" => key!("place-stockholm"),
        "Europe/Vienna" => key!("place-vienna"),
        "Europe/Warsaw" => key!("place-warsaw"),
        "Europe/Zurich" => key!("place-zurich"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::testing::{at, en, es, now, zone};

    #[test]
    fn moments_are_said_in_the_readers_zone() {
        let due = at("2026-11-26T16:00:00Z");
        assert_eq!(en().moment(due, now()), "Thursday 26 November, 17:00");
        assert_eq!(es().moment(due, now()), "jueves 26 de noviembre, 17:00");
        assert_eq!(en().short_moment(at("2026-11-10T08:06:00Z"), now()), "Tue 10 Nov, 09:06");
        assert_eq!(es().short_moment(at("2026-11-10T08:06:00Z"), now()), "mar 10 nov, 09:06");
        assert_eq!(en().clock(at("2026-07-01T05:05:59Z")), "07:05");
    }

    #[test]
    fn another_clock_is_named_with_the_readers_own() {
        let due = at("2026-11-26T16:00:00Z");
        let madrid = zone("Europe/Madrid");
        let london = |lang| Voice::new(lang, zone("Europe/London"));
        assert_eq!(
            london(Lang::En).moment_in(due, &madrid, now()),
            "Thursday 26 November, 17:00 in Madrid (16:00 for you)"
        );
        assert_eq!(
            london(Lang::Es).moment_at(due, &madrid, "Valencia", now()),
            "jueves 26 de noviembre, 17:00 en Valencia (16:00 para ti)"
        );
        assert_eq!(london(Lang::En).clock_in(due, &madrid), "17:00 in Madrid (16:00 for you)");
        assert_eq!(en().moment_in(due, &zone("Europe/Paris"), now()), "Thursday 26 November, 17:00");
        let sydney = Voice::new(Lang::En, zone("Australia/Sydney"));
        assert_eq!(
            sydney.moment_in(due, &madrid, now()),
            "Thursday 26 November, 17:00 in Madrid (Friday 27 November, 03:00 for you)"
        );
    }

    #[test]
    fn places_come_from_the_zone() {
        for (id, en, es) in [
            ("Europe/Madrid", "Madrid", "Madrid"),
            ("America/Argentina/Buenos_Aires", "Buenos Aires", "Buenos Aires"),
            ("Europe/London", "London", "Londres"),
            ("America/New_York", "New York", "Nueva York"),
        ] {
            assert_eq!(place(&zone(id), Lang::En), en);
            assert_eq!(place(&zone(id), Lang::Es), es);
        }
        assert_eq!(place(&TimeZone::UTC, Lang::Es), "UTC");
    }
}
