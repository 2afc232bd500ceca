//! A chart on a page: what it says as a heading, the drawing, and one key away the same figures as a table and as CSV.

use crate::face::table::{Cell, table};
use ::chart::{
    About, Chart, Figure, Flag, Ink, Interval, Intervals, Numbers, Reference, Row, Scale, Table, Tone, Words,
};
use maud::{Markup, PreEscaped, html};
use speech::{Lang, Voice};

/// How charts speak to this reader: the heads of their tables, and how numbers are written. `voice` is the reader's.
#[must_use]
pub fn chart_words(voice: &Voice) -> Words {
    let say = |text: &str| text.to_owned();
    Words {
        numbers: match voice.lang {
            Lang::En => Numbers::ENGLISH,
            Lang::Es => Numbers::SPANISH,
        },
        low: say(voice.say("chart-low")),
        estimate: say(voice.say("chart-estimate")),
        high: say(voice.say("chart-high")),
        count: say(voice.say("chart-count")),
        note: say(voice.say("chart-note")),
        period: say(voice.say("chart-period")),
        line: say(voice.say("chart-line")),
        stage: say(voice.say("chart-stage")),
        went_on: say(voice.say("chart-went-on")),
        ended: say(voice.say("chart-ended")),
        joined: say(voice.say("chart-joined")),
        criterion: say(voice.say("chart-criterion")),
        who: say(voice.say("chart-who")),
        score: say(voice.say("chart-score")),
        not_observed: say(voice.say("chart-not-observed")),
    }
}

/// A chart under its caption: the finding, not the name of the axes. `csv` is the address that gives [`Chart::csv`].
#[must_use]
pub fn figure(voice: &Voice, chart: &Chart, caption: &str, csv: Option<&str>) -> Markup {
    html! {
        figure class="figure" {
            figcaption { (caption) }
            // The room of charts escapes every text that it draws.
            (PreEscaped(chart.svg()))
            @if !chart.table().rows.is_empty() {
                details {
                    summary { (voice.say("chart-table")) }
                    (figures(caption, chart.table()))
                    @if let Some(href) = csv {
                        p class="soft" { a href=(href) download { (voice.say("chart-csv")) } }
                    }
                }
            }
        }
    }
}

fn figures(caption: &str, figures: &Table) -> Markup {
    let heads: Vec<&str> = figures.heads.iter().map(|head| head.word.as_str()).collect();
    let cell = |(cell, head): (&::chart::Cell, &::chart::Head)| Cell {
        body: html! { (cell.shown()) },
        number: head.number,
    };
    let rows: Vec<Vec<Cell>> =
        figures.rows.iter().map(|row| row.iter().zip(&figures.heads).map(cell).collect()).collect();
    table(caption, &heads, &rows)
}

/// A chart of the gallery.
pub(super) fn sample() -> Markup {
    let shown = |low, estimate, high, counts: &str| Figure::Shown {
        interval: Interval::new(low, estimate, high),
        counts: counts.to_owned(),
    };
    let row = |label: &str, ink, figure, flag| Row { label: label.to_owned(), ink, figure, flag };
    let below = Flag { tone: Tone::Bad, word: "below what was promised".to_owned() };
    let hidden = Figure::Hidden { why: "fewer than five people".to_owned() };
    let rows = Intervals {
        what: "Who".to_owned(),
        scale: Scale::share(),
        rows: vec![
            row("Elena Costa", Ink::Company, shown(0.84, 0.93, 0.98, "41 of 43 kept"), None),
            row("Head of operations", Ink::Company, shown(0.31, 0.48, 0.64, "9 of 20 kept"), Some(below)),
            row("Jon Ibarra", Ink::Company, hidden, None),
            row("All candidates", Ink::Candidate, shown(0.83, 0.89, 0.93, "118 of 132 kept"), None),
        ],
        reference: Some(Reference { at: 0.9, word: "promised: 90%".to_owned() }),
    };
    let about = About {
        id: "sample".to_owned(),
        title: "Promises kept".to_owned(),
        desc: "One of two people keeps fewer promises than was promised.".to_owned(),
        empty: String::new(),
    };
    let voice = Voice::utc(Lang::En);
    figure(&voice, &rows.draw(&about, &chart_words(&voice)), "Who keeps what was promised", None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::face::assets;
    use ::chart::{STYLE, TOKENS};

    fn chart(voice: &Voice) -> Chart {
        let figure =
            Figure::Shown { interval: Interval::new(0.31, 0.48, 0.64), counts: "9 de <20>".to_owned() };
        let row = Row { label: "Ana & co".to_owned(), ink: Ink::Company, figure, flag: None };
        let rows =
            Intervals { what: "Quién".to_owned(), scale: Scale::share(), rows: vec![row], reference: None };
        let about = About { id: "kept".to_owned(), title: "Cumplidas".to_owned(), ..About::default() };
        rows.draw(&about, &chart_words(voice))
    }

    #[test]
    fn the_figures_are_one_key_away_as_a_table_and_as_csv() {
        let voice = Voice::utc(Lang::Es);
        let page = figure(&voice, &chart(&voice), "Ana cumple la mitad", Some("/kept.csv")).into_string();
        assert!(page.contains("<figcaption>Ana cumple la mitad</figcaption>"), "{page}");
        assert!(page.contains("<summary>Las cifras en una tabla</summary>"), "{page}");
        assert!(
            page.contains("<div>48\u{a0}%</div>") && page.contains("<div>9 de &lt;20&gt;</div>"),
            "{page}"
        );
        assert!(page.contains("<a href=\"/kept.csv\" download>"), "{page}");
        assert!(!page.contains("style=") && !page.contains("<20>"), "{page}");
    }

    #[test]
    fn numbers_in_charts_are_written_as_everywhere() {
        for lang in Lang::ALL {
            let voice = Voice::utc(lang);
            let numbers = chart_words(&voice).numbers;
            for n in [0_i64, 7, 999, 1500, 58_000, 1_234_567] {
                assert_eq!(numbers.count(n.unsigned_abs()), voice.number(n), "{n} in {lang}");
            }
        }
    }

    #[test]
    fn the_stylesheet_holds_the_rules_of_charts_and_their_colours() {
        let sheet = assets::CSS.body;
        assert!(sheet.contains(STYLE));
        let values = |text: &str| -> Vec<String> {
            // A comment may stand before a rule.
            let rules =
                text.split([';', '{', '}']).filter_map(|rule| rule.rsplit("*/").next()).map(str::trim);
            rules.filter(|rule| rule.starts_with("--")).map(Into::into).collect()
        };
        let own = values(sheet);
        let missing: Vec<_> = values(TOKENS).into_iter().filter(|rule| !own.contains(rule)).collect();
        assert!(missing.is_empty(), "a report would be coloured otherwise than a page: {missing:?}");
    }
}
