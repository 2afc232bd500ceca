//! Forecasts: 'how likely is it to go on?', said before, against what came.
//!
//! The Brier score is the mean of `(forecast - outcome)^2`: 0 is perfect, always saying one half gives 0.25. Murphy
//! (1973) takes it apart over bins: reliability (how far forecasts of a bin lie from what came of them; less is
//! better) - resolution (how far bins differ in what came; more is better) + uncertainty (of the outcome itself).
//! Bins are the nearest tenth, halves up, eleven in all, each with its *mean* forecast; what forecasts of one bin
//! differ among themselves is therefore left over, and named (`within`; Stephenson et al. 2008).
//!
//! The area under the curve is the chance that of two, one that came and one that did not, the first had the higher
//! forecast, ties counting half (Mann and Whitney); its standard error is that of DeLong et al. (1988). Shares of a bin
//! have Jeffreys intervals. All of it is told to the one who forecast and to nobody else.

mod area;
mod bins;

pub use bins::{BINS, Bin};

use crate::Interval;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// 95th percentile of the normal distribution: the ends of a 90 % interval.
const Z: f64 = 1.644_853_626_951_472_2;

/// What was said, and what came.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Forecast {
    /// The chance that was named, from 0 to 1.
    pub chance: f64,
    /// Whether it came.
    pub came: bool,
}

/// Why forecasts are not judged.
#[derive(Clone, Debug, PartialEq, Error, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// There are none.
    #[error("there are no forecasts; at least two are needed, one that came and one that did not")]
    None,
    /// A chance that is none.
    #[error("forecast {at} names {chance}; a chance lies between 0 and 1")]
    Chance {
        /// Which one, from 0.
        at: usize,
        /// What it names.
        chance: f64,
    },
    /// Everything came, or nothing: nothing could be told apart.
    #[error(
        "of {forecasts} forecasts all had the same outcome (came: {came}); wait for one that went the other way"
    )]
    NoVariation {
        /// How many.
        forecasts: usize,
        /// What all of them had in common.
        came: bool,
    },
}

/// The parts of the Brier score.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Murphy {
    /// Squared distance of the forecasts of a bin from what came; less is better.
    pub reliability: f64,
    /// Squared distance of what came in a bin from what came overall; more is better.
    pub resolution: f64,
    /// base rate times (1 - base rate).
    pub uncertainty: f64,
    /// Brier - (reliability - resolution + uncertainty): what forecasts of one bin differ among themselves.
    pub within: f64,
}

/// The area under the curve.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Area {
    /// From 0 to 1; 0.5 tells nothing apart.
    pub area: f64,
    /// Standard error (DeLong); none where either side has a single case.
    pub standard_error: Option<f64>,
    /// 90 %, within 0 to 1; all of it where there is no standard error.
    pub interval: Interval,
}

/// How good forecasts were.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Score {
    /// How many.
    pub forecasts: usize,
    /// Mean squared error.
    pub brier: f64,
    /// Part that came.
    pub base_rate: f64,
    /// Mean of the chances named.
    pub mean_forecast: f64,
    /// Mean forecast - base rate: above 0 is hoping too much.
    pub bias: f64,
    /// 90 % of the bias, from how the single differences vary.
    pub bias_interval: Interval,
    /// 1 - Brier / uncertainty: how much better than naming the base rate every time; below 0 is worse.
    pub skill: f64,
    /// Its parts.
    pub murphy: Murphy,
    /// Telling apart; none where all forecasts are equal, so that there is nothing to order by.
    pub area: Option<Area>,
    /// The calibration curve: bins with a forecast in them, from low to high.
    pub curve: Vec<Bin>,
}

/// Judges forecasts. Their order does not matter.
///
/// # Errors
/// Where there are none, one is no chance, or all had the same outcome.
pub fn score(forecasts: &[Forecast]) -> Result<Score, Refusal> {
    for (at, forecast) in forecasts.iter().enumerate() {
        if !(0.0..=1.0).contains(&forecast.chance) {
            return Err(Refusal::Chance { at, chance: forecast.chance });
        }
    }
    let Some(first) = forecasts.first() else { return Err(Refusal::None) };
    if forecasts.iter().all(|forecast| forecast.came == first.came) {
        return Err(Refusal::NoVariation { forecasts: forecasts.len(), came: first.came });
    }
    // One order of summing, whatever the order of coming in.
    let mut sorted = forecasts.to_vec();
    sorted.sort_by(|a, b| a.chance.total_cmp(&b.chance).then(a.came.cmp(&b.came)));
    let count = sorted.len() as f64;
    let mean = |value: fn(&Forecast) -> f64| sorted.iter().map(value).sum::<f64>() / count;
    let brier = mean(|forecast| (forecast.chance - came(forecast)).powi(2));
    let base_rate = mean(came);
    let mean_forecast = mean(|forecast| forecast.chance);
    let bias = mean_forecast - base_rate;
    // The mean square is the Brier score, so that it gives the variance too.
    let error = ((brier - bias * bias).max(0.0) / (count - 1.0)).sqrt();
    let curve = bins::curve(&sorted);
    let murphy = bins::murphy(&curve, brier, base_rate, count);
    Ok(Score {
        forecasts: sorted.len(),
        brier,
        base_rate,
        mean_forecast,
        bias,
        bias_interval: Interval { low: bias - Z * error, high: bias + Z * error },
        skill: 1.0 - brier / murphy.uncertainty,
        murphy,
        area: area::area(&sorted),
        curve,
    })
}

fn came(forecast: &Forecast) -> f64 {
    f64::from(u8::from(forecast.came))
}
