//! Every chart once, in both languages, with invented figures: a page to look at.
//! `cargo run -p chart --example gallery > gallery.html`
#![allow(clippy::disallowed_macros, reason = "a page on standard output is what it is for")]

use chart::{
    About, Bin, Calibration, Chart, Criterion, Curve, End, Figure, Flag, Flow, GROUND, Ink, Interval,
    Intervals, Line, Mark, Median, Numbers, Point, Range, Ranges, Reference, Row, STYLE, Scale, Spread,
    Stage, Step, Survival, TOKENS, Tone, Trend, Unit, Words,
};

fn main() {
    let charts: Vec<String> = [true, false].into_iter().flat_map(charts).collect();
    println!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <title>Charts</title><style>{TOKENS}{GROUND}{STYLE}</style><main><h1>Charts</h1>{}</main></html>",
        charts.concat()
    );
}

fn charts(english: bool) -> Vec<String> {
    let words = words(english);
    let say = |en: &str, es: &str| if english { en.to_owned() } else { es.to_owned() };
    let fold = say("The figures as a table", "Las cifras en una tabla");
    let mut place = 0;
    let mut figure = |caption: String, draw: &dyn Fn(&About) -> Chart| {
        place += 1;
        let about = About {
            id: format!("{}-{place}", if english { "en" } else { "es" }),
            title: caption.clone(),
            desc: say("Invented figures.", "Cifras inventadas."),
            empty: say(
                "Nothing has fallen due yet. The first promises will show here once their dates have passed.",
                "Todavía no ha vencido nada. Las primeras promesas aparecerán aquí cuando pase su fecha.",
            ),
        };
        draw(&about).figure(&caption, &fold)
    };
    vec![
        figure(
            say("Nine promises in ten were made; who kept theirs?", "¿Quién cumple lo que promete?"),
            &|about| intervals(&say).draw(about, &words),
        ),
        figure(
            say("Felt: what candidates said, 1 to 5", "Lo que dijeron las personas candidatas, de 1 a 5"),
            &|about| felt(&say).draw(about, &words),
        ),
        figure(say("Promises kept, month by month", "Promesas cumplidas, mes a mes"), &|about| {
            trend(&say).draw(about, &words)
        }),
        figure(
            say("Answers by both sides since spring", "Respuestas de las dos partes desde la primavera"),
            &|about| both(&say).draw(about, &words),
        ),
        figure(
            say("What interviewers expected, and what happened", "Lo que se esperaba y lo que pasó"),
            &|about| calibration(&say).draw(about, &words),
        ),
        figure(say("Forty came; how it went on", "Llegaron cuarenta: cómo siguió"), &|about| {
            flow(&say).draw(about, &words)
        }),
        figure(say("Before the debrief", "Antes de hablarlo"), &|about| spread(&say).draw(about, &words)),
        figure(
            say("How you saw it, and how others did", "Cómo lo viste tú y cómo lo vieron los demás"),
            &|about| ranges(&say).draw(about, &words),
        ),
        figure(say("How long candidates wait for an answer", "Cuánto se espera una respuesta"), &|about| {
            survival(&say).draw(about, &words)
        }),
        figure(say("Nothing yet", "Todavía nada"), &|about| Flow { stages: Vec::new() }.draw(about, &words)),
    ]
}

fn words(english: bool) -> Words {
    let say = |en: &str, es: &str| if english { en.to_owned() } else { es.to_owned() };
    Words {
        numbers: if english { Numbers::ENGLISH } else { Numbers::SPANISH },
        low: say("From", "Desde"),
        estimate: say("Estimate", "Estimación"),
        high: say("To", "Hasta"),
        count: say("How many", "Cuántos"),
        note: say("Note", "Nota"),
        period: say("Period", "Período"),
        line: say("Line", "Línea"),
        stage: say("Stage", "Fase"),
        went_on: say("went on", "siguieron"),
        ended: say("What became of them", "Qué fue de ellos"),
        joined: say("joined here", "entraron aquí"),
        criterion: say("Criterion", "Criterio"),
        who: say("Who", "Quién"),
        score: say("Score", "Nota"),
        not_observed: say("not observed", "no observado"),
    }
}

