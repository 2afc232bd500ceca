//! Time: the zones and the clock of this machine.

use super::Finding;
use jiff::{Timestamp, tz::TimeZone};
use speech::{Voice, say};

/// This version was not there before: a clock that shows less is wrong.
const NOT_BEFORE: i16 = 2026;

pub(super) fn zones(voice: &Voice) -> Finding {
    let what = voice.say("doctor-zones");
    let missing: Vec<&str> = ["Europe/Madrid", "Atlantic/Canary", "America/New_York"]
        .into_iter()
        .filter(|name| TimeZone::get(name).is_err())
        .collect();
    if missing.is_empty() {
        Finding::well(what, voice.say("doctor-zones-there"))
    } else {
        Finding::wrong(what, say!(voice, "doctor-zones-missing", zones = missing.join(", ")))
    }
}

pub(super) fn clock(voice: &Voice) -> Finding {
    let what = voice.say("doctor-clock");
    let now = Timestamp::now();
    let shown = format!("{now:.0}");
    if now.to_zoned(TimeZone::UTC).year() >= NOT_BEFORE {
        Finding::well(what, shown)
    } else {
        Finding::wrong(what, say!(voice, "doctor-clock-behind", clock = shown))
    }
}
