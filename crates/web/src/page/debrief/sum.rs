//! The published arithmetic, spelled out with its numbers, so that anybody can do it again by hand.

use super::table::Table;
use crate::{
    face::{State, part, tag},
    page::kit::plan::number,
};
use ledger::debrief::{
    Line, Verdict,
    arithmetic::{ENOUGH, FEWEST_SCORECARDS, LEAST_OF_MUST, WEIGHT_OF_MUST},
};
use maud::{Markup, html};
use speech::{Voice, say, sentence, wording};

/// The part of the page.
pub(super) fn arithmetic(table: &Table<'_>) -> Markup {
    let voice = &table.about.voice;
    let body = html! {
        div class="stack" {
            p {
                (say!(voice, "debrief-sum-rule", weight = WEIGHT_OF_MUST, enough = ENOUGH, least = LEAST_OF_MUST, few = number(FEWEST_SCORECARDS)))
            }
            ul class="sums" {
                @for (criterion, line) in table.lines() {
                    li {
                        (criterion.name) @if line.must { " " span class="soft" { "(" (voice.say("debrief-counts-twice")) ")" } } ": "
                        span class="reckon" { (mean(voice, line)) }
                    }
                }
                @if let Some(whole) = table.sum.whole {
                    li { b { (voice.say("debrief-whole")) ": " } span class="reckon" { (weighted(voice, table, whole)) } }
                }
            }
            p { (said(table)) " " (why(table)) }
            @if table.by_other_kits() > 0 {
                p class="soft" { (say!(voice, "debrief-other-kits", n = number(table.by_other_kits()))) }
            }
        }
    };
    part("sum", voice.say("debrief-sum"), None, &body)
}

/// What it says, as a word.
pub(super) fn said(table: &Table<'_>) -> Markup {
    let state = match table.sum.says {
        Verdict::GoOn => State::Kept,
        Verdict::Stop => State::Void,
        Verdict::NotEnough => State::Waiting,
    };
    tag(state, &sentence(wording::verdict(table.sum.says, &table.about.voice)))
}

// `(4 + 5) / 2 = 4.5`
fn mean(voice: &Voice, line: &Line) -> String {
    let Some(mean) = line.mean else { return voice.say("debrief-unseen").to_owned() };
    let levels: Vec<String> = line.levels.iter().map(ToString::to_string).collect();
    match levels.as_slice() {
        [only] => only.clone(),
        many => format!("({}) / {} {}", many.join(" + "), many.len(), makes(voice, mean)),
    }
}

// `(2 × 4.5 + 3) / 3 = 4`
fn weighted(voice: &Voice, table: &Table<'_>, whole: f64) -> String {
    let observed = || table.sum.lines.iter().filter_map(|line| Some((line.must, line.mean?)));
    let terms: Vec<String> = observed()
        .map(|(must, mean)| {
            let mean = voice.decimal(mean);
            if must { format!("{} × {mean}", voice.decimal(WEIGHT_OF_MUST)) } else { mean }
        })
        .collect();
    let weights: f64 = observed().map(|(must, _)| if must { WEIGHT_OF_MUST } else { 1.0 }).sum();
    format!("({}) / {} {}", terms.join(" + "), voice.decimal(weights), makes(voice, whole))
}

// `= 4.5`, or `≈ 3.67` where digits are left out.
fn makes(voice: &Voice, value: f64) -> String {
    let exact = (value * 100.0 - (value * 100.0).round()).abs() < 1e-9;
    format!("{} {}", if exact { "=" } else { "≈" }, voice.decimal(value))
}

/// Why it says that.
fn why(table: &Table<'_>) -> String {
    let voice = &table.about.voice;
    let names = |which: &dyn Fn(&Line) -> bool| -> Vec<&str> {
        let chosen = table.lines().filter(|(_, line)| line.must && which(line));
        chosen.map(|(criterion, _)| criterion.name.as_str()).collect()
    };
    let unseen = names(&|line| line.mean.is_none());
    let short = names(&|line| line.mean.is_some_and(|mean| mean < LEAST_OF_MUST));
    match table.sum.says {
        Verdict::GoOn => say!(voice, "debrief-why-go-on", enough = ENOUGH, least = LEAST_OF_MUST),
        Verdict::Stop if !short.is_empty() => {
            say!(voice, "debrief-why-must", criteria = voice.list(&short), least = LEAST_OF_MUST)
        }
        Verdict::Stop => say!(voice, "debrief-why-stop", enough = ENOUGH),
        Verdict::NotEnough if table.sum.scorecards < FEWEST_SCORECARDS => {
            say!(voice, "debrief-why-few", few = number(FEWEST_SCORECARDS))
        }
        Verdict::NotEnough => say!(voice, "debrief-why-unseen", criteria = voice.list(&unseen)),
    }
}
