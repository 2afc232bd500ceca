use super::samples::{about, chart, words};
use crate::{
    Cell, Chart, End, Figure, Flow, Ink, Interval, Intervals, Numbers, Row, STYLE, Scale, Stage, TOKENS,
    Unit,
    sheet::{Bounds, Sheet, Size},
};
use proptest::{prelude::*, strategy::ValueTree as _};

/// An element's name and its attributes.
type Element = (String, Vec<(String, String)>);

/// The names of elements and attributes of a drawing, with its texts; fails where it is not well formed.
fn read(svg: &str) -> (Vec<Element>, Vec<String>) {
    let (mut elements, mut texts, mut open) = (Vec::new(), Vec::new(), Vec::new());
    let mut rest = svg;
    while let Some((text, more)) = rest.split_once('<') {
        assert!(!text.contains('>'), "a bare sign in {text}");
        texts.push(text.to_owned());
        let (tag, after) = more.split_once('>').expect("a tag that ends");
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name), "in {svg}");
            continue;
        }
        let whole = tag.ends_with('/');
        let tag = tag.trim_end_matches('/');
        let (name, mut list) = tag.split_once(' ').unwrap_or((tag, ""));
        let mut attributes = Vec::new();
        while let Some((key, more)) = list.trim_start().split_once("=\"") {
            let (value, after) = more.split_once('"').expect("a value that ends");
            attributes.push((key.to_owned(), value.to_owned()));
            list = after;
        }
        assert!(list.trim().is_empty(), "attributes of {tag}");
        if !whole {
            open.push(name.to_owned());
        }
        elements.push((name.to_owned(), attributes));
    }
    assert!(open.is_empty(), "left open: {open:?}");
    (elements, texts)
}

fn overlap(a: &Bounds, b: &Bounds) -> bool {
    // Letters seldom fill the height of their box.
    let across = a.right.min(b.right) - a.left.max(b.left);
    let down = a.bottom.min(b.bottom) - a.top.max(b.top);
    across > 0.5 && down > 2.0
}

fn within(sheet: &Sheet, bounds: &Bounds) -> bool {
    const SLACK: f64 = 1.5;
    bounds.left >= -SLACK
        && bounds.right <= sheet.width + SLACK
        && bounds.top >= -SLACK
        && bounds.bottom <= sheet.height + SLACK
}

/// A reader of RFC 4180, not ours: cells in rows.
fn read_csv(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut signs = text.strip_prefix('\u{feff}').expect("the mark").chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => {
                signs.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted && signs.peek() == Some(&'\n') => {
                signs.next();
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            sign => cell.push(sign),
        }
    }
    assert!(!quoted && row.is_empty() && cell.is_empty(), "it ends with its last row");
    rows
}

