//! The report of what was felt: only what blocks show, as precisely as their people allow.

use super::{
    super::{
        report::{Report, Said, Table},
        sheet::refuse,
    },
    Felt as Asked,
    read::Read,
};
use crate::failure::Failure;
use chart::{Figure as Drawn, Ink, Interval as Band, Intervals, Line, Point, Row, Scale, Trend};
use measure::felt::{Block, Cell, Dimension, Felt, Figure, Ground, PEOPLE, Shown, Spread, ground::Weights};
use serde_json::{Value, json};
use speech::say;
use std::collections::BTreeSet;

/// Cells by the number of their unit.
type Units = Vec<(usize, Felt)>;

/// Everything that is told.
struct Found<'a> {
    read: &'a Read,
    blocks: &'a [Block],
    all: Felt,
    /// Units with a block of their own, by name.
    units: Units,
    /// Units without.
    hidden: Vec<usize>,
    /// Months with a block of their own, the earliest first.
    months: Vec<(u64, Felt)>,
    learnt: bool,
}

/// Works out the figures of all cells.
pub fn told(asked: &Asked, said: &Said<'_>, read: &Read, blocks: &[Block]) -> Result<Report, Failure> {
    let none = Weights::new();
    let ground = Ground::of(blocks, Dimension::Team, Spread::PUBLIC, &none);
    let months = Ground::of(blocks, Dimension::Month, Spread::PUBLIC, &none);
    let all = ground.felt(blocks, &Cell::organisation(), &none);
    if all.parts.iter().all(|part| part.figure.is_none()) {
        return Err(refuse(
            "no statement was answered by five different people: nothing can be shown without showing who said what",
        ));
    }
    let of = |unit: usize| ground.felt(blocks, &Cell::of(Dimension::Team, unit as u64), &none);
    let shows = |felt: &Felt| felt.parts.iter().any(|part| part.figure.is_some());
    let (units, hidden): (Units, Units) =
        read.units.sorted().into_iter().map(|unit| (unit, of(unit))).partition(|(_, felt)| shows(felt));
    let values = blocks.iter().flat_map(|block| &block.common);
    let month_values: BTreeSet<u64> =
        values.filter(|one| one.dimension == Dimension::Month).map(|one| one.value).collect();
    let in_month = |month| (month, months.felt(blocks, &Cell::of(Dimension::Month, month), &none));
    let found = Found {
        read,
        blocks,
        all,
        units,
        hidden: hidden.into_iter().map(|(unit, _)| unit).collect(),
        months: month_values.into_iter().map(in_month).filter(|(_, felt)| shows(felt)).collect(),
        learnt: ground.statements.iter().flatten().any(|base| base.learnt),
    };
    let voice = said.voice;
    let rows = read.rows.told(voice, &asked.asked.named(voice));
    let mut report = Report::new(voice.say("measure-felt"), rows, found.json());
    found.tell(&mut report, said, asked);
    Ok(report)
}

