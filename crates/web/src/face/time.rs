//! Times as people say them, and the days that are left.

use maud::{Markup, html};

/// A moment: `iso` for machines (`2026-11-24T17:00+01:00`), `say` for people.
#[must_use]
pub fn when(iso: &str, say: &str) -> Markup {
    html! { time datetime=(iso) { (say) } }
}

/// A leaf of the calendar: 'Tue', '24', 'Nov'. `whole` is the day in full for screen readers.
#[must_use]
pub fn leaf(iso: &str, weekday: &str, day: &str, month: &str, whole: &str) -> Markup {
    html! {
        time class="leaf" datetime=(iso) {
            span aria-hidden="true" { (weekday) }
            b aria-hidden="true" { (day) }
            span aria-hidden="true" { (month) }
            i class="vh" { (whole) }
        }
    }
}

/// How many of the business days of a promise are used up.
#[derive(Clone, Debug)]
pub struct Days {
    /// Whole days gone by.
    pub used: u32,
    /// Days it was given.
    pub total: u32,
    /// 'One of three business days used'.
    pub say: String,
}

// More days than this are said in words only: a row of dashes would be counted by nobody.
const MOST_DASHES: u32 = 12;

/// One dash per business day: used, the one we are in, still free, and those past the end.
#[must_use]
pub fn days(days: &Days) -> Markup {
    let shown = days.total.max(days.used);
    html! {
        div class="days" {
            @if shown > 0 && shown <= MOST_DASHES {
                ol aria-hidden="true" { @for day in 0..shown { li class=[class_of(day, days)] {} } }
            }
            p { (days.say) }
        }
    }
}

fn class_of(day: u32, days: &Days) -> Option<&'static str> {
    if day < days.used && day >= days.total {
        Some("over")
    } else if day < days.used {
        Some("used")
    } else if day == days.used {
        Some("now")
    } else {
        None
    }
}
