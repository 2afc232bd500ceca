//! `viceversa measure agreement`.

use super::{
    Asked,
    report::{Report, Said, Table},
    sheet::{Column, Names, Row, Rows, Sheet, refuse},
};
use crate::failure::Failure;
use chart::{Figure, Ink, Interval as Band, Intervals, Row as Drawn, Scale, Unit};
use clap::{Args, ValueEnum};
use measure::agreement::{self, Bootstrap, Intraclass, Refusal, bootstrap, intraclass};
use serde_json::json;
use speech::{Voice, say};

/// Whether raters say the same of the same things: Krippendorff's alpha and the intraclass correlations.
///
/// A wide table: one row for each thing that was judged, one column for each rater, an empty cell where a rater
/// did not judge. Alpha takes values of any level and missing cells; its interval comes from drawing the rows
/// anew, always in the same way. The intraclass correlations need a complete table of numbers, and are told where
/// there is one.
#[derive(Args, Debug)]
pub struct Agreement {
    #[command(flatten)]
    pub asked: Asked,
    /// The column with the names of the rows; all others hold values
    #[arg(long, value_name = "COLUMN")]
    id: Option<String>,
    /// What may be said of two values: that they differ, which is higher, how far apart they are, or by which factor
    #[arg(long, value_enum, default_value_t = Level::Interval)]
    level: Level,
    /// The other way round: one row for each rater, one column for each thing that was judged
    #[arg(long)]
    transpose: bool,
    /// How often the rows are drawn anew for the interval of alpha
    #[arg(long, value_name = "TIMES", default_value_t = 2000)]
    draws: usize,
    /// What the draws begin with: the same number gives the same interval
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// What may be said of two values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Level {
    /// Names: the same or not. Cells may hold words
    Nominal,
    /// Ranks: which of two is higher
    Ordinal,
    /// Numbers: how far apart two are
    Interval,
    /// Amounts from zero on: by which factor two differ
    Ratio,
}

impl Level {
    const fn of(self) -> agreement::Level {
        match self {
            Self::Nominal => agreement::Level::Nominal,
            Self::Ordinal => agreement::Level::Ordinal,
            Self::Interval => agreement::Level::Interval,
            Self::Ratio => agreement::Level::Ratio,
        }
    }
}

/// The table, and what its rows and columns are called.
struct Wide {
    table: agreement::Table,
    units: Vec<String>,
    raters: Vec<String>,
    rows: Rows,
}

impl Agreement {
    /// Reads the table and says how far its raters agree.
    pub fn measure(&self, voice: &Voice) -> Result<Report, Failure> {
        let wide = self.read(voice)?;
        let wrong = |refusal: &Refusal| refuse(wide.worded(refusal));
        let alpha = bootstrap(&wide.table, self.level.of(), self.draws, self.seed).map_err(|r| wrong(&r))?;
        // Ranks and names have no means; a table with empty cells has no coefficients.
        let numbers = matches!(self.level, Level::Interval | Level::Ratio);
        let icc = numbers.then(|| intraclass(&wide.table));
        let coefficients = icc.as_ref().and_then(|icc| icc.as_ref().ok());
        let json = json!({
            "measure": "agreement", "version": 1, "rows": wide.rows.json(),
            "alpha": {
                "level": self.level.of(), "value": alpha.alpha.alpha,
                "low": alpha.interval.map(|i| i.low), "high": alpha.interval.map(|i| i.high),
                "units": alpha.alpha.units, "units_left_out": alpha.alpha.left_out,
                "raters": alpha.alpha.raters, "values": alpha.alpha.values,
                "observed": alpha.alpha.observed, "expected": alpha.alpha.expected,
                "draws": alpha.draws, "draws_without_variation": alpha.undefined, "seed": self.seed,
            },
            "icc": coefficients.map(|icc| json!({
                "units": icc.units, "raters": icc.raters, "mean_squares": icc.squares,
                "coefficients": icc.coefficients.iter().map(|one| json!({
                    "name": one.kind.name(), "value": one.value,
                    "low": one.interval.low, "high": one.interval.high,
                })).collect::<Vec<_>>(),
            })),
            "icc_refused": match &icc {
                Some(Err(refusal)) => json!(wide.worded(refusal)),
                Some(Ok(_)) => json!(null),
                None => json!("nominal and ordinal values have no variance"),
            },
        });
        let rows = wide.rows.told(voice, &self.asked.named(voice));
        let mut report = Report::new(voice.say("measure-agreement"), rows, json);
        let said = Said::new(voice);
        self.tell_alpha(&mut report, &said, &alpha);
        match icc {
            Some(Ok(icc)) => tell_icc(&mut report, &said, &icc),
            Some(Err(refusal)) => {
                report.head(voice.say("measure-icc"));
                report.tell(match refusal {
                    Refusal::MissingCell { missing, .. } => {
                        say!(voice, "measure-icc-missing", cells = missing)
                    }
                    _ => voice.say("measure-icc-alike").to_owned(),
                });
            }
            None => {}
        }
        Ok(report)
    }