impl Found<'_> {
    fn json(&self) -> Value {
        let cell = |felt: &Felt| {
            let parts = self.read.statements.iter().zip(&felt.parts);
            let part = |(column, part): (&_, &measure::felt::Part)| figure_json(column, part.figure.as_ref());
            json!({
                "statements": parts.map(|(column, part_)| part((&column.name, part_))).collect::<Vec<_>>(),
                "overall": felt.overall.as_ref().map(shown_json),
            })
        };
        let named = |(unit, felt): &(usize, Felt)| {
            let mut json = cell(felt);
            json["unit"] = json!(self.read.units.name(*unit));
            json
        };
        let month = |(month_, felt): &(u64, Felt)| {
            let mut json = cell(felt);
            json["month"] = json!(month(*month_));
            json
        };
        let hidden = |unit: &usize| {
            json!({
                "unit": self.read.units.name(*unit),
                "why": format!("fewer than {PEOPLE} different people answered about it"),
            })
        };
        json!({
            "measure": "felt", "version": 1, "rows": self.read.rows.json(),
            "least_people": PEOPLE, "blocks": self.blocks.len(),
            "differences_between_units": if self.learnt { "learnt" } else { "public" },
            "all": cell(&self.all),
            "units": self.units.iter().map(named).collect::<Vec<_>>(),
            "hidden": self.hidden.iter().map(hidden).collect::<Vec<_>>(),
            "months": self.months.iter().map(month).collect::<Vec<_>>(),
        })
    }

    fn tell(&self, report: &mut Report, said: &Said<'_>, asked: &Asked) {
        let voice = said.voice;
        report.tell(say!(voice, "measure-felt-blocks", blocks = self.blocks.len()));
        report.tell(if self.learnt {
            voice.say("measure-felt-learnt")
        } else {
            voice.say("measure-felt-public")
        });
        self.tell_all(report, said);
        self.tell_units(report, said, asked);
        self.tell_hidden(report, said, asked);
        if !self.months.is_empty() {
            self.tell_months(report, said);
        }
        report.tell(voice.say("measure-felt-once"));
    }

    /// The statements over all units, with their intervals.
    fn tell_all(&self, report: &mut Report, said: &Said<'_>) {
        let voice = said.voice;
        report.head(voice.say("measure-felt-all"));
        let mut table = Table::new([
            (voice.say("measure-statement"), false),
            (said.words.low.as_str(), true),
            (said.words.estimate.as_str(), true),
            (said.words.high.as_str(), true),
            (voice.say("measure-people"), true),
        ]);
        let mut rows = Vec::new();
        for (column, part) in self.read.statements.iter().zip(&self.all.parts) {
            let [low, high] = printed_ends(said, part.figure.as_ref());
            let people =
                part.figure.map_or_else(|| "–".to_owned(), |figure| said.count(figure.people as u64));
            table.row(vec![column.name.clone(), low, printed(said, part.shown), high, people]);
            rows.push(drawn_row(said, &column.name, part.figure.as_ref()));
        }
        let chart = Intervals {
            what: voice.say("measure-statement").to_owned(),
            scale: Scale::points(1),
            rows,
            reference: None,
        };
        let caption = voice.say("measure-felt-all-caption");
        let about = said.about("statements", voice.say("measure-felt-all"), caption);
        report.chart(caption, chart.draw(&about, &said.words), table);
        if let Some(weakest) = self.all.weakest {
            let name = self.read.statements[weakest.index()].name.as_str();
            report.tell(say!(voice, "measure-felt-weakest", statement = name));
        }
    }

    /// The units, one column for each statement; drawn is their mean, or the one statement there is.
    fn tell_units(&self, report: &mut Report, said: &Said<'_>, asked: &Asked) {
        let voice = said.voice;
        if self.units.is_empty() {
            return;
        }
        report.head(&say!(voice, "measure-felt-units", column = self.read.unit.name.as_str()));
        let mut table =
            Table::new([(self.read.unit.name.as_str(), false), (voice.say("measure-people"), true)]);
        for column in &self.read.statements {
            table.head(&column.name, true);
        }
        let whole = self.read.statements.len() == self.all.parts.len();
        if whole {
            table.head(voice.say("measure-felt-together"), true);
        }
        let shown = &self.units[..self.units.len().min(asked.asked.most())];
        let mut rows = Vec::new();
        for (unit, felt) in shown {
            let parts = felt.parts.iter().take(self.read.statements.len());
            // The fewest behind any of the figures of the row: the row is read as one.
            let people = parts.clone().filter_map(|part| part.figure).map(|figure| figure.people).min();
            let mut row =
                vec![self.read.units.name(*unit).to_owned(), said.count(people.unwrap_or(PEOPLE) as u64)];
            row.extend(parts.map(|part| printed(said, part.shown)));
            if whole {
                row.push(printed(said, felt.shown));
            }
            table.row(row);
            let figure = if whole { felt.overall } else { felt.parts[0].figure };
            rows.push(drawn_row(said, self.read.units.name(*unit), figure.as_ref()));
        }
        table.more(self.units.len() - shown.len());
        let caption = if whole {
            voice.say("measure-felt-units-caption").to_owned()
        } else {
            let statement = self.read.statements[0].name.as_str();
            say!(voice, "measure-felt-units-one", statement = statement)
        };
        let chart =
            Intervals { what: self.read.unit.name.clone(), scale: Scale::points(1), rows, reference: None };
        let about = said.about("units", voice.say("measure-felt"), &caption);
        report.chart(&caption, chart.draw(&about, &said.words), table);
    }

    fn tell_hidden(&self, report: &mut Report, said: &Said<'_>, asked: &Asked) {
        let voice = said.voice;
        if self.hidden.is_empty() {
            return;
        }
        report.head(voice.say("measure-felt-hidden"));
        let most = self.hidden.len().min(asked.asked.most());
        let mut names: Vec<String> =
            self.hidden[..most].iter().map(|unit| self.read.units.name(*unit).to_owned()).collect();
        if self.hidden.len() > most {
            names.push(say!(voice, "measure-more", rows = self.hidden.len() - most));
        }
        report.tell(say!(voice, "measure-felt-hidden-which", units = names.join(", ")));
        report.tell(voice.say("measure-felt-hidden-why"));
    }

    fn tell_months(&self, report: &mut Report, said: &Said<'_>) {
        let voice = said.voice;
        report.head(voice.say("measure-felt-months"));
        let mut table =
            Table::new([(voice.say("measure-month"), false), (voice.say("measure-people"), true)]);
        for column in &self.read.statements {
            table.head(&column.name, true);
        }
        let (mut periods, mut points) = (Vec::new(), Vec::new());
        let whole = self.read.statements.len() == self.all.parts.len();
        for (number, felt) in &self.months {
            let parts = felt.parts.iter().take(self.read.statements.len());
            let people = parts.clone().filter_map(|part| part.figure).map(|figure| figure.people).min();
            let mut row = vec![month(*number), said.count(people.unwrap_or(PEOPLE) as u64)];
            row.extend(parts.map(|part| printed(said, part.shown)));
            table.row(row);
            let figure = if whole { felt.overall } else { felt.parts[0].figure };
            let interval = figure.as_ref().and_then(band);
            periods.push(month(*number));
            points.push(Point { interval, count: people.unwrap_or(PEOPLE) as u64 });
        }
        let line = Line {
            ink: Ink::Candidate,
            word: voice.say("measure-all-units").to_owned(),
            counted: voice.say("measure-people").to_owned(),
            points,
        };
        let drawn = Trend { scale: Scale::points(1), periods, lines: vec![line], target: None };
        let caption = voice.say("measure-felt-months-caption");
        let about = said.about("months", voice.say("measure-felt-months"), caption);
        report.chart(caption, drawn.draw(&about, &said.words), table);
    }
}

