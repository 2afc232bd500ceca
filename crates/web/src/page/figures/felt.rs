//! What was felt: the five statements, each only as precisely as its number of people allows, what those who did not
//! answer could change, and words that may be shown.

use super::words;
use crate::face::{Cell, chart_words, table};
use act::felt::{Body, Line};
use chart::{About, Chart, Figure, Ink, Interval, Intervals, Row, Scale};
use ledger::mirror::Statement;
use maud::{Markup, html};
use measure::felt::{Shown, Why};
use speech::{Voice, say};

/// The overall line: what may be said of all five together.
pub(crate) fn overall(voice: &Voice, body: &Body) -> Markup {
    html! {
        p class="sum" { (told(voice, &body.overall)) }
        @if let (Some(weakest), false) = (body.weakest.and_then(of_place), is_hidden(&body.overall)) {
            p { (say!(voice, "felt-weakest", statement = speech::statement(weakest, voice))) }
        }
        @if let Some((invited, answered)) = body.asked {
            p class="soft" { (say!(voice, "felt-asked", invited = invited, answered = answered)) }
        }
    }
}

fn of_place(place: u8) -> Option<Statement> {
    Statement::ALL.get(usize::from(place)).copied()
}

/// Whether nothing of it may be printed.
pub(crate) const fn is_hidden(line: &Line) -> bool {
    matches!(line.shown, Shown::Hidden(_))
}

/// A line in words: `About 4 of 5 (mostly), from 12 people`.
fn told(voice: &Voice, line: &Line) -> String {
    match line.shown {
        Shown::Hidden(why) => hidden(voice, why),
        Shown::Words { about } => {
            say!(voice, "felt-in-words", word = speech::agreement(about, voice), people = line.people)
        }
        Shown::Whole { mean } => {
            say!(
                voice,
                "felt-about",
                mean = mean,
                word = speech::agreement(mean, voice),
                people = line.people
            )
        }
        Shown::Decimals { mean } => {
            let (low, high) = (line.low.unwrap_or(mean), line.high.unwrap_or(mean));
            let said = |value: f64| tenths(voice, value);
            say!(
                voice,
                "felt-mean",
                mean = said(mean),
                low = said(low),
                high = said(high),
                people = line.people
            )
        }
    }
}

fn hidden(voice: &Voice, why: Why) -> String {
    match why {
        Why::NoBlock { needed } => say!(voice, "felt-hidden", needed = needed),
        Why::FewAnswered { answered, invited } => {
            say!(voice, "felt-few-answered", answered = answered, invited = invited)
        }
    }
}

/// A mean with its one decimal, also where that is nought.
pub(super) fn tenths(voice: &Voice, value: f64) -> String {
    chart_words(voice).numbers.decimal(value, 1)
}

/// A line's figure for a chart.
pub(super) fn figure(voice: &Voice, line: &Line) -> Figure {
    let shown = |estimate: f64, counts: String| Figure::Shown {
        interval: Interval::new(line.low.unwrap_or(estimate), estimate, line.high.unwrap_or(estimate)),
        counts,
    };
    match line.shown {
        Shown::Hidden(why) => Figure::Hidden { why: hidden(voice, why) },
        Shown::Words { about } => shown(
            f64::from(about),
            say!(voice, "felt-row-words", word = speech::agreement(about, voice), people = line.people),
        ),
        Shown::Whole { mean } => {
            shown(f64::from(mean), say!(voice, "felt-row-about", mean = mean, people = line.people))
        }
        Shown::Decimals { mean } => {
            shown(mean, say!(voice, "felt-row-mean", mean = tenths(voice, mean), people = line.people))
        }
    }
}

/// The five statements. Where one of them is told in whole numbers, so is the axis.
pub(crate) fn chart(voice: &Voice, body: &Body) -> Chart {
    let rows = Statement::ALL.iter().zip(&body.parts).map(|(statement, line)| Row {
        label: speech::statement(*statement, voice).to_owned(),
        ink: Ink::Candidate,
        figure: figure(voice, line),
        flag: None,
    });
    let drawn = Intervals {
        what: voice.say("felt-statement").to_owned(),
        scale: scale(body.parts.iter()),
        rows: rows.collect(),
        reference: None,
    };
    let about = About {
        id: "felt".to_owned(),
        title: voice.say("felt-chart").to_owned(),
        desc: told(voice, &body.overall),
        empty: voice.say("felt-nothing").to_owned(),
    };
    drawn.draw(&about, &chart_words(voice))
}

/// An axis as coarse as the coarsest line on it.
pub(super) fn scale<'l>(mut lines: impl Iterator<Item = &'l Line>) -> Scale {
    let coarse = lines.any(|line| matches!(line.shown, Shown::Words { .. } | Shown::Whole { .. }));
    Scale::points(usize::from(!coarse))
}

/// How many found it so, and between what that must lie among all who were asked; one key away, or in sight (`open`).
pub(crate) fn shares(voice: &Voice, body: &Body, open: bool) -> Markup {
    let said = |hundredths: u8| words::share(f64::from(hundredths) / 100.0, voice);
    let rows: Vec<Vec<Cell>> = Statement::ALL
        .iter()
        .zip(&body.parts)
        .filter(|(_, line)| line.people > 0)
        .filter_map(|(statement, line)| {
            let share = line.share.as_ref()?;
            Some(vec![
                Cell::of(html! { (speech::statement(*statement, voice)) }),
                Cell::number(html! { (share.favourable.map_or_else(|| "–".to_owned(), said)) }),
                Cell::number(html! { (said(share.least)) }),
                Cell::number(html! { (said(share.most)) }),
            ])
        })
        .collect();
    let heads = [
        voice.say("felt-statement"),
        voice.say("felt-share"),
        voice.say("felt-least"),
        voice.say("felt-most"),
    ];
    html! {
        @if !rows.is_empty() {
            details open[open] {
                summary { (voice.say("felt-shares")) }
                p class="soft" { (voice.say("felt-shares-hint")) }
                (table(voice.say("felt-shares"), &heads, &rows))
            }
        }
    }
}

/// The recommendation, for comparison outside only.
pub(crate) fn recommended(voice: &Voice, body: &Body) -> Markup {
    let Some(found) = body.recommended.as_ref().filter(|found| found.people > 0) else { return html! {} };
    let said = match (found.score, found.leaning.as_str()) {
        (Some(score), _) => {
            say!(
                voice,
                "felt-recommend-score",
                score = chart_words(voice).numbers.decimal(f64::from(score), 0),
                error = i64::from(found.error),
                people = found.people
            )
        }
        (None, "would") => say!(voice, "felt-recommend-would", people = found.people),
        (None, "would_not") => say!(voice, "felt-recommend-would-not", people = found.people),
        (None, _) => say!(voice, "felt-recommend-mixed", people = found.people),
    };
    html! { p class="soft" { (said) } }
}

/// Words that may be shown, without names.
pub(crate) fn comments(voice: &Voice, comments: &[String]) -> Markup {
    html! {
        @if !comments.is_empty() {
            h3 { (voice.say("felt-comments")) }
            p class="soft" { (voice.say("felt-comments-hint")) }
            div class="stack" { @for words in comments { blockquote class="said" { p class="keep" { (words) } } } }
        }
    }
}
