//! Forecasts by the nearest tenth.

use super::{Forecast, Murphy};
use crate::Interval;
use serde::{Deserialize, Serialize};
use statrs::distribution::{Beta, ContinuousCDF};

/// 0, a tenth, ... 1.
pub const BINS: usize = 11;

/// Forecasts of about the same chance.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bin {
    /// In tenths: 0 to 10.
    pub tenth: u8,
    /// How many forecasts.
    pub forecasts: u64,
    /// How many of them came.
    pub came: u64,
    /// Mean of the chances named.
    pub mean_forecast: f64,
    /// Part that came.
    pub share: f64,
    /// 90 % of it (Jeffreys; from 0 where none came, to 1 where all did).
    pub interval: Interval,
}

/// The nearest tenth, halves up.
fn tenth(chance: f64) -> usize {
    // A hair more, so that 0.35 written in binary still is a half.
    ((chance * 10.0 + 0.5 + 1e-9).floor() as usize).min(BINS - 1)
}

/// The bins that hold a forecast.
pub(super) fn curve(forecasts: &[Forecast]) -> Vec<Bin> {
    let mut sums = [(0_u64, 0_u64, 0.0); BINS];
    for forecast in forecasts {
        let (count, hits, sum) = &mut sums[tenth(forecast.chance)];
        *count += 1;
        *hits += u64::from(forecast.came);
        *sum += forecast.chance;
    }
    let bin = |(tenth, &(forecasts, came, sum)): (usize, &(u64, u64, f64))| Bin {
        tenth: tenth as u8,
        forecasts,
        came,
        mean_forecast: sum / forecasts as f64,
        share: came as f64 / forecasts as f64,
        interval: jeffreys(came, forecasts),
    };
    sums.iter().enumerate().filter(|(_, (count, ..))| *count > 0).map(bin).collect()
}

/// The parts of the Brier score over those bins.
pub(super) fn murphy(curve: &[Bin], brier: f64, base_rate: f64, count: f64) -> Murphy {
    let over = |square: &dyn Fn(&Bin) -> f64| {
        curve.iter().map(|bin| bin.forecasts as f64 * square(bin).powi(2)).sum::<f64>() / count
    };
    let reliability = over(&|bin| bin.mean_forecast - bin.share);
    let resolution = over(&|bin| bin.share - base_rate);
    let uncertainty = base_rate * (1.0 - base_rate);
    Murphy { reliability, resolution, uncertainty, within: brier - (reliability - resolution + uncertainty) }
}

/// 90 % of a share: the quantiles of Beta(k + 1/2, n - k + 1/2).
fn jeffreys(hits: u64, count: u64) -> Interval {
    let Ok(beta) = Beta::new(hits as f64 + 0.5, (count - hits) as f64 + 0.5) else {
        // Both are above zero, which is all that it asks.
        return Interval { low: 0.0, high: 1.0 };
    };
    Interval {
        low: if hits == 0 { 0.0 } else { beta.inverse_cdf(0.05) },
        high: if hits == count { 1.0 } else { beta.inverse_cdf(0.95) },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_half_goes_to_the_tenth_above() {
        for half in 0..10 {
            assert_eq!(tenth((f64::from(half) + 0.5) / 10.0), half as usize + 1);
            assert_eq!(tenth((f64::from(half) + 0.49) / 10.0), half as usize);
        }
        assert_eq!(tenth(1.0), 10);
    }

    #[test]
    fn jeffreys_as_tabled() {
        // The quantiles of Beta(3.5, 7.5), integrated numerically elsewhere.
        let interval = jeffreys(3, 10);
        assert!((interval.low - 0.117_329).abs() < 1e-5, "{interval:?}");
        assert!((interval.high - 0.558_127).abs() < 1e-5, "{interval:?}");
        assert_eq!(jeffreys(0, 4).low, 0.0);
        assert_eq!(jeffreys(4, 4).high, 1.0);
    }
}
