//! Times as people say them. Nothing here reads a clock: `now` is an argument.

mod day;
mod due;
mod moment;
mod span;

pub use moment::place;

#[cfg(test)]
pub(crate) mod testing {
    use crate::{Lang, Voice};
    use jiff::{Timestamp, tz::TimeZone};

    /// 25 November 2026 at noon UTC, a Wednesday.
    pub(crate) fn now() -> Timestamp {
        at("2026-11-25T12:00:00Z")
    }

    pub(crate) fn at(text: &str) -> Timestamp {
        text.parse().expect("a timestamp")
    }

    pub(crate) fn zone(name: &str) -> TimeZone {
        TimeZone::get(name).expect("a zone")
    }

    pub(crate) fn en() -> Voice {
        Voice::new(Lang::En, zone("Europe/Madrid"))
    }

    pub(crate) fn es() -> Voice {
        Voice::new(Lang::Es, zone("Europe/Madrid"))
    }
}
