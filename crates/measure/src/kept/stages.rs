//! Units compared as if all of them had the same mix of stages (Simpson's paradox).

use super::{Prior, Refusal, Unit};
use crate::Interval;
use serde::{Deserialize, Serialize};

/// The fixed public mix over the kinds of conversation, in the order of the ledger: informal, screening,
/// interview, peer, offer, feedback. Of twenty conversations one is informal, six are screenings, nine
/// interviews, one is with future colleagues, one about an offer and two about an outcome: what a job with one
/// screening and one or two interviews for each candidate comes to. It belongs to nobody, and that it never
/// changes matters more than its digits: figures of two years compare.
pub const PUBLIC_MIX: [f64; 6] = [0.05, 0.30, 0.45, 0.05, 0.05, 0.10];

/// A unit's kept rate had it the mix of stages that all are compared with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Standardised {
    /// Sum of share times raw rate over the stages of which something has matured, 0 to 1.
    pub rate: f64,
    /// In it lies the true one with 90 %.
    pub interval: Interval,
    /// Stages of the mix of which nothing has matured. They are left out, the other shares grow to make 1, and
    /// the page names them: the figure is then of fewer stages than its neighbours'.
    pub missing: Vec<usize>,
}

/// Two units of which the one is ahead by raw rate and the other by standardised rate.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Flip {
    /// The one ahead by raw rate.
    pub ahead_raw: usize,
    /// The one ahead by standardised rate.
    pub ahead_standardised: usize,
}

/// A unit, stage by stage, over a mix of stages. Nothing where nothing has matured in any stage of the mix.
///
/// # Errors
/// [`Refusal::MixOfStages`], [`Refusal::StagesOfUnit`] (as unit 0).
pub fn standardise(stages: &[Unit], mix: &[f64]) -> Result<Option<Standardised>, Refusal> {
    shares(mix)?;
    fits(0, stages, mix)?;
    Ok(over(stages, mix))
}

/// The pairs of units that change places between raw and standardised rate: where there are any, the page says
/// so, and that the mix of stages made the raw order. `units` holds the stages of each.
///
/// # Errors
/// [`Refusal::MixOfStages`], [`Refusal::StagesOfUnit`].
pub fn flips(units: &[Vec<Unit>], mix: &[f64]) -> Result<Vec<Flip>, Refusal> {
    shares(mix)?;
    let mut rates = Vec::with_capacity(units.len());
    for (number, stages) in units.iter().enumerate() {
        fits(number, stages, mix)?;
        let raw = stages.iter().fold(Unit::default(), |sum, stage| sum.with(*stage)).raw();
        if let (Some(raw), Some((rate, _))) = (raw, weighted(stages, mix)) {
            rates.push((number, raw, rate));
        }
    }
    let mut flips = Vec::new();
    for (first, one) in rates.iter().enumerate() {
        for other in &rates[first + 1..] {
            if (one.1 - other.1) * (one.2 - other.2) < 0.0 {
                let (ahead, behind) = if one.1 > other.1 { (one, other) } else { (other, one) };
                flips.push(Flip { ahead_raw: ahead.0, ahead_standardised: behind.0 });
            }
        }
    }
    Ok(flips)
}

fn shares(mix: &[f64]) -> Result<(), Refusal> {
    let wrong = mix.iter().position(|share| !share.is_finite() || *share < 0.0);
    match wrong {
        Some(stage) => Err(Refusal::MixOfStages { stage, share: mix[stage] }),
        None if mix.iter().all(|share| *share == 0.0) => Err(Refusal::MixOfStages { stage: 0, share: 0.0 }),
        None => Ok(()),
    }
}

const fn fits(unit: usize, stages: &[Unit], mix: &[f64]) -> Result<(), Refusal> {
    if stages.len() == mix.len() {
        Ok(())
    } else {
        Err(Refusal::StagesOfUnit { unit, stages: stages.len(), mix: mix.len() })
    }
}

/// The standardised rate and the sum of the shares that it is made of.
fn weighted(stages: &[Unit], mix: &[f64]) -> Option<(f64, f64)> {
    let present = || stages.iter().zip(mix).filter_map(|(stage, share)| Some((stage.raw()?, share)));
    let sum: f64 = present().map(|(_, share)| share).sum();
    (sum > 0.0).then(|| (present().map(|(rate, share)| rate * share).sum::<f64>() / sum, sum))
}

fn over(stages: &[Unit], mix: &[f64]) -> Option<Standardised> {
    let (rate, sum) = weighted(stages, mix)?;
    // Each stage by Jeffreys' prior; the weighted sum as the beta distribution of the same mean and variance.
    let (mut mean, mut variance) = (0.0, 0.0);
    for (stage, share) in stages.iter().zip(mix).filter(|(stage, _)| stage.of() > 0) {
        let (a, all) = (stage.kept() as f64 + 0.5, stage.of() as f64 + 1.0);
        let (own, share) = (a / all, share / sum);
        mean += share * own;
        variance += share * share * own * (1.0 - own) / (all + 1.0);
    }
    let alike = Prior::given(mean, mean * (1.0 - mean) / variance - 1.0);
    let posterior = alike.posterior(Unit::default());
    // Where all was kept Jeffreys' interval ends below 1: the observed rate belongs to it.
    let interval =
        Interval { low: posterior.quantile(0.05).min(rate), high: posterior.quantile(0.95).max(rate) };
    let missing = (0..mix.len()).filter(|stage| mix[*stage] > 0.0 && stages[*stage].of() == 0).collect();
    Some(Standardised { rate, interval, missing })
}
