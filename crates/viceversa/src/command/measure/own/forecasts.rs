//! Forecasts against what came.

use super::{
    super::{
        report::{Report, Said, Table},
        sheet::{Sheet, refuse},
    },
    Own,
};
use crate::failure::Failure;
use chart::{Bin, Calibration, Ink, Interval as Band};
use measure::forecast::{Forecast, Refusal, Score, score};
use serde_json::{Value, json};
use speech::{Voice, say};

impl Own {
    pub(super) fn forecasts(&self, voice: &Voice, forecast: &str, happened: &str) -> Result<Report, Failure> {
        if !(self.out_of.is_finite() && self.out_of > 0.0) {
            return Err(refuse(format!("--out-of {}: a number above 0, as 1, 10 or 100", self.out_of)));
        }
        let sheet = Sheet::open(&self.asked)?;
        let (forecast, happened) = (sheet.column(forecast)?, sheet.column(happened)?);
        let mut forecasts = Vec::new();
        let rows = sheet.each(voice, |row, rows| {
            let Some(said) = row.number_in(&forecast)? else {
                rows.leave_out(&forecast);
                return Ok(());
            };
            let Some(came) = row.yes(&happened)? else {
                rows.leave_out(&happened);
                return Ok(());
            };
            let chance = said / self.out_of;
            if !(0.0..=1.0).contains(&chance) {
                let sure = self.out_of;
                return Err(row.wrong(
                    &forecast,
                    &said.to_string(),
                    &format!("is no chance between 0 and {sure}; say with --out-of what a sure forecast is written as"),
                ));
            }
            forecasts.push(Forecast { chance, came });
            Ok(())
        })?;
        let found = score(&forecasts).map_err(|refusal| refuse(worded(&refusal, &happened.name)))?;
        let mut json = shape(&found);
        json["rows"] = rows.json();
        let mut report =
            Report::new(voice.say("measure-forecast"), rows.told(voice, &self.asked.named(voice)), json);
        tell(&mut report, &Said::new(voice), &found);
        Ok(report)
    }
}

fn shape(found: &Score) -> Value {
    json!({
        "measure": "self", "version": 1, "of": "forecasts",
        "forecasts": found.forecasts, "brier": found.brier, "base_rate": found.base_rate,
        "mean_forecast": found.mean_forecast, "bias": found.bias, "bias_interval": found.bias_interval,
        "skill": found.skill,
        "reliability": found.murphy.reliability, "resolution": found.murphy.resolution,
        "uncertainty": found.murphy.uncertainty, "within_bins": found.murphy.within,
        "auc": found.area.map(|area| area.area),
        "auc_error": found.area.and_then(|area| area.standard_error),
        "auc_interval": found.area.map(|area| area.interval),
        "bins": found.curve,
    })
}

fn tell(report: &mut Report, said: &Said<'_>, found: &Score) {
    let voice = said.voice;
    let (mean, base) = (said.share(found.mean_forecast), said.share(found.base_rate));
    report.tell(say!(voice, "measure-forecast-bias", mean = mean, base = base));
    report.tell(if found.bias_interval.low > 0.0 {
        voice.say("measure-forecast-high")
    } else if found.bias_interval.high < 0.0 {
        voice.say("measure-forecast-low")
    } else {
        voice.say("measure-forecast-even")
    });
    let mut table = Table::new([
        (voice.say("measure-figure"), false),
        (voice.say("measure-value"), true),
        (voice.say("measure-meaning"), false),
    ]);
    let mut row = |name: &str, value: f64, meaning: &str| {
        table.row(vec![name.to_owned(), said.number(value, 4), meaning.to_owned()]);
    };
    row("Brier", found.brier, voice.say("measure-brier-means"));
    row(
        voice.say("measure-reliability-of"),
        found.murphy.reliability,
        voice.say("measure-reliability-means"),
    );
    row(voice.say("measure-resolution"), found.murphy.resolution, voice.say("measure-resolution-means"));
    row(voice.say("measure-uncertainty"), found.murphy.uncertainty, voice.say("measure-uncertainty-means"));
    row(voice.say("measure-skill"), found.skill, voice.say("measure-skill-means"));
    if let Some(area) = found.area {
        let [low, high] = said.ends(area.interval, 3);
        row("AUC", area.area, &say!(voice, "measure-auc-means", low = low, high = high));
    }
    report.table(&say!(voice, "measure-forecast-score", forecasts = found.forecasts), table);
    if found.area.is_none() {
        report.tell(voice.say("measure-auc-none"));
    }

    report.head(voice.say("measure-calibration"));
    let mut bins = Table::new([
        (voice.say("measure-said"), true),
        (voice.say("measure-forecasts"), true),
        (voice.say("measure-happened"), true),
        (said.words.low.as_str(), true),
        (said.words.high.as_str(), true),
    ]);
    let mut drawn = Vec::new();
    for bin in &found.curve {
        let [low, high] = said.shares(bin.interval);
        let (forecast, count) = (said.share(bin.mean_forecast), said.count(bin.forecasts));
        bins.row(vec![forecast, count, said.share(bin.share), low, high]);
        let happened = Some(Band::new(bin.interval.low, bin.share, bin.interval.high));
        drawn.push(Bin { forecast: bin.mean_forecast, happened, count: bin.forecasts });
    }
    let chart = Calibration {
        ink: Ink::Plain,
        forecast: voice.say("measure-said").to_owned(),
        happened: voice.say("measure-happened").to_owned(),
        diagonal: voice.say("measure-as-said").to_owned(),
        corners: (
            voice.say("measure-more-than-said").to_owned(),
            voice.say("measure-less-than-said").to_owned(),
        ),
        counted: voice.say("measure-forecasts").to_owned(),
        bins: drawn,
    };
    let caption = voice.say("measure-calibration-caption");
    let about = said.about("calibration", voice.say("measure-calibration"), caption);
    report.chart(caption, chart.draw(&about, &said.words), bins);
}

fn worded(refusal: &Refusal, happened: &str) -> String {
    match refusal {
        Refusal::None => "no row has both a forecast and what happened".to_owned(),
        Refusal::NoVariation { forecasts, came } => format!(
            "'{happened}' says {} in all {forecasts} rows: with one outcome only, nothing can be told apart; \
             wait for one that went the other way",
            if *came { "yes" } else { "no" }
        ),
        Refusal::Chance { .. } => refusal.to_string(),
    }
}
