//! How long it takes, how late, how far ahead: what stands beside the kept rates.

use super::words;
use crate::face::facts;
use act::figures::UnitKept;
use maud::{Markup, html};
use measure::kept::Typical;
use speech::{Voice, say};

/// What there is to say of times; nothing where nothing is.
pub(crate) fn times(voice: &Voice, kept: &UnitKept) -> Option<Markup> {
    let mut rows: Vec<(&str, Markup)> = Vec::new();
    if let Some(waits) = &kept.time_to_answer {
        let median = match (waits.median.time, waits.median.low, waits.median.high) {
            (Some(time), Some(low), Some(high)) => say!(
                voice,
                "times-within",
                time = words::seconds(time, voice),
                low = words::seconds(low, voice),
                high = words::seconds(high, voice)
            ),
            (Some(time), ..) => say!(voice, "times-half-within", time = words::seconds(time, voice)),
            (None, ..) => voice.say("times-fewer-than-half").to_owned(),
        };
        let counts = say!(voice, "times-answered", answered = waits.answered, waiting = waits.waiting);
        rows.push((voice.say("times-to-answer"), html! { (median) " " span class="soft" { (counts) } }));
    }
    if let Some(lead) = &kept.lead_time {
        rows.push((voice.say("times-lead"), typical(voice, lead)));
    }
    let late: Vec<_> = kept
        .components
        .iter()
        .filter(|part| part.estimate.of > 0)
        .filter_map(|part| Some((words::component(part.component, voice), part.late.as_ref()?)))
        .collect();
    if !late.is_empty() {
        let body = html! { @for (name, late) in late { p { (name) ": " (typical(voice, late)) } } };
        rows.push((voice.say("times-late"), body));
    }
    if let Some(promises) = &kept.promises_per_conversation {
        let said = say!(
            voice,
            "times-per-conversation",
            rate = tenths(promises.rate),
            low = tenths(promises.interval.low),
            high = tenths(promises.interval.high),
            conversations = promises.conversations
        );
        rows.push((voice.say("times-promises"), html! { (said) }));
    }
    (!rows.is_empty()).then(|| {
        html! {
            (facts(&rows))
            p class="soft" { (say!(voice, "times-of-days", n = kept.times_of_days)) }
        }
    })
}

fn typical(voice: &Voice, typical: &Typical) -> Markup {
    let said = |seconds: f64| words::seconds(seconds, voice);
    // A range from a time to the same time says nothing.
    let ends =
        typical.interval.map(|ends| (said(ends.low), said(ends.high))).filter(|(low, high)| low != high);
    let time = said(typical.median);
    let said = match ends {
        Some((low, high)) => {
            say!(voice, "times-typical", time = time, low = low, high = high, n = typical.of)
        }
        None => say!(voice, "times-median", time = time, n = typical.of),
    };
    html! { (said) }
}

fn tenths(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}
