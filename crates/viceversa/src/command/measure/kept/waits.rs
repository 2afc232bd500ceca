//! How long answers took, with those who still wait.

use super::super::{
    report::{Report, Said, Table},
    sheet::{Column, Day, Row, day, refuse},
};
use crate::failure::Failure;
use chart::{Curve as Course, Ink, Interval as Band, Median as Middle, Scale, Step, Survival, Unit};
use measure::survival::{self, Curve, Median, kaplan_meier};
use serde_json::{Value, json};
use speech::say;

/// Steps of a drawing: more than this cannot be told apart, and make a page heavy.
const MOST_STEPS: usize = 400;

/// One answer, or one that is still waited for.
#[derive(Clone, Copy)]
pub struct Wait {
    /// Which row of the table, to name it.
    row: u64,
    took: Option<f64>,
    since: Option<Day>,
}

impl Wait {
    /// Reads how many days it took.
    pub fn read(row: &Row<'_>, took: &Column, since: Option<Day>) -> Result<Self, Failure> {
        let days = row.number_in(took)?;
        if let Some(days) = days.filter(|days| *days < 0.0) {
            return Err(row.wrong(took, &days.to_string(), "is below 0; an answer takes 0 days or more"));
        }
        Ok(Self { row: row.number(), took: days, since })
    }
}

/// How long it took, as a curve.
pub struct Waits {
    curve: Curve,
    median: Median,
}

impl Waits {
    /// Of all that was read; who still waits has waited until `until`, or until the latest day of the table.
    pub fn of(
        waits: &[Wait],
        took: &Column,
        latest: Option<Day>,
        until: Option<&str>,
    ) -> Result<Self, Failure> {
        let until = match until {
            Some(text) => {
                let day = day(text).filter(|day| day.exact);
                Some(day.ok_or_else(|| refuse(format!("--until {text}: write a day as 2026-03-14")))?)
            }
            None => latest,
        };
        let still = waits.iter().filter(|wait| wait.took.is_none()).count();
        let waited = |wait: &Wait| match (wait.took, wait.since.filter(|since| since.exact), until) {
            (Some(time), ..) => Ok(survival::Wait { time, ended: true }),
            (None, Some(since), Some(until)) if since <= until => {
                let days = until.date.since(since.date).map_or(0, |span| span.get_days());
                Ok(survival::Wait { time: f64::from(days), ended: false })
            }
            (None, Some(since), Some(until)) => Err(refuse(format!(
                "row {} still waits since {}, which is after {}; give a later day in --until",
                wait.row, since.date, until.date
            ))),
            (None, ..) => Err(refuse(format!(
                "{still} rows still wait (nothing in '{}'), and row {} does not say since which day; \
                 name the column with the days in --when, or leave those rows out",
                took.name, wait.row
            ))),
        };
        let waits: Vec<survival::Wait> = waits.iter().map(waited).collect::<Result<_, _>>()?;
        let curve = kaplan_meier(&waits, 0.9).map_err(|refusal| refuse(refusal.to_string()))?;
        Ok(Self { median: curve.median(), curve })
    }

    /// For programs.
    pub fn json(&self) -> Value {
        let Curve { of, ended, .. } = self.curve;
        json!({ "of": of, "ended": ended, "waiting": of - ended, "median": self.median, "steps": self.curve.steps })
    }

    /// For people.
    pub fn tell(&self, report: &mut Report, said: &Said<'_>) {
        let voice = said.voice;
        report.head(voice.say("measure-waits"));
        let days = |time: f64| said.number(time, usize::from(time.fract() != 0.0));
        let Curve { of, ended, .. } = self.curve;
        let waiting = of - ended;
        let words = match self.median {
            Median { time: Some(time), low, high } => {
                let low = low.map_or_else(|| "–".to_owned(), days);
                let high = high.map_or_else(|| voice.say("measure-no-end").to_owned(), days);
                say!(voice, "measure-waits-median", days = days(time), low = low, high = high)
            }
            Median { time: None, .. } => voice.say("measure-waits-no-median").to_owned(),
        };
        report.tell(say!(voice, "measure-waits-all", of = of, ended = ended, waiting = waiting));
        let heads = [
            (voice.say("measure-days"), true),
            (voice.say("measure-still-wait"), true),
            (said.words.low.as_str(), true),
            (said.words.high.as_str(), true),
            (voice.say("measure-waited-for"), true),
        ];
        let mut table = Table::new(heads);
        for step in self.told_steps() {
            let [low, high] = said.shares(step.interval);
            let waiting = said.count(step.waiting as u64);
            table.row(vec![days(step.time), said.share(step.share), low, high, waiting]);
        }
        let about = said.about("waits", voice.say("measure-waits"), &words);
        report.chart(&words, self.drawn(said).draw(&about, &said.words), table);
    }

    /// The first step at or after each of some round times, so that a table of thousands is readable.
    fn told_steps(&self) -> Vec<survival::Step> {
        let steps = &self.curve.steps;
        if steps.len() <= 15 {
            return steps.clone();
        }
        let shares = (1..=14).map(|place| place * (steps.len() - 1) / 14);
        std::iter::once(0).chain(shares).map(|place| steps[place]).collect()
    }

    fn drawn(&self, said: &Said<'_>) -> Survival {
        let steps = &self.curve.steps;
        let every = steps.len().div_ceil(MOST_STEPS).max(1);
        let kept = steps.iter().enumerate().filter(|(at, _)| at % every == 0 || at + 1 == steps.len());
        let band = |step: &survival::Step| Band::new(step.interval.low, step.share, step.interval.high);
        let last = steps.last().map_or(0.0, |step| step.time);
        let until = self.curve.censored.last().copied().unwrap_or(0.0).max(last);
        let times = Scale::of(0.0, until.max(1.0), Unit::Number { places: 0 });
        let waiting = (0..5).map(|fifth| until * f64::from(fifth) / 4.0).map(|at| {
            let passed = steps.iter().filter(|step| step.time < at).map(|step| step.ended).sum::<usize>();
            let gone = self.curve.censored.iter().filter(|time| **time < at).count();
            (at, (self.curve.of - passed - gone) as u64)
        });
        let voice = said.voice;
        let days = |time: f64| said.number(time, usize::from(time.fract() != 0.0));
        let course = Course {
            ink: Ink::Plain,
            word: voice.say("measure-still-wait").to_owned(),
            steps: kept.map(|(_, step)| Step { at: step.time, share: band(step) }).collect(),
            starts: 1.0,
            until,
            median: self
                .median
                .time
                .map(|at| Middle { at, words: say!(voice, "measure-waits-half", days = days(at)) }),
            waiting: waiting.collect(),
            counted: voice.say("measure-waited-for").to_owned(),
        };
        Survival { time: voice.say("measure-days").to_owned(), times, curves: vec![course] }
    }
}
