//! The report of what was kept.

use super::super::{
    report::{Report, Said, Table},
    sheet::{Rows, refuse},
};
use super::{
    Kept,
    counts::{Columns, Counts, Mix, MixBasis},
    waits::Waits,
};
use crate::failure::Failure;
use chart::{Figure, Flag, Ink, Intervals, Line, Point, Reference, Row, Scale, Tone};
use measure::kept::{Alarm, Basis, Direction, Estimate, Flip, Prior, Standardised, Trend, Unit};
use measure::kept::{alarms, best_fit, flips, standardise, trend};
use serde_json::{Value, json};
use speech::say;

/// Months of a drawing; a table of more is in JSON.
const MOST_MONTHS: usize = 24;
/// Pairs of units that change places, of which more are not named one by one.
const MOST_FLIPS: usize = 8;

/// Everything that is told of the units.
struct Found<'a> {
    counts: &'a Counts,
    prior: Prior,
    estimates: Vec<Estimate>,
    alarms: Option<Vec<Alarm>>,
    /// Of all units together, and of each that is shown: a thousand thirds are a minute of work.
    trends: Option<(Trend, Vec<Option<Trend>>)>,
    mixed: Option<(Mix, Vec<Option<Standardised>>, Vec<Flip>)>,
    /// The units, the highest estimate first.
    order: Vec<usize>,
}

/// Judges all units and tells it.
pub fn told(
    asked: &Kept,
    said: &Said<'_>,
    columns: &Columns,
    counts: &Counts,
    rows: &Rows,
    mix: Option<Mix>,
    waits: Option<Waits>,
) -> Result<Report, Failure> {
    let prior = Prior::learn(&counts.units);
    let estimates = prior.estimates(&counts.units);
    let alarms = asked.target.map(|target| alarms(&prior, &counts.units, target));
    let units = 0..counts.units.len();
    let mixed = mix.map(|mix| {
        let stages: Vec<Vec<Unit>> = units.clone().map(|unit| counts.stages_of(unit)).collect();
        let wrong = |refusal: measure::kept::Refusal| refuse(refusal.to_string());
        let each: Result<_, _> = stages.iter().map(|unit| standardise(unit, &mix.shares)).collect();
        let flips = flips(&stages, &mix.shares).map_err(wrong)?;
        Ok::<_, Failure>((mix, each.map_err(wrong)?, flips))
    });
    let mut order: Vec<usize> = units.collect();
    order.sort_by(|one, other| {
        let by_estimate = estimates[*other].mean.total_cmp(&estimates[*one].mean);
        by_estimate.then_with(|| counts.names.name(*one).cmp(counts.names.name(*other)))
    });
    let trends = counts.span().map(|_| {
        let mut each = vec![None; counts.units.len()];
        for unit in order.iter().take(asked.asked.most()) {
            each[*unit] = Some(trend(&prior, &counts.months_of(Some(*unit))));
        }
        (trend(&prior, &counts.months_of(None)), each)
    });
    let found = Found { counts, prior, estimates, alarms, trends, mixed: mixed.transpose()?, order };

    let mut json = found.json(asked.target, rows);
    if let Some(waits) = &waits {
        json["waits"] = waits.json();
    }
    let voice = said.voice;
    let mut report =
        Report::new(voice.say("measure-kept"), rows.told(voice, &asked.asked.named(voice)), json);
    found.tell(&mut report, said, asked, columns);
    if let Some(waits) = waits {
        waits.tell(&mut report, said);
    }
    Ok(report)
}