type Say<'a> = &'a dyn Fn(&str, &str) -> String;

fn row(label: String, at: (f64, f64, f64), counts: String, flag: Option<Flag>) -> Row {
    let figure = Figure::Shown { interval: Interval::new(at.0, at.1, at.2), counts };
    Row { label, ink: Ink::Company, figure, flag }
}

fn intervals(say: Say<'_>) -> Intervals {
    let below = Flag { tone: Tone::Bad, word: say("below what was promised", "por debajo de lo prometido") };
    let why = say("fewer than five people", "menos de cinco personas");
    let kept = |k: u32, n: u32| say(&format!("{k} of {n} kept"), &format!("{k} de {n} cumplidas"));
    let mut candidate =
        row(say("All candidates", "Todas las personas candidatas"), (0.83, 0.89, 0.93), kept(118, 132), None);
    candidate.ink = Ink::Candidate;
    Intervals {
        what: say("Interviewer", "Entrevistador"),
        scale: Scale::share(),
        rows: vec![
            row("Elena Costa".into(), (0.84, 0.93, 0.98), kept(41, 43), None),
            row(
                say("Marta Ruiz", "Puntualidad en las conversaciones con responsables de contratación"),
                (0.66, 0.81, 0.91),
                kept(24, 29),
                None,
            ),
            row(
                say(
                    "Head of operations, Valencia and the islands",
                    "Dirección de operaciones, Valencia y las islas",
                ),
                (0.31, 0.48, 0.64),
                kept(9, 20),
                Some(below),
            ),
            Row { label: "Jon Ibarra".into(), ink: Ink::Company, figure: Figure::Hidden { why }, flag: None },
            row(
                "Víctor Sanz".into(),
                (0.97, 0.99, 1.0),
                kept(61, 61),
                Some(Flag { tone: Tone::Good, word: say("all kept", "todas") }),
            ),
            candidate,
        ],
        reference: Some(Reference { at: 0.9, word: say("promised: 90%", "lo prometido: 90 %") }),
    }
}

fn felt(say: Say<'_>) -> Intervals {
    let people = |n: u32| say(&format!("{n} people"), &format!("{n} personas"));
    let mut rows = vec![
        row(say("I was heard", "Me escucharon"), (3.9, 4.3, 4.6), people(27), None),
        row(say("I was respected", "Me respetaron"), (4.2, 4.6, 4.8), people(27), None),
        row(
            say("I got straight answers", "Me respondieron con franqueza"),
            (2.6, 3.1, 3.6),
            people(25),
            None,
        ),
        row(say("I know what happens next", "Sé qué pasa ahora"), (1.0, 1.2, 1.9), people(11), None),
    ];
    for row in &mut rows {
        row.ink = Ink::Candidate;
    }
    Intervals { what: say("Statement", "Frase"), scale: Scale::points(1), rows, reference: None }
}

const MONTHS: [(&str, &str); 12] = [
    ("Jan", "ene"),
    ("Feb", "feb"),
    ("Mar", "mar"),
    ("Apr", "abr"),
    ("May", "may"),
    ("Jun", "jun"),
    ("Jul", "jul"),
    ("Aug", "ago"),
    ("Sep", "sept"),
    ("Oct", "oct"),
    ("Nov", "nov"),
    ("Dec", "dic"),
];

fn point(low: f64, estimate: f64, high: f64, count: u64) -> Point {
    Point { interval: Some(Interval::new(low, estimate, high)), count }
}

fn trend(say: Say<'_>) -> Trend {
    let gap = Point { interval: None, count: 3 };
    Trend {
        scale: Scale::share(),
        periods: MONTHS.iter().map(|(en, es)| say(en, es)).collect(),
        lines: vec![Line {
            ink: Ink::Company,
            word: say("kept by us", "cumplidas por nosotros"),
            counted: say("promises due", "promesas vencidas"),
            points: vec![
                point(0.52, 0.66, 0.78, 21),
                point(0.55, 0.68, 0.79, 24),
                point(0.50, 0.62, 0.74, 31),
                gap,
                point(0.60, 0.74, 0.84, 28),
                gap,
                gap,
                point(0.63, 0.79, 0.90, 18),
                point(0.70, 0.81, 0.89, 44),
                point(0.74, 0.84, 0.91, 52),
                point(0.78, 0.87, 0.93, 61),
                point(0.80, 0.88, 0.93, 1250),
            ],
        }],
        target: Some(Reference { at: 0.9, word: say("promised: 90%", "lo prometido: 90 %") }),
    }
}