    fn read(&self, voice: &Voice) -> Result<Wide, Failure> {
        let sheet = Sheet::open(&self.asked)?;
        let id = sheet.perhaps(self.id.as_ref())?;
        let columns = sheet.all_but(id.as_ref());
        let mut words = Names::new(self.asked.fold);
        let (mut cells, mut names) = (Vec::new(), Vec::new());
        let rows = sheet.each(voice, |row, _| {
            let name = id.as_ref().and_then(|id| row.text(id));
            names.push(name.map_or_else(|| row.number().to_string(), str::to_owned));
            let cell = |column: &Column| self.cell(row, column, &mut words);
            cells.push(columns.iter().map(cell).collect::<Result<Vec<Option<f64>>, Failure>>()?);
            Ok(())
        })?;
        let mut units = names;
        let mut raters: Vec<String> = columns.into_iter().map(|column| column.name).collect();
        if self.transpose {
            let turned = |at: usize| cells.iter().map(|row| row[at]).collect::<Vec<Option<f64>>>();
            cells = (0..raters.len()).map(turned).collect();
            std::mem::swap(&mut units, &mut raters);
        }
        let table = agreement::Table::new(&cells).map_err(|refusal| refuse(refusal.to_string()))?;
        Ok(Wide { table, units, raters, rows })
    }

    fn cell(&self, row: &Row<'_>, column: &Column, words: &mut Names) -> Result<Option<f64>, Failure> {
        if self.level == Level::Nominal {
            return Ok(row.text(column).filter(|word| *word != "NA").map(|word| {
                // 1 and 1.0 are one name.
                let whole = word.parse::<f64>().ok().filter(|number| number.is_finite());
                words.number(&whole.map_or_else(|| word.to_owned(), |number| number.to_string())) as f64
            }));
        }
        if let (None, Some(text)) = (&self.id, row.text(column))
            && row.number_in(column).is_err()
            && !text.contains(',')
        {
            return Err(row.wrong(
                column,
                text,
                &format!("is no number; where '{}' names the rows, say --id '{}'", column.name, column.name),
            ));
        }
        row.number_in(column)
    }

