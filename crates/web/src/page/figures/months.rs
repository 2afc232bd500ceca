//! From month to month.

use super::{felt, kept, words};
use crate::face::chart_words;
use act::{
    felt::{Body, Line as Told},
    figures::{ComponentKept, UnitKept},
};
use chart::{About, Chart, Figure, Ink, Interval, Line, Point, Scale, Trend};
use measure::{
    felt::Shown,
    kept::{Component, Direction},
};
use speech::{Voice, key, say};

/// The last twelve months of one part, or of those months only that `within` holds.
pub(crate) fn chart(
    voice: &Voice,
    kept: &UnitKept,
    component: Component,
    within: impl Fn(&str) -> bool,
) -> Chart {
    let part = kept.component(component);
    let months: Vec<_> =
        part.iter().flat_map(|part| &part.months).filter(|month| within(&month.month)).collect();
    let points = months.iter().map(|month| Point {
        interval: (month.estimate.of > 0).then(|| {
            let measure::Interval { low, high } = month.estimate.interval;
            Interval::new(low, month.estimate.mean, high)
        }),
        count: month.estimate.of,
    });
    let some = months.iter().any(|month| month.estimate.of > 0);
    let line = Line {
        ink: Ink::Company,
        word: words::component(component, voice).to_owned(),
        counted: voice.say("months-counted").to_owned(),
        points: points.collect(),
    };
    let about = About {
        id: format!("months-{}", component.code()),
        title: say!(voice, "months-title", part = words::component(component, voice)),
        desc: part.map_or_else(String::new, |part| finding(voice, part)),
        empty: voice.say("months-nothing").to_owned(),
    };
    let trend = Trend {
        scale: Scale::share(),
        periods: months.iter().map(|month| words::month(&month.month, voice)).collect(),
        lines: if some { vec![line] } else { vec![] },
        target: Some(kept::target(voice, kept.target)),
    };
    trend.draw(&about, &chart_words(voice))
}

/// Which way it goes, where that can be told.
pub(crate) fn finding(voice: &Voice, part: &ComponentKept) -> String {
    let name = words::component(part.component, voice);
    let key = match part.direction {
        Direction::Up => key!("months-up"),
        Direction::Down => key!("months-down"),
        Direction::NoTelling => key!("months-no-telling"),
    };
    voice.say_with(key, &[("part", name.into())])
}

/// What was felt by the month in which answers were released. None where fewer than two months have ten people.
pub(crate) fn felt(voice: &Voice, body: &Body, within: impl Fn(&str) -> bool) -> Option<Chart> {
    let periods: Vec<_> = body.periods.iter().filter(|period| within(&period.month)).collect();
    // A month that is told in words spans half the scale: a line of such months says nothing.
    let is_told = |line: &Told| matches!(line.shown, Shown::Whole { .. } | Shown::Decimals { .. });
    let some = periods.iter().filter(|period| is_told(&period.overall)).count();
    if some < 2 {
        return None;
    }
    let point = |period: &&act::felt::Period| Point {
        interval: match felt::figure(voice, &period.overall) {
            Figure::Shown { interval, .. } => Some(interval),
            Figure::Hidden { .. } => None,
        },
        count: period.overall.people,
    };
    let line = Line {
        ink: Ink::Candidate,
        word: voice.say("felt-overall").to_owned(),
        counted: voice.say("felt-people").to_owned(),
        points: periods.iter().map(point).collect(),
    };
    let trend = Trend {
        scale: felt::scale(periods.iter().map(|period| &period.overall)),
        periods: periods.iter().map(|period| words::month(&period.month, voice)).collect(),
        lines: vec![line],
        target: None,
    };
    let about = About {
        id: "felt-months".to_owned(),
        title: voice.say("felt-months").to_owned(),
        desc: voice.say("felt-months-desc").to_owned(),
        empty: voice.say("felt-nothing").to_owned(),
    };
    Some(trend.draw(&about, &chart_words(voice)))
}
