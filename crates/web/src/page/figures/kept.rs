//! What was kept: the composite with what it lacks and its weakest part, each part as an interval, and what stands
//! beside the count.

use super::words;
use crate::face::chart_words;
use act::figures::{ComponentKept, UnitKept};
use chart::{About, Chart, Figure, Flag, Ink, Interval, Intervals, Reference, Row, Scale, Tone};
use maud::{Markup, html};
use measure::kept::{Basis, CERTAINTY, Composite, LEAST_MATURED};
use speech::{Voice, say};

/// Nothing is more certain than this in words: draws do not know what was never seen.
const SUREST: f64 = 0.99;

/// The composite in one line, and what it is made of.
pub(crate) fn composite(voice: &Voice, kept: &UnitKept) -> Markup {
    let Some(composite) = &kept.composite else { return html! {} };
    let of = |value: f64| voice.number(value.round() as i64);
    let Composite { value, interval, .. } = composite;
    let weakest = words::component(composite.weakest.component, voice);
    html! {
        p class="sum" {
            (say!(voice, "kept-composite", value = of(*value), low = of(interval.low), high = of(interval.high)))
        }
        p {
            @if composite.parts.len() > 1 {
                (say!(voice, "kept-weakest", part = weakest, share = words::share(composite.weakest.mean, voice),
                    sure = words::share(composite.weakest.probability.min(SUREST), voice)))
            } @else { (say!(voice, "kept-one-part", part = weakest)) }
        }
        @if !composite.missing.is_empty() {
            @let missing: Vec<&str> = composite.missing.iter().map(|part| words::component(*part, voice)).collect();
            p class="soft" { (say!(voice, "kept-missing", parts = voice.list(&missing))) }
        }
    }
}

/// What is not shown, since a single member stands behind it, whose own figure it then is.
pub(crate) fn withheld(voice: &Voice, kept: &UnitKept) -> Markup {
    let parts: Vec<&str> = kept.withheld.iter().map(|part| words::component(*part, voice)).collect();
    html! {
        @if !parts.is_empty() { p class="soft" { (say!(voice, "kept-withheld", parts = voice.list(&parts))) } }
    }
}

/// Each part of which something has matured.
pub(crate) fn chart(voice: &Voice, kept: &UnitKept) -> Chart {
    let rows = kept.components.iter().filter(|part| part.estimate.of > 0);
    let rows: Vec<Row> = rows
        .map(|part| Row {
            label: words::component(part.component, voice).to_owned(),
            ink: Ink::Company,
            figure: shown(voice, &part.estimate),
            flag: is_below(part).then(|| Flag { tone: Tone::Bad, word: voice.say("kept-below").to_owned() }),
        })
        .collect();
    let desc = kept.composite.as_ref().map_or_else(String::new, |composite| {
        say!(voice, "kept-chart-desc", part = words::component(composite.weakest.component, voice))
    });
    let about = About {
        id: "kept".to_owned(),
        title: voice.say("kept-chart").to_owned(),
        desc,
        empty: voice.say("kept-nothing").to_owned(),
    };
    let drawn = Intervals {
        what: voice.say("kept-part").to_owned(),
        scale: Scale::share(),
        rows,
        reference: Some(target(voice, kept.target)),
    };
    drawn.draw(&about, &chart_words(voice))
}

/// A kept rate with its interval and its counts.
pub(super) fn shown(voice: &Voice, estimate: &measure::kept::Estimate) -> Figure {
    Figure::Shown {
        interval: Interval::new(estimate.interval.low, estimate.mean, estimate.interval.high),
        counts: say!(voice, "kept-counts", kept = estimate.kept, of = estimate.of),
    }
}

/// What the organisation wants to keep, as a line to compare with.
pub(super) fn target(voice: &Voice, target: f64) -> Reference {
    Reference { at: target, word: say!(voice, "kept-target", share = words::share(target, voice)) }
}

fn is_below(part: &ComponentKept) -> bool {
    part.below > CERTAINTY && part.estimate.of >= LEAST_MATURED
}

/// What is shown beside the count and not in it: disputed, unsaid, open; one key away, or in sight (`open`).
pub(crate) fn beside(voice: &Voice, kept: &UnitKept, open: bool) -> Markup {
    let said = |part: &ComponentKept| {
        let mut said = Vec::new();
        if part.disputed > 0 {
            said.push(say!(voice, "kept-disputed", n = part.disputed));
        }
        if part.unsaid > 0 {
            said.push(say!(voice, "kept-unsaid", n = part.unsaid));
        }
        if part.open > 0 {
            said.push(say!(voice, "kept-open", n = part.open));
        }
        if part.overdue > 0 {
            said.push(say!(voice, "kept-overdue", n = part.overdue));
        }
        said
    };
    let rows: Vec<_> =
        kept.components.iter().map(|part| (part, said(part))).filter(|(_, said)| !said.is_empty()).collect();
    html! {
        @if !rows.is_empty() {
            details open[open] {
                summary { (voice.say("kept-beside")) }
                dl class="facts" {
                    @for (part, said) in rows {
                        dt { (words::component(part.component, voice)) }
                        dd { (voice.list(&said)) }
                    }
                }
            }
        }
    }
}

/// What estimates are drawn to, in plain words.
pub(crate) fn basis(voice: &Voice, kept: &UnitKept) -> &'static str {
    let counted = kept.components.iter().filter(|part| part.estimate.of > 0);
    let learnt = counted.filter(|part| part.basis == Basis::Learnt).count();
    if learnt > 0 { voice.say("figures-prior-learnt") } else { voice.say("figures-prior-public") }
}