    fn tell_alpha(&self, report: &mut Report, said: &Said<'_>, found: &Bootstrap) {
        let voice = said.voice;
        let level = match self.level {
            Level::Nominal => voice.say("measure-level-nominal"),
            Level::Ordinal => voice.say("measure-level-ordinal"),
            Level::Interval => voice.say("measure-level-interval"),
            Level::Ratio => voice.say("measure-level-ratio"),
        };
        let alpha = &found.alpha;
        let [low, high] = match found.interval {
            Some(interval) => said.ends(interval, 3),
            None => ["–", "–"].map(str::to_owned),
        };
        let heads = [
            (voice.say("measure-coefficient"), false),
            (said.words.low.as_str(), true),
            (said.words.estimate.as_str(), true),
            (said.words.high.as_str(), true),
        ];
        let mut table = Table::new(heads);
        table.row(vec![format!("alpha ({level})"), low, said.number(alpha.alpha, 3), high]);
        let values = said.count(alpha.values as u64);
        let counts =
            say!(voice, "measure-alpha-rests", values = values, units = alpha.units, raters = alpha.raters);
        report.table(&counts, table);
        report.tell(match alpha.alpha {
            value if value >= 0.8 => voice.say("measure-alpha-good"),
            value if value >= 0.667 => voice.say("measure-alpha-fair"),
            _ => voice.say("measure-alpha-poor"),
        });
        if alpha.left_out > 0 {
            report.tell(say!(voice, "measure-alpha-left-out", units = alpha.left_out));
        }
        match found.interval {
            Some(_) if alpha.units < 30 => report.tell(say!(voice, "measure-alpha-few", units = alpha.units)),
            Some(_) => {}
            None => report.tell(voice.say("measure-alpha-no-interval")),
        }
    }
}

impl Wide {
    /// Names the row and the column where the refusal counts them.
    fn worded(&self, refusal: &Refusal) -> String {
        let cell = |unit: usize, rater: usize| {
            let (unit, rater) = (self.units.get(unit), self.raters.get(rater));
            let or_none = |name: Option<&String>| name.cloned().unwrap_or_default();
            format!("the cell of {} by {}", or_none(unit), or_none(rater))
        };
        match refusal {
            Refusal::MissingCell { unit, rater, missing } => format!(
                "{} is empty ({missing} in all), and the coefficients need a complete table; fill it or leave \
                 those rows out",
                cell(*unit, *rater)
            ),
            Refusal::BelowZero { unit, rater } => {
                format!(
                    "{} is below 0, which has no ratio to others; say --level interval",
                    cell(*unit, *rater)
                )
            }
            other => other.to_string(),
        }
    }
}

fn tell_icc(report: &mut Report, said: &Said<'_>, icc: &Intraclass) {
    use agreement::Kind;
    let voice = said.voice;
    report.head(voice.say("measure-icc"));
    let heads = [
        (voice.say("measure-coefficient"), false),
        (voice.say("measure-icc-asks"), false),
        (said.words.low.as_str(), true),
        (said.words.estimate.as_str(), true),
        (said.words.high.as_str(), true),
    ];
    let mut table = Table::new(heads);
    let mut drawn = Vec::new();
    for one in &icc.coefficients {
        let asks = match one.kind {
            Kind::OneWay => voice.say("measure-icc-1-1"),
            Kind::Agreement => voice.say("measure-icc-a-1"),
            Kind::Consistency => voice.say("measure-icc-c-1"),
            Kind::OneWayMean => voice.say("measure-icc-1-k"),
            Kind::AgreementMean => voice.say("measure-icc-a-k"),
            Kind::ConsistencyMean => voice.say("measure-icc-c-k"),
        };
        let [low, high] = said.ends(one.interval, 3);
        table.row(vec![one.kind.name().to_owned(), asks.to_owned(), low, said.number(one.value, 3), high]);
        // What leaves the axis is cut at it: below -1 a coefficient says no more than that raters disagree.
        let [low, value, high] = [one.interval.low, one.value, one.interval.high].map(|end| end.max(-1.0));
        drawn.push(Drawn {
            label: one.kind.name().to_owned(),
            ink: Ink::Plain,
            figure: Figure::Shown { interval: Band::new(low, value, high), counts: String::new() },
            flag: None,
        });
    }
    let lowest = icc.coefficients.iter().map(|one| one.interval.low.max(-1.0)).fold(0.0, f64::min);
    let chart = Intervals {
        what: voice.say("measure-coefficient").to_owned(),
        scale: Scale::of(lowest, 1.0, Unit::Number { places: 2 }),
        rows: drawn,
        reference: None,
    };
    let caption = say!(voice, "measure-icc-rests", units = icc.units, raters = icc.raters);
    let about = said.about("icc", voice.say("measure-icc"), &caption);
    report.chart(&caption, chart.draw(&about, &said.words), table);
}