fn both(say: Say<'_>) -> Trend {
    Trend {
        scale: Scale::share(),
        periods: MONTHS.iter().skip(3).take(6).map(|(en, es)| say(en, es)).collect(),
        lines: vec![
            Line {
                ink: Ink::Company,
                word: say("Harbour Tours", "Harbour Tours"),
                counted: say("answers due", "respuestas debidas"),
                points: vec![
                    point(0.6, 0.72, 0.82, 40),
                    point(0.62, 0.74, 0.83, 44),
                    point(0.66, 0.77, 0.85, 51),
                    point(0.7, 0.8, 0.87, 60),
                    point(0.68, 0.79, 0.86, 58),
                    point(0.73, 0.82, 0.89, 66),
                ],
            },
            Line {
                ink: Ink::Candidate,
                word: say("candidates", "personas candidatas"),
                counted: say("answers due", "respuestas debidas"),
                points: vec![
                    point(0.8, 0.88, 0.94, 33),
                    point(0.78, 0.86, 0.92, 37),
                    point(0.76, 0.84, 0.9, 40),
                    point(0.74, 0.83, 0.89, 42),
                    point(0.73, 0.82, 0.89, 41),
                    point(0.74, 0.83, 0.9, 39),
                ],
            },
        ],
        target: None,
    }
}

fn calibration(say: Say<'_>) -> Calibration {
    let bin = |forecast, low, estimate, high, count| Bin {
        forecast,
        happened: Some(Interval::new(low, estimate, high)),
        count,
    };
    Calibration {
        ink: Ink::Company,
        forecast: say("how likely they said it was to go on", "probabilidad que dieron de seguir"),
        happened: say("share that did go on", "proporción que siguió"),
        diagonal: say("as forecast", "como se preveía"),
        corners: (
            say("happens more often than said", "pasa más de lo que se dijo"),
            say("happens less often than said", "pasa menos de lo que se dijo"),
        ),
        counted: say("forecasts", "previsiones"),
        bins: vec![
            Bin { forecast: 0.06, happened: None, count: 3 },
            bin(0.22, 0.05, 0.11, 0.24, 18),
            bin(0.41, 0.17, 0.28, 0.41, 36),
            bin(0.6, 0.33, 0.44, 0.56, 62),
            bin(0.79, 0.55, 0.64, 0.73, 88),
            bin(0.93, 0.68, 0.77, 0.85, 71),
        ],
    }
}

fn flow(say: Say<'_>) -> Flow {
    let end = |ink, en: &str, es: &str, count| End { ink, word: say(en, es), count };
    Flow {
        stages: vec![
            Stage {
                word: say("Applied", "Se presentaron"),
                entered: 40,
                ended: vec![
                    end(Ink::Company, "declined with reasons", "rechazadas, con motivos", 14),
                    end(Ink::Candidate, "withdrew", "se retiraron", 3),
                ],
            },
            Stage {
                word: say("Screening", "Primera conversación"),
                entered: 0,
                ended: vec![
                    end(Ink::Company, "declined", "rechazadas", 6),
                    end(
                        Ink::Candidate,
                        "withdrew after waiting more than a week",
                        "se retiraron tras esperar más de una semana",
                        4,
                    ),
                    end(Ink::Plain, "still here", "siguen aquí", 2),
                ],
            },
            Stage {
                word: say("Interview", "Entrevista"),
                entered: 2,
                ended: vec![
                    end(Ink::Company, "declined", "rechazadas", 7),
                    end(Ink::Plain, "moved to another job", "pasaron a otro puesto", 1),
                ],
            },
            Stage {
                word: say("Offer", "Oferta"),
                entered: 0,
                ended: vec![
                    end(Ink::Candidate, "declined the offer", "rechazaron la oferta", 1),
                    end(Ink::Plain, "hired ✓", "contratadas ✓", 4),
                ],
            },
        ],
    }
}