impl Found<'_> {
    fn json(&self, target: Option<f64>, rows: &Rows) -> Value {
        let all = self.counts.all();
        let unit = |unit: usize| {
            let estimate = self.estimates[unit];
            let mut json = json!({
                "unit": self.counts.names.name(unit),
                "kept": estimate.kept, "of": estimate.of, "raw": self.counts.units[unit].raw(),
                "estimate": estimate.mean, "low": estimate.interval.low, "high": estimate.interval.high,
            });
            if let Some(target) = target {
                json["below_target"] = json!(self.prior.below(self.counts.units[unit], target));
            }
            if let Some((_, trends)) = &self.trends {
                json["trend"] = json!(trends[unit].as_ref().map(trend_json));
            }
            if let Some((_, each, _)) = &self.mixed {
                json["same_mix"] = json!(each[unit].as_ref().map(|one| json!({
                    "rate": one.rate, "low": one.interval.low, "high": one.interval.high,
                    "missing_stages": one.missing.iter().map(|stage| self.counts.stages.name(*stage)).collect::<Vec<_>>(),
                })));
            }
            json
        };
        let fit = best_fit(&self.counts.units);
        let mut json = json!({
            "measure": "kept", "version": 1, "rows": rows.json(),
            "kept": all.kept(), "of": all.of(),
            "prior": self.prior.basis(),
            "beta_binomial": fit.as_ref().ok().map(|fit| json!({
                "mean": fit.mean, "strength": fit.strength, "log_likelihood": fit.log_likelihood,
            })),
            "beta_binomial_refused": fit.as_ref().err().map(ToString::to_string),
            "target": target,
            "units": self.order.iter().map(|number| unit(*number)).collect::<Vec<_>>(),
        });
        if let Some(alarms) = &self.alarms {
            json["alarms"] = alarms
                .iter()
                .map(|alarm| {
                    json!({
                        "unit": self.counts.names.name(alarm.unit),
                        "below_target": alarm.below, "expected_broken": alarm.expected_broken,
                    })
                })
                .collect();
        }
        if let (Some((all, _)), Some((first, _))) = (&self.trends, self.counts.span()) {
            let months = all.months.iter().zip(0..).map(|(estimate, place)| {
                json!({
                    "month": month(first + place), "kept": estimate.kept, "of": estimate.of,
                    "estimate": estimate.mean, "low": estimate.interval.low, "high": estimate.interval.high,
                })
            });
            let mut trend = trend_json(all);
            trend["months"] = months.collect();
            json["trend"] = trend;
        }
        if let Some((mix, _, flips)) = &self.mixed {
            let total: f64 = mix.shares.iter().sum();
            let shares = self.counts.stages.all().iter().zip(&mix.shares);
            let basis = match mix.basis {
                MixBasis::Given => "given",
                MixBasis::Public => "public",
                MixBasis::Equal => "equal",
            };
            json["mix"] = json!({
                "basis": basis,
                "shares": shares.map(|(name, share)| (name.clone(), json!(share / total))).collect::<serde_json::Map<_, _>>(),
                "flips": flips.iter().map(|flip| json!({
                    "ahead_raw": self.counts.names.name(flip.ahead_raw),
                    "ahead_same_mix": self.counts.names.name(flip.ahead_standardised),
                })).collect::<Vec<_>>(),
            });
        }
        json
    }

    fn tell(&self, report: &mut Report, said: &Said<'_>, asked: &Kept, columns: &Columns) {
        let voice = said.voice;
        let all = self.counts.all();
        let share = said.share(all.raw().unwrap_or(0.0));
        report.tell(say!(voice, "measure-kept-all", kept = all.kept(), of = all.of(), share = share));
        report.tell(match self.prior.basis() {
            Basis::Learnt => say!(voice, "measure-kept-learnt", units = self.prior.units()),
            Basis::Public | Basis::Given => voice.say("measure-kept-public").to_owned(),
        });
        self.tell_units(report, said, asked, columns);
        if let Some(alarms) = &self.alarms {
            self.tell_alarms(report, said, asked, columns, alarms);
        }
        if let Some((all, _)) = &self.trends {
            self.tell_trend(report, said, all);
        }
        if let Some((mix, each, flips)) = &self.mixed {
            self.tell_mix(report, said, mix, flips);
            if each.iter().flatten().any(|one| !one.missing.is_empty()) {
                report.tell(voice.say("measure-mix-missing"));
            }
        }
    }

    fn tell_units(&self, report: &mut Report, said: &Said<'_>, asked: &Kept, columns: &Columns) {
        let voice = said.voice;
        let heads = [
            (columns.unit.name.as_str(), false),
            (voice.say("measure-kept-kept"), true),
            (voice.say("measure-of"), true),
            (voice.say("measure-raw"), true),
            (said.words.low.as_str(), true),
            (said.words.estimate.as_str(), true),
            (said.words.high.as_str(), true),
        ];
        let mut table = Table::new(heads);
        if self.mixed.is_some() {
            table.head(voice.say("measure-same-mix"), true);
        }
        if self.trends.is_some() {
            table.head(voice.say("measure-trend"), false);
        }
        let shown = &self.order[..self.order.len().min(asked.asked.most())];
        for unit in shown {
            let estimate = self.estimates[*unit];
            let [low, high] = said.shares(estimate.interval);
            let raw = self.counts.units[*unit].raw().map_or_else(String::new, |raw| said.share(raw));
            let name = self.counts.names.name(*unit).to_owned();
            let (kept, of) = (said.count(estimate.kept), said.count(estimate.of));
            let mut row = vec![name, kept, of, raw, low, said.share(estimate.mean), high];
            if let Some((_, each, _)) = &self.mixed {
                let rate = each[*unit].as_ref();
                let star = rate.is_some_and(|rate| !rate.missing.is_empty());
                let rate = rate.map_or_else(|| "–".to_owned(), |rate| said.share(rate.rate));
                row.push(if star { format!("{rate}*") } else { rate });
            }
            if let Some((_, trends)) = &self.trends {
                let told = trends[*unit].as_ref().map_or(Direction::NoTelling, |trend| trend.direction);
                row.push(direction(said, told).to_owned());
            }
            table.row(row);
        }
        table.more(self.order.len() - shown.len());
        let caption = say!(voice, "measure-kept-units", column = columns.unit.name.as_str());
        let about = said.about("units", &caption, voice.say("measure-kept-drawn"));
        let chart = self.drawn(said, shown, asked.target, &columns.unit.name).draw(&about, &said.words);
        report.chart(&caption, chart, table);
    }

    fn drawn(&self, said: &Said<'_>, shown: &[usize], target: Option<f64>, what: &str) -> Intervals {
        let alarmed = |unit: usize| {
            self.alarms.as_ref().is_some_and(|alarms| alarms.iter().any(|alarm| alarm.unit == unit))
        };
        let row = |unit: &usize| {
            let Estimate { mean, interval, kept, of } = self.estimates[*unit];
            let counts = say!(said.voice, "measure-kept-counts", kept = kept, of = of);
            let below = || said.voice.say("measure-kept-below").to_owned();
            Row {
                label: self.counts.names.name(*unit).to_owned(),
                ink: Ink::Plain,
                figure: Figure::Shown {
                    interval: chart::Interval::new(interval.low, mean, interval.high),
                    counts,
                },
                flag: alarmed(*unit).then(|| Flag { tone: Tone::Bad, word: below() }),
            }
        };
        let word = |at: f64| say!(said.voice, "measure-kept-target", target = said.share(at));
        Intervals {
            what: what.to_owned(),
            scale: Scale::share(),
            rows: shown.iter().map(row).collect(),
            reference: target.map(|at| Reference { at, word: word(at) }),
        }
    }

    fn tell_alarms(
        &self,
        report: &mut Report,
        said: &Said<'_>,
        asked: &Kept,
        columns: &Columns,
        alarms: &[Alarm],
    ) {
        let voice = said.voice;
        let target = said.share(asked.target.unwrap_or(0.0));
        report.head(voice.say("measure-alarms"));
        if alarms.is_empty() {
            report.tell(say!(voice, "measure-alarms-none", target = target));
            return;
        }
        let heads = [
            (columns.unit.name.as_str(), false),
            (voice.say("measure-alarm-sure"), true),
            (voice.say("measure-alarm-broken"), true),
        ];
        let mut table = Table::new(heads);
        let shown = &alarms[..alarms.len().min(asked.asked.most())];
        for alarm in shown {
            let name = self.counts.names.name(alarm.unit).to_owned();
            table.row(vec![name, said.sure(alarm.below), said.number(alarm.expected_broken, 1)]);
        }
        table.more(alarms.len() - shown.len());
        report.table(&say!(voice, "measure-alarms-below", target = target), table);
    }

    fn tell_trend(&self, report: &mut Report, said: &Said<'_>, all: &Trend) {
        let voice = said.voice;
        let Some((first, _)) = self.counts.span() else { return };
        report.head(voice.say("measure-trend-head"));
        let words = match all.direction {
            Direction::Up => voice.say("measure-trend-up"),
            Direction::Down => voice.say("measure-trend-down"),
            Direction::NoTelling => voice.say("measure-trend-no-telling"),
        };
        let heads = [
            (voice.say("measure-month"), false),
            (voice.say("measure-kept-kept"), true),
            (voice.say("measure-of"), true),
            (said.words.low.as_str(), true),
            (said.words.estimate.as_str(), true),
            (said.words.high.as_str(), true),
        ];
        let mut table = Table::new(heads);
        let skip = all.months.len().saturating_sub(MOST_MONTHS);
        let (mut periods, mut points) = (Vec::new(), Vec::new());
        for (estimate, place) in all.months.iter().zip(0..).skip(skip) {
            let month = month(first + place);
            let [low, high] = said.shares(estimate.interval);
            let some = estimate.of > 0;
            let or_none = |figure: String| if some { figure } else { "–".to_owned() };
            let mean = said.share(estimate.mean);
            let (kept, of) = (said.count(estimate.kept), said.count(estimate.of));
            table.row(vec![month.clone(), kept, of, or_none(low), or_none(mean), or_none(high)]);
            let band = chart::Interval::new(estimate.interval.low, estimate.mean, estimate.interval.high);
            points.push(Point { interval: some.then_some(band), count: estimate.of });
            periods.push(month);
        }
        let line = Line {
            ink: Ink::Plain,
            word: voice.say("measure-all-units").to_owned(),
            counted: voice.say("measure-due").to_owned(),
            points,
        };
        let drawn = chart::Trend { scale: Scale::share(), periods, lines: vec![line], target: None };
        let about = said.about("months", voice.say("measure-trend-head"), words);
        report.chart(words, drawn.draw(&about, &said.words), table);
    }

    fn tell_mix(&self, report: &mut Report, said: &Said<'_>, mix: &Mix, flips: &[Flip]) {
        let voice = said.voice;
        report.head(voice.say("measure-mix"));
        let total: f64 = mix.shares.iter().sum();
        let each = self.counts.stages.all().iter().zip(&mix.shares);
        let each: Vec<String> =
            each.map(|(name, share)| format!("{name} {}", said.share(share / total))).collect();
        let shares = voice.list(&each);
        report.tell(match mix.basis {
            MixBasis::Given => say!(voice, "measure-mix-given", shares = shares),
            MixBasis::Public => say!(voice, "measure-mix-public", shares = shares),
            MixBasis::Equal => say!(voice, "measure-mix-equal", shares = shares),
        });
        if flips.is_empty() {
            report.tell(voice.say("measure-mix-no-flip"));
        }
        for flip in flips.iter().take(MOST_FLIPS) {
            let (raw, mixed) =
                (self.counts.names.name(flip.ahead_raw), self.counts.names.name(flip.ahead_standardised));
            report.tell(say!(voice, "measure-mix-flip", raw = raw, mixed = mixed));
        }
        if flips.len() > MOST_FLIPS {
            report.tell(say!(voice, "measure-mix-flips-more", pairs = flips.len() - MOST_FLIPS));
        }
    }
}

fn trend_json(trend: &Trend) -> Value {
    json!({ "direction": trend.direction, "better": trend.better })
}

fn direction(said: &Said<'_>, direction: Direction) -> &'static str {
    match direction {
        Direction::Up => said.voice.say("measure-up"),
        Direction::Down => said.voice.say("measure-down"),
        Direction::NoTelling => "–",
    }
}

/// A month as it is written everywhere: `2026-03`.
fn month(number: i32) -> String {
    format!("{:04}-{:02}", number.div_euclid(12), number.rem_euclid(12) + 1)
}