/// What may be printed of a mean; the estimate itself never is.
fn printed(said: &Said<'_>, shown: Shown) -> String {
    match shown {
        Shown::Hidden(_) => "–".to_owned(),
        Shown::Words { about } => say!(said.voice, "measure-about", value = about),
        Shown::Whole { mean } => said.count(mean),
        Shown::Decimals { mean } => said.number(mean, 1),
    }
}

fn printed_ends(said: &Said<'_>, figure: Option<&Figure>) -> [String; 2] {
    match figure.and_then(|figure| Some((figure.shown, figure.shown.interval(figure.interval)?))) {
        Some((Shown::Decimals { .. }, interval)) => said.ends(interval, 1),
        Some((_, interval)) => said.ends(interval, 0),
        None => ["–", "–"].map(str::to_owned),
    }
}

/// The printed mean and its printed interval, as numbers.
fn band(figure: &Figure) -> Option<Band> {
    let mean = match figure.shown {
        Shown::Hidden(_) => return None,
        Shown::Words { about: mean } | Shown::Whole { mean } => f64::from(mean),
        Shown::Decimals { mean } => mean,
    };
    let interval = figure.shown.interval(figure.interval)?;
    Some(Band::new(interval.low, mean, interval.high))
}

fn drawn_row(said: &Said<'_>, label: &str, figure: Option<&Figure>) -> Row {
    let drawn = match figure.and_then(|figure| Some((band(figure)?, figure.people))) {
        Some((interval, people)) => {
            Drawn::Shown { interval, counts: say!(said.voice, "measure-of-people", people = people) }
        }
        None => Drawn::Hidden { why: said.voice.say("measure-fewer-than-five").to_owned() },
    };
    Row { label: label.to_owned(), ink: Ink::Candidate, figure: drawn, flag: None }
}

fn figure_json(column: &str, figure: Option<&Figure>) -> Value {
    let mut json = figure.map_or_else(|| json!({ "precision": "hidden" }), shown_json);
    json["statement"] = json!(column);
    json
}

fn shown_json(figure: &Figure) -> Value {
    let precision = match figure.shown {
        Shown::Hidden(_) => return json!({ "precision": "hidden" }),
        Shown::Words { .. } => "about",
        Shown::Whole { .. } => "whole",
        Shown::Decimals { .. } => "decimal",
    };
    let band = band(figure);
    json!({
        "precision": precision, "people": figure.people, "mean": band.map(|band| band.estimate),
        "low": band.map(|band| band.low), "high": band.map(|band| band.high),
    })
}

/// A month as it is written everywhere: `2026-03`.
fn month(number: u64) -> String {
    format!("{:04}-{:02}", number / 12, number % 12 + 1)
}