fn spread(say: Say<'_>) -> Spread {
    let mark = |short: &str, who: &str, score| Mark { short: short.into(), who: who.into(), score };
    let marks = |scores: [Option<f64>; 4]| {
        [("EC", "Elena Costa"), ("MR", "Marta Ruiz"), ("VS", "Víctor Sanz"), ("JI", "Jon Ibarra")]
            .iter()
            .zip(scores)
            .map(|((short, who), score)| mark(short, who, score))
            .collect::<Vec<_>>()
    };
    let one = |label: String, scores, flag| Criterion { label, marks: marks(scores), flag };
    let apart = Flag {
        tone: Tone::Care,
        word: say("three apart: talk about it first", "tres puntos de distancia: habladlo primero"),
    };
    Spread {
        scale: Scale::points(0),
        ink: Ink::Company,
        criteria: vec![
            one(
                say("Runs a season of 40 boats", "Ha llevado una temporada de 40 barcos"),
                [Some(4.0), Some(4.0), Some(5.0), Some(4.0)],
                None,
            ),
            one(
                say(
                    "Decides on the quay, in Spanish and Catalan",
                    "Decide en el muelle, en castellano y en valenciano",
                ),
                [Some(2.0), Some(5.0), Some(3.0), None],
                Some(apart),
            ),
            one(say("Budgets", "Presupuestos"), [Some(1.0), None, None, Some(1.0)], None),
            one(say("Safety at sea", "Seguridad en el mar"), [None, None, None, None], None),
        ],
    }
}

fn ranges(say: Say<'_>) -> Ranges {
    let range = |ink, en: &str, es: &str, at: (f64, f64, f64), counts: String| Range {
        ink,
        word: say(en, es),
        interval: Interval::new(at.0, at.1, at.2),
        counts,
    };
    Ranges {
        what: say("Whose view", "La mirada de quién"),
        scale: Scale::points(1),
        ends: (say("not at all", "nada"), say("fully", "del todo")),
        ranges: vec![
            range(
                Ink::Company,
                "how you saw it",
                "cómo lo viste tú",
                (3.8, 4.2, 4.6),
                say("14 conversations", "14 conversaciones"),
            ),
            range(
                Ink::Candidate,
                "how candidates saw it",
                "cómo lo vieron las personas candidatas",
                (2.9, 3.4, 3.9),
                say("11 people", "11 personas"),
            ),
            range(
                Ink::Plain,
                "what most people do: about half a point above",
                "lo que hace casi todo el mundo: medio punto por encima",
                (3.0, 3.9, 4.8),
                String::new(),
            ),
        ],
    }
}

fn survival(say: Say<'_>) -> Survival {
    let step = |at, low, share, high| Step { at, share: Interval::new(low, share, high) };
    let company = Curve {
        ink: Ink::Company,
        word: say("still without an answer from us", "aún sin respuesta nuestra"),
        steps: vec![
            step(1.0, 0.72, 0.84, 0.91),
            step(2.0, 0.55, 0.69, 0.8),
            step(3.0, 0.36, 0.5, 0.63),
            step(5.0, 0.22, 0.34, 0.47),
            step(8.0, 0.12, 0.21, 0.34),
            step(13.0, 0.07, 0.15, 0.28),
        ],
        starts: 1.0,
        until: 18.0,
        median: Some(Median {
            at: 3.0,
            words: say("half have an answer within 3 days", "la mitad tiene respuesta en 3 días"),
        }),
        waiting: vec![(0.0, 58), (5.0, 24), (10.0, 11), (15.0, 6), (20.0, 0)],
        counted: say("still waiting", "siguen esperando"),
    };
    Survival {
        time: say("business days since the conversation", "días hábiles desde la conversación"),
        times: Scale::of(0.0, 20.0, Unit::Number { places: 0 }),
        curves: vec![company],
    }
}
