//! The words that figures are told in.

use jiff::civil::Date;
use measure::kept::Component;
use speech::{Voice, key};
use store::kept::UnitKind;

/// A part of KEPT: `Answering by the date`.
pub(crate) fn component(component: Component, voice: &Voice) -> &'static str {
    voice.say(match component {
        Component::Punctuality => key!("kept-punctuality"),
        Component::WordGiven => key!("kept-word-given"),
        Component::Responsiveness => key!("kept-responsiveness"),
        Component::Transparency => key!("kept-transparency"),
        Component::Answers => key!("kept-answers"),
        Component::Feedback => key!("kept-feedback"),
        Component::Promises => key!("kept-promises"),
    })
}

/// When it counts as kept.
pub(super) fn kept_when(component: Component, voice: &Voice) -> &'static str {
    voice.say(match component {
        Component::Punctuality => key!("kept-punctuality-when"),
        Component::WordGiven => key!("kept-word-given-when"),
        Component::Responsiveness => key!("kept-responsiveness-when"),
        Component::Transparency => key!("kept-transparency-when"),
        Component::Answers => key!("kept-answers-when"),
        Component::Feedback => key!("kept-feedback-when"),
        Component::Promises => key!("kept-promises-when"),
    })
}

/// Units of a kind, as a heading: `Teams`.
pub(super) fn units(kind: UnitKind, voice: &Voice) -> &'static str {
    voice.say(match kind {
        UnitKind::Organisation => key!("figures-unit-organisation"),
        UnitKind::Team => key!("figures-units-team"),
        UnitKind::Job => key!("figures-units-job"),
        UnitKind::Stage => key!("figures-units-stage"),
        UnitKind::Member => key!("figures-units-member"),
    })
}

/// One unit of a kind: `Team`.
pub(super) fn unit(kind: UnitKind, voice: &Voice) -> &'static str {
    voice.say(match kind {
        UnitKind::Organisation => key!("figures-unit-organisation"),
        UnitKind::Team => key!("figures-unit-team"),
        UnitKind::Job => key!("figures-unit-job"),
        UnitKind::Stage => key!("figures-unit-stage"),
        UnitKind::Member => key!("figures-unit-member"),
    })
}

/// A share as people read it: `78%`.
pub(crate) fn share(share: f64, voice: &Voice) -> String {
    crate::face::chart_words(voice).numbers.share(share)
}

/// Seconds as people say them; what is under a minute is less than one.
pub(crate) fn seconds(seconds: f64, voice: &Voice) -> String {
    // A wait lasts no 2^53 minutes.
    voice.duration((seconds.max(0.0) / 60.0).round() as u64)
}

/// A month as figures keep it (`2026-11`), as its first day.
pub(super) fn first_day(month: &str) -> Option<Date> {
    format!("{month}-01").parse().ok()
}

/// A month in short: `Nov`; as it is written where it is none.
pub(super) fn month(month: &str, voice: &Voice) -> String {
    first_day(month).map_or_else(|| month.to_owned(), |day| voice.short_month(day).to_owned())
}
