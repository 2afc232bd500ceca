//! Who did not answer, and how much that could change.

use super::ground::Weights;
use super::{Block, RESPONSE_RATE, Refusal};
use crate::Interval;
use serde::{Deserialize, Serialize};

/// No answer stands for more than so many people.
pub const MOST: f64 = 10.0;
/// A share is told as if so many people at least were of either mind; less would say what each of them said.
const EITHER: u64 = 2;

/// Those who were invited at one stage and whose process ended one way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stratum {
    /// The stage of the plan.
    pub stage: u64,
    /// How the process ended.
    pub outcome: u64,
    /// How many were invited.
    pub invited: u64,
    /// How many of them answered.
    pub answered: u64,
}

/// How a stratum answered.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rate {
    /// Which one.
    pub stratum: Stratum,
    /// Answered of invited; 0 where nobody was invited.
    pub rate: f64,
    /// For how many people one answer stands: 1/rate, at most [`MOST`]; none where nobody answered, so that nothing
    /// stands for those people.
    pub weight: Option<f64>,
}

/// The rate of each stratum, with the weight of its answers.
///
/// # Errors
/// Where more answered than were invited.
pub fn rates(strata: &[Stratum]) -> Result<Vec<Rate>, Refusal> {
    let one = |stratum: &Stratum| {
        let Stratum { invited, answered, .. } = *stratum;
        if answered > invited {
            return Err(Refusal::Counts { favourable: 0, answered, invited });
        }
        let rate = if invited == 0 { 0.0 } else { answered as f64 / invited as f64 };
        Ok(Rate { stratum: *stratum, rate, weight: (answered > 0).then(|| (1.0 / rate).min(MOST)) })
    };
    strata.iter().map(one).collect()
}

/// The weight of each block: the mean of the weights of its responses (`weight_of`, by response; 1 where it knows
/// none). A block has *one* weight: two sums of the same block with different weights would be two equations about
/// its people. Blocks that are pure in stage and outcome lose nothing by it.
pub fn block_weights(blocks: &[Block], weight_of: impl Fn(u64) -> Option<f64>) -> Weights {
    let mean = |block: &Block| {
        let sum: f64 = block.members.iter().map(|member| weight_of(member.response).unwrap_or(1.0)).sum();
        (block.number, sum / block.members.len() as f64)
    };
    blocks.iter().map(mean).collect()
}

/// The mean of parts of known sum, each answer with the weight of its part: `(weight, answers, sum)`.
/// None where nothing weighs.
#[must_use]
pub fn weighted_mean(parts: &[(f64, u64, f64)]) -> Option<f64> {
    let weight: f64 = parts.iter().map(|(weight, answers, _)| weight * *answers as f64).sum();
    let sum: f64 = parts.iter().map(|(weight, _, sum)| weight * sum).sum();
    (weight > 0.0).then(|| sum / weight)
}

/// Where the share of the favourable among all *invited* lies for certain, whatever those think who did not answer:
/// [K/N, (K + N - n)/N] (Manski). It is no interval of chance.
///
/// # Errors
/// Where nobody was invited, or the counts do not hold each other.
pub fn bounds(favourable: u64, answered: u64, invited: u64) -> Result<Interval, Refusal> {
    if invited == 0 || answered > invited || favourable > answered {
        return Err(Refusal::Counts { favourable, answered, invited });
    }
    let all = invited as f64;
    Ok(Interval { low: favourable as f64 / all, high: (favourable + invited - answered) as f64 / all })
}

/// What may be told of a share.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Share {
    /// Less than 30 % answered: what is certain, and no more.
    Bounds {
        /// Answered of invited.
        rate: f64,
        /// Where the share lies for certain.
        bounds: Interval,
    },
    /// The share among those who answered, beside what is certain.
    Share {
        /// Answered of invited.
        rate: f64,
        /// Favourable of answered.
        share: f64,
        /// Where the share of all lies for certain.
        bounds: Interval,
    },
}

/// The share of favourable answers as it may be shown: `favourable` and `answered` from tallies of blocks,
/// `invited` a fact. Told as if two people at least were of either mind.
///
/// # Errors
/// As [`bounds`]; also where fewer than five answers stand behind it.
pub fn share(favourable: u64, answered: u64, invited: u64) -> Result<Share, Refusal> {
    if answered < super::PEOPLE as u64 || favourable > answered {
        return Err(Refusal::Counts { favourable, answered, invited });
    }
    let favourable = favourable.clamp(EITHER, answered - EITHER);
    let bounds = bounds(favourable, answered, invited)?;
    let rate = answered as f64 / invited as f64;
    if rate < RESPONSE_RATE {
        return Ok(Share::Bounds { rate, bounds });
    }
    Ok(Share::Share { rate, share: favourable as f64 / answered as f64, bounds })
}