fn check(chart: &Chart) {
    let svg = chart.svg();
    for wrong in ["NaN", "inf", "e+", "style=", "<style", "<script", "javascript:"] {
        let (elements, texts) = read(&svg);
        assert!(!elements.iter().any(|(name, _)| format!("<{name}").contains(wrong)), "{wrong}");
        let values = elements.iter().flat_map(|(_, attributes)| attributes);
        for (key, value) in values {
            assert!(
                !value.contains(wrong) && !format!("{key}=").contains(wrong),
                "{wrong} in {key}=\"{value}\""
            );
        }
        assert!(!texts.iter().any(|text| text.contains("NaN")), "NaN in a text");
    }
    for sheet in &chart.sheets {
        assert!(sheet.height.is_finite() && sheet.height > 0.0);
        for (text, bounds) in &sheet.texts {
            assert!(
                within(sheet, bounds),
                "'{text}' is outside {} x {}: {bounds:?}",
                sheet.width,
                sheet.height
            );
        }
        if let Some(extent) = &sheet.extent {
            assert!(
                within(sheet, extent),
                "a shape is outside {} x {}: {extent:?}",
                sheet.width,
                sheet.height
            );
        }
        for (place, (one, a)) in sheet.texts.iter().enumerate() {
            for (other, b) in &sheet.texts[place + 1..] {
                assert!(!overlap(a, b), "'{one}' {a:?} and '{other}' {b:?} on a {:?} sheet", sheet.size);
            }
        }
    }
    let table = chart.table();
    assert!(table.rows.iter().all(|row| row.len() == table.heads.len()), "rows as long as the heads");
    let read = read_csv(&chart.csv());
    assert_eq!(read.len(), table.rows.len() + 1);
    for (row, cells) in table.rows.iter().zip(read.iter().skip(1)) {
        for (cell, written) in row.iter().zip(cells) {
            match cell {
                Cell::Word(words) => {
                    assert!(written == words || *written == format!("'{words}"), "{written} for {words}");
                    assert!(
                        !written.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']),
                        "a formula: {written}"
                    );
                }
                Cell::Number { value, .. } => assert_eq!(written.parse(), Ok(*value)),
                Cell::Nothing => assert_eq!(written, ""),
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(600) })]

    #[test]
    fn a_chart_is_sound_whatever_it_is_given(chart in chart()) {
        check(&chart);
    }

    #[test]
    fn a_scale_never_turns_round(low in -1e6..1e6f64, extent in 0.0..1e6f64, a in -2e6..2e6f64, b in -2e6..2e6f64) {
        let scale = Scale::of(low, low + extent, Unit::Number { places: 1 });
        let place = |value| scale.place(value, 10.0, 310.0);
        let (less, more) = (a.min(b), a.max(b));
        prop_assert!(place(less) <= place(more));
        prop_assert!((10.0..=310.0).contains(&place(a)));
        let marks = scale.marks(&Numbers::ENGLISH);
        prop_assert!(marks.len() >= 2 && marks.windows(2).all(|pair| pair[0].0 < pair[1].0), "{marks:?}");
        prop_assert!(marks[0].0 <= low + 1e-6 * low.abs().max(1.0), "{marks:?}");
    }
}

fn row(label: &str, interval: Interval) -> Row {
    let figure = Figure::Shown { interval, counts: "9 de 20".to_owned() };
    Row { label: label.to_owned(), ink: Ink::Company, figure, flag: None }
}

fn one(rows: Vec<Row>) -> Intervals {
    Intervals { what: "Quién".to_owned(), scale: Scale::share(), rows, reference: None }
}

#[test]
fn a_chart_says_its_name_and_what_it_shows_to_who_does_not_see_it() {
    let svg = one(vec![row("Ana", Interval::new(0.2, 0.4, 0.6))]).draw(&about(), &words()).svg();
    let (elements, texts) = read(&svg);
    let drawings: Vec<_> = elements.iter().filter(|(name, _)| name == "svg").collect();
    assert_eq!(drawings.len(), 2, "one for a page and one for a phone");
    let ids: Vec<_> = elements.iter().flat_map(|(_, list)| list).filter(|(key, _)| key == "id").collect();
    assert_eq!(ids.len(), 4);
    for (_, attributes) in drawings {
        let value =
            |key: &str| attributes.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str());
        assert_eq!(value("role"), Some("img"));
        let labelled: Vec<_> = value("aria-labelledby").expect("a name").split(' ').collect();
        assert!(
            labelled.len() == 2 && labelled.iter().all(|id| ids.iter().any(|(_, own)| own == id)),
            "{ids:?}"
        );
    }
    assert!(texts.iter().any(|text| text == "Título &lt;b&gt;"));
    assert!(texts.iter().any(|text| text == "Descripción &amp; &quot;más&quot;"));
}

#[test]
fn nothing_to_draw_is_a_sentence_and_not_an_axis() {
    let empty = one(Vec::new()).draw(&about(), &words());
    assert!(empty.is_empty());
    assert_eq!(empty.svg(), "<p class=\"chart-none\">Todavía no hay nada.</p>");
    assert!(Flow { stages: Vec::new() }.draw(&about(), &words()).is_empty());
}

