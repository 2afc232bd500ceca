//! Any chart, of figures that may be no numbers and words that may be anything.

use crate::*;
use proptest::{collection::vec, option, prelude::*, sample::select};

pub(crate) fn words() -> Words {
    let word = |text: &str| text.to_owned();
    Words {
        numbers: Numbers::SPANISH,
        low: word("Desde"),
        estimate: word("Estimación"),
        high: word("Hasta"),
        count: word("Cuántos"),
        note: word("Nota"),
        period: word("Período"),
        line: word("Línea"),
        stage: word("Fase"),
        went_on: word("siguieron"),
        ended: word("Qué fue de ellos"),
        joined: word("se incorporaron más tarde"),
        criterion: word("Criterio"),
        who: word("Quién"),
        score: word("Nota"),
        not_observed: word("no observado"),
    }
}

pub(crate) fn about() -> About {
    About {
        id: "c1".to_owned(),
        title: "Título <b>".to_owned(),
        desc: "Descripción & \"más\"".to_owned(),
        empty: "Todavía no hay nada.".to_owned(),
    }
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => select(vec![
            "sí", "Elena Costa", "por debajo de lo prometido", "menos de cinco personas",
            "Puntualidad en las conversaciones con responsables de contratación y dirección",
            "se retiraron tras esperar más de una semana", "<script>alert(\"x\")</script> & co",
            "Anticonstitucionalísimamentedesproporcionadamente", "=HYPERLINK(\"https://evil.example\")",
            "", "  ", "日本語の長いラベルがここに入ります", "100\u{a0}%",
        ]).prop_map(str::to_owned),
        1 => "\\PC{0,40}",
        1 => any::<String>().prop_map(|text| text.chars().take(60).collect()),
    ]
}

fn value() -> impl Strategy<Value = f64> {
    prop_oneof![
        12 => 0.0..=1.0f64,
        3 => 1.0..=5.0f64,
        1 => any::<f64>(),
        1 => select(vec![f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 0.0, -0.0, f64::MAX, f64::MIN_POSITIVE]),
    ]
}

fn interval() -> impl Strategy<Value = Interval> {
    (value(), value(), value()).prop_map(|(low, estimate, high)| Interval { low, estimate, high })
}

fn count() -> impl Strategy<Value = u64> {
    prop_oneof![6 => 0..400u64, 1 => 1000..20_000u64, 1 => select(vec![0, 1])]
}

fn ink() -> impl Strategy<Value = Ink> {
    select(vec![Ink::Company, Ink::Candidate, Ink::Plain])
}

fn flag() -> impl Strategy<Value = Option<Flag>> {
    option::of(
        (select(vec![Tone::Good, Tone::Care, Tone::Bad]), text())
            .prop_map(|(tone, word)| Flag { tone, word }),
    )
}

fn scale() -> impl Strategy<Value = Scale> {
    prop_oneof![
        Just(Scale::share()),
        Just(Scale::points(1)),
        (value(), value()).prop_map(|(a, b)| Scale::of(a, b, Unit::Number { places: 1 })),
    ]
}

fn reference() -> impl Strategy<Value = Option<Reference>> {
    option::of((value(), text()).prop_map(|(at, word)| Reference { at, word }))
}

fn intervals() -> impl Strategy<Value = Intervals> {
    let figure = prop_oneof![
        3 => (interval(), text()).prop_map(|(interval, counts)| Figure::Shown { interval, counts }),
        1 => text().prop_map(|why| Figure::Hidden { why }),
    ];
    let row = (text(), ink(), figure, flag()).prop_map(|(label, ink, figure, flag)| Row {
        label,
        ink,
        figure,
        flag,
    });
    (text(), scale(), vec(row, 0..6), reference()).prop_map(|(what, scale, rows, reference)| Intervals {
        what,
        scale,
        rows,
        reference,
    })
}

fn trend() -> impl Strategy<Value = Trend> {
    let point = (option::of(interval()), count()).prop_map(|(interval, count)| Point { interval, count });
    let line = (ink(), text(), text(), vec(point, 0..14)).prop_map(|(ink, word, counted, points)| Line {
        ink,
        word,
        counted,
        points,
    });
    let month = select(vec!["ene", "feb", "sept", "2026", "semana 41"]).prop_map(str::to_owned);
    (scale_short(), vec(month, 0..14), vec(line, 0..3), reference())
        .prop_map(|(scale, periods, lines, target)| Trend { scale, periods, lines, target })
}

fn scale_short() -> impl Strategy<Value = Scale> {
    select(vec![Scale::share(), Scale::points(1), Scale::of(0.0, 40.0, Unit::Number { places: 0 })])
}

fn calibration() -> impl Strategy<Value = Calibration> {
    let bin = (value(), option::of(interval()), count()).prop_map(|(forecast, happened, count)| Bin {
        forecast,
        happened,
        count,
    });
    (ink(), (text(), text(), text(), text()), (text(), text()), vec(bin, 0..11)).prop_map(
        |(ink, (forecast, happened, diagonal, counted), corners, bins)| Calibration {
            ink,
            forecast,
            happened,
            diagonal,
            corners,
            counted,
            bins,
        },
    )
}

fn flow() -> impl Strategy<Value = Flow> {
    let end = (ink(), text(), count()).prop_map(|(ink, word, count)| End { ink, word, count });
    let stage =
        (text(), count(), vec(end, 0..5)).prop_map(|(word, entered, ended)| Stage { word, entered, ended });
    vec(stage, 0..6).prop_map(|stages| Flow { stages })
}

fn spread() -> impl Strategy<Value = Spread> {
    let short = prop_oneof![4 => select(vec!["EC", "MR", "Ana", "WWW"]).prop_map(str::to_owned), 1 => text()];
    let mark =
        (short, text(), option::of(value())).prop_map(|(short, who, score)| Mark { short, who, score });
    let criterion =
        (text(), vec(mark, 0..7), flag()).prop_map(|(label, marks, flag)| Criterion { label, marks, flag });
    (ink(), vec(criterion, 0..5)).prop_map(|(ink, criteria)| Spread {
        scale: Scale::points(0),
        ink,
        criteria,
    })
}

fn ranges() -> impl Strategy<Value = Ranges> {
    let range = (ink(), text(), interval(), text()).prop_map(|(ink, word, interval, counts)| Range {
        ink,
        word,
        interval,
        counts,
    });
    (text(), scale(), (text(), text()), vec(range, 0..4)).prop_map(|(what, scale, ends, ranges)| Ranges {
        what,
        scale,
        ends,
        ranges,
    })
}

fn survival() -> impl Strategy<Value = Survival> {
    let step = (value().prop_map(|at| at * 20.0), interval()).prop_map(|(at, share)| Step { at, share });
    let median = option::of((0.0..20.0f64, text()).prop_map(|(at, words)| Median { at, words }));
    let waiting = vec((value().prop_map(|at| at * 20.0), count()), 0..6);
    let curve = (ink(), text(), vec(step, 0..8), value(), value(), median, waiting, text()).prop_map(
        |(ink, word, steps, starts, until, median, waiting, counted)| Curve {
            ink,
            word,
            steps,
            starts,
            until,
            median,
            waiting,
            counted,
        },
    );
    (text(), vec(curve, 0..3)).prop_map(|(time, curves)| Survival {
        time,
        times: Scale::of(0.0, 20.0, Unit::Number { places: 0 }),
        curves,
    })
}

/// Any chart of any kind.
pub(crate) fn chart() -> impl Strategy<Value = Chart> {
    prop_oneof![
        intervals().prop_map(|it| it.draw(&about(), &words())),
        trend().prop_map(|it| it.draw(&about(), &words())),
        calibration().prop_map(|it| it.draw(&about(), &words())),
        flow().prop_map(|it| it.draw(&about(), &words())),
        spread().prop_map(|it| it.draw(&about(), &words())),
        ranges().prop_map(|it| it.draw(&about(), &words())),
        survival().prop_map(|it| it.draw(&about(), &words())),
    ]
}