#[test]
fn a_figure_is_said_three_times_alike() {
    let chart =
        one(vec![row("Ana", Interval::new(0.31, 0.48, 0.64)), row("Luz", Interval::new(f64::NAN, 0.5, 0.6))])
            .draw(&about(), &words());
    assert!(chart.svg().contains(">31–64\u{a0}%<"));
    let shown: Vec<Vec<&str>> =
        chart.table().rows.iter().map(|row| row.iter().map(Cell::shown).collect()).collect();
    assert_eq!(shown[0], ["Ana", "31\u{a0}%", "48\u{a0}%", "64\u{a0}%", "9 de 20", ""]);
    assert_eq!(shown[1], ["Luz", "–", "–", "–", "9 de 20", ""]);
    assert!(
        chart.csv().contains("\"Ana\",\"0.31\",\"0.48\",\"0.64\",\"9 de 20\",\"\"\r\n"),
        "{}",
        chart.csv()
    );
}

#[test]
fn who_does_not_go_on_is_taken_from_the_stream_and_who_joins_is_added() {
    let end = |word: &str, count| End { ink: Ink::Company, word: word.to_owned(), count };
    let stage = |word: &str, entered, ended| Stage { word: word.to_owned(), entered, ended };
    let flow = Flow {
        stages: vec![
            stage("Uno", 40, vec![end("rechazadas", 14), end("se retiraron", 3)]),
            stage("Dos", 2, vec![end("contratadas", 4)]),
        ],
    };
    let chart = flow.draw(&about(), &words());
    let rows: Vec<String> = chart
        .table()
        .rows
        .iter()
        .map(|row| row.iter().map(Cell::shown).collect::<Vec<_>>().join(" | "))
        .collect();
    assert_eq!(
        rows,
        [
            "Uno |  | 40",
            "Uno | rechazadas | 14",
            "Uno | se retiraron | 3",
            "Uno | siguieron | 23",
            "Dos |  | 25",
            "Dos | se incorporaron más tarde | 2",
            "Dos | contratadas | 4",
        ]
    );
    assert!(chart.svg().contains(">14 rechazadas<") && chart.svg().contains(">Dos · 25<"));
}

#[test]
fn every_class_of_a_drawing_has_a_rule_and_every_colour_a_token() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    for _ in 0..200 {
        let chart = chart().new_tree(&mut runner).expect("a sample").current();
        for (_, attributes) in read(&chart.svg()).0 {
            let classes = attributes.iter().filter(|(key, _)| key == "class");
            for class in classes.flat_map(|(_, value)| value.split(' ')) {
                assert!(STYLE.contains(&format!(".{class}")), "no rule for .{class}");
            }
        }
    }
    for token in STYLE.split("var(--").skip(1).filter_map(|rest| rest.split([')', ',']).next()) {
        assert!(token == "ground" || TOKENS.contains(&format!("--{token}:")), "no token --{token}");
    }
}

#[test]
fn type_is_as_large_as_the_drawings_reckon_and_never_below_eleven_pixels() {
    for (size, class, least) in [(Size::Wide, ".c-wide", 640.0), (Size::Narrow, ".c-narrow", 296.0)] {
        let sheet = Sheet::new(size);
        let rule = STYLE.split(&format!(".chart {class} {{")).nth(1).and_then(|rest| rest.split('}').next());
        let rule = rule.expect("a rule for it");
        assert!(rule.contains(&format!("font-size: {}px", sheet.type_size())), "{rule}");
        // The page drawing is shown from 40 rem on; a card on a phone of 360 px is 296 px wide.
        assert!(sheet.type_size() * least / sheet.width >= 11.0);
    }
    assert!(STYLE.contains("@container (min-width: 40rem) { .chart .c-wide { display: block }"));
}
